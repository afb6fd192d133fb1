package kr.bogoseo.enrich.translate.engines;

import java.util.Optional;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * A word of a Korean sentence on its way into English.
 *
 * @param kind what it is
 * @param ko its Korean stem, without blanks; empty for locked names and signs
 * @param en its English base form
 * @param role of a noun: what its particle makes of it
 * @param form of a verb: how it ends
 * @param past of a verb
 * @param passive of a verb whose English is not passive already
 * @param term the term base entry, with its irregular forms
 * @param plural of a noun that is marked as more than one
 */
record Unit(
    Kind kind,
    String ko,
    String en,
    Role role,
    Form form,
    boolean past,
    boolean passive,
    Optional<TermBase.Term> term,
    boolean plural) {

  enum Kind {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    SIGN
  }

  /** What a particle makes of a noun. */
  enum Role {
    NONE,
    TOPIC,
    SUBJECT,
    OBJECT,
    OF,
    AND,
    AT,
    IN,
    TO,
    AS,
    FROM,
    UNTIL,
    THAN,
    LIKE,
    WHEN,
    IS,
    QUOTE
  }

  /** How a verb ends. */
  enum Form {
    FINAL,
    AND,
    OBLIGED,
    BUT,
    IF,
    WHILE,
    SO,
    BECAUSE,
    PURPOSE,
    WHEN,
    AFTER,
    BEFORE,
    QUOTE,
    ADVERBIAL,
    MODIFIER,
    WILL_MODIFIER,
    NOMINAL
  }

  static Unit noun(String ko, String en, Role role) {
    return noun(ko, en, role, Optional.empty(), false);
  }

  static Unit noun(String ko, String en, Role role, Optional<TermBase.Term> term, boolean plural) {
    return new Unit(Kind.NOUN, ko, en, role, Form.FINAL, false, false, term, plural);
  }

  static Unit sign(String sign) {
    return new Unit(
        Kind.SIGN, "", sign, Role.NONE, Form.FINAL, false, false, Optional.empty(), false);
  }

  static Unit adverb(String ko, String en) {
    return new Unit(
        Kind.ADVERB, ko, en, Role.NONE, Form.FINAL, false, false, Optional.empty(), false);
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }

  boolean isPredicate() {
    return kind == Kind.VERB || kind == Kind.ADJECTIVE;
  }

  /** A predicate that stands before its noun. */
  boolean isModifier() {
    return isPredicate() && (form == Form.MODIFIER || form == Form.WILL_MODIFIER);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && en.equals(sign);
  }

  Unit withRole(Role other) {
    return new Unit(kind, ko, en, other, form, past, passive, term, plural);
  }

  Unit withForm(Form other) {
    return new Unit(kind, ko, en, role, other, past, passive, term, plural);
  }

  Unit withEnglish(String words) {
    return new Unit(kind, ko, words, role, form, past, passive, term, plural);
  }

  /** The verb in other words, with the end of the auxiliary behind it. */
  Unit reworded(String words, boolean stillPassive, Form ends, boolean inPast) {
    return new Unit(
        kind,
        ko,
        words,
        role,
        ends,
        inPast,
        stillPassive,
        words.equals(en) ? term : term.map(known -> known.reworded(words)),
        plural);
  }

  Unit asVerb() {
    return new Unit(Kind.VERB, ko, en, role, form, past, passive, term, plural);
  }

  Unit inPast() {
    return new Unit(kind, ko, en, role, form, true, passive, term, plural);
  }

  /** The verb without tense or ending; a passive one with its "be". */
  String infinitive() {
    if (kind == Kind.ADJECTIVE) {
      return "be " + en;
    }
    return passive ? "be " + participle() : en;
  }

  /** The past tense of a verb. */
  String pastTense() {
    return term.map(TermBase.Term::past)
        .filter(form -> !form.isEmpty())
        .orElseGet(() -> EnglishVerb.past(en));
  }

  /** The past participle of a verb. */
  String participle() {
    return term.map(TermBase.Term::participle)
        .filter(form -> !form.isEmpty())
        .or(() -> term.map(TermBase.Term::past).filter(form -> !form.isEmpty()))
        .map(form -> form.replaceFirst("^(?:was|been) ", ""))
        .orElseGet(() -> EnglishVerb.participle(en.replaceFirst("^be ", "")));
  }
}
