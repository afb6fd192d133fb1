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
 * @param term the term base entry of a verb, with its irregular forms
 */
record Unit(
    Kind kind,
    String ko,
    String en,
    Role role,
    Form form,
    boolean past,
    boolean passive,
    Optional<TermBase.Term> term) {

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
    IS
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
    MODIFIER,
    WILL_MODIFIER,
    NOMINAL
  }

  static Unit noun(String ko, String en, Role role) {
    return new Unit(Kind.NOUN, ko, en, role, Form.FINAL, false, false, Optional.empty());
  }

  static Unit sign(String sign) {
    return new Unit(Kind.SIGN, "", sign, Role.NONE, Form.FINAL, false, false, Optional.empty());
  }

  static Unit adverb(String ko, String en) {
    return new Unit(Kind.ADVERB, ko, en, Role.NONE, Form.FINAL, false, false, Optional.empty());
  }

  Unit withRole(Role other) {
    return new Unit(kind, ko, en, other, form, past, passive, term);
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
        words.equals(en) ? term : term.map(known -> known.reworded(words)));
  }

  Unit asVerb() {
    return new Unit(Kind.VERB, ko, en, role, form, past, passive, term);
  }

  Unit inPast() {
    return new Unit(kind, ko, en, role, form, true, passive, term);
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
