package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.translate.terms.Romanizer;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Reads a predicate: stem, voice, tense and how it ends. */
final class Predicates {

  private static final int PAST_FINAL = 20;
  private static final int FUTURE_FINAL = 8;
  private static final int MODIFIER_FINAL = 4;
  private static final int NOMINAL_FINAL = 16;

  private Predicates() {}

  /**
   * Reads one predicate.
   *
   * @param noun the noun written before it (협력 of 협력하였다), may be empty
   * @return the index of the first morpheme after it
   */
  static int read(
      List<Morpheme> morphemes, int from, String noun, TermBase terms, List<Unit> units) {
    Morpheme first = morphemes.get(from);
    String verb = stem(first, noun, terms);
    boolean passive = !noun.isEmpty() && (verb.startsWith("되") || verb.equals("받"));
    boolean past = isPast(first.form());
    String ending = first.form();
    int i = from + 1;
    while (i < morphemes.size() && morphemes.get(i).tag().startsWith("E")) {
      Morpheme m = morphemes.get(i);
      past |= isPast(m.form());
      ending = m.form();
      i++;
    }
    boolean bare = i == from + 1 && first.tag().equals(first.endTag());
    Unit.Form form = bare ? Unit.Form.AND : form(ending);
    if (first.tag().equals("VCP")) {
      copula(noun, form, terms, units);
      return i;
    }
    if (noun.isEmpty() && Auxiliaries.merge(first, form, past, units)) {
      return i;
    }
    String stem = noun + verb;
    Optional<TermBase.Term> term = term(noun, verb, terms);
    boolean adjective =
        term.map(t -> t.pos().equals("adj"))
            .orElse(first.tag().equals("VA") || first.tag().equals("XSA"));
    // An entry of its own says the passive itself (진행되: take place; 개최되: be held).
    boolean written = terms.ofStem(stem).isPresent();
    boolean modifies = form == Unit.Form.MODIFIER || form == Unit.Form.WILL_MODIFIER;
    if (term.isEmpty() && noun.isEmpty() && (adjective || modifies)) {
      return i;
    }
    units.add(
        new Unit(
            adjective ? Unit.Kind.ADJECTIVE : Unit.Kind.VERB,
            stem,
            term.map(TermBase.Term::en).orElseGet(() -> unknown(noun, adjective, terms)),
            Unit.Role.NONE,
            form,
            past,
            passive && !written,
            term));
    return i;
  }

  /** The verb itself; else its active twin (개최되 by 개최하). */
  private static Optional<TermBase.Term> term(String noun, String verb, TermBase terms) {
    return terms
        .ofStem(noun + verb)
        .or(() -> noun.isEmpty() ? Optional.empty() : terms.ofStem(noun + "하"));
  }

  /** A verb nobody knows: by its noun; a romanised verb would tell a reader nothing. */
  private static String unknown(String noun, boolean adjective, TermBase terms) {
    if (noun.isEmpty()) {
      return adjective ? "" : "do";
    }
    String en =
        terms.ofKorean(noun).map(TermBase.Term::en).orElseGet(() -> Romanizer.romanize(noun));
    return adjective ? en : "carry out " + en;
  }

  private static void copula(String noun, Unit.Form form, TermBase terms, List<Unit> units) {
    Optional<TermBase.Term> term = terms.ofKorean(noun);
    String en = term.map(TermBase.Term::en).orElseGet(() -> Romanizer.romanize(noun));
    if (form == Unit.Form.MODIFIER && term.filter(TermBase.Term::isBareAdjective).isPresent()) {
      // 구체적인 전략: no clause of its own.
      units.add(Unit.noun(noun, en, Unit.Role.NONE));
      return;
    }
    if (!noun.isEmpty()) {
      units.add(Unit.noun(noun, en, Unit.Role.NONE));
    }
    units.add(
        new Unit(Unit.Kind.VERB, "이", "be", Unit.Role.NONE, form, false, false, Optional.empty()));
  }

  /** The first stem the term base knows, else the likeliest. */
  private static String stem(Morpheme m, String noun, TermBase terms) {
    List<String> stems = Stems.of(m);
    return stems.stream()
        .filter(stem -> terms.ofStem(noun + stem).isPresent())
        .findFirst()
        .orElseGet(stems::getFirst);
  }

  private static boolean isPast(String form) {
    return form.chars()
            .anyMatch(c -> Hangul.isSyllable((char) c) && Hangul.last((char) c) == PAST_FINAL)
        && !form.contains("있")
        && !form.contains("겠");
  }

  /** How the predicate ends, by its last syllables; the tagset knows only that it ends. */
  private static Unit.Form form(String ending) {
    char c = ending.charAt(ending.length() - 1);
    int last = Hangul.isSyllable(c) ? Hangul.last(c) : 0;
    if (ending.endsWith("다") || ending.endsWith("요") || ending.endsWith("까")) {
      return Unit.Form.FINAL;
    }
    if (ending.endsWith("지만")
        || ending.endsWith("으나")
        || ending.endsWith("는데")
        || ending.endsWith("나")) {
      return Unit.Form.BUT;
    }
    if (ending.endsWith("야") && !ending.endsWith("이야")) {
      return Unit.Form.OBLIGED;
    }
    if (ending.endsWith("면서")) {
      return Unit.Form.WHILE;
    }
    if (ending.endsWith("면")) {
      return Unit.Form.IF;
    }
    if (ending.endsWith("므로") || ending.endsWith("니") || ending.endsWith("니까")) {
      return Unit.Form.SO;
    }
    if (ending.endsWith("기") || last == NOMINAL_FINAL) {
      return Unit.Form.NOMINAL;
    }
    if (ending.endsWith("는") || ending.endsWith("던") || last == MODIFIER_FINAL) {
      return Unit.Form.MODIFIER;
    }
    return last == FUTURE_FINAL ? Unit.Form.WILL_MODIFIER : Unit.Form.AND;
  }
}
