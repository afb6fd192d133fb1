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
    String verb = stem(first);
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
    String stem = noun + verb;
    Optional<TermBase.Term> term = term(noun, verb, terms);
    boolean adjective =
        term.map(t -> t.pos().equals("adj"))
            .orElse(first.tag().equals("VA") || first.tag().equals("XSA"));
    // An entry of its own says the passive itself (진행되: take place; 개최되: be held).
    boolean written = terms.ofStem(stem).isPresent();
    units.add(
        new Unit(
            adjective ? Unit.Kind.ADJECTIVE : Unit.Kind.VERB,
            stem,
            term.map(TermBase.Term::en).orElseGet(() -> unknown(noun, verb, terms)),
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

  private static String unknown(String noun, String verb, TermBase terms) {
    return terms
        .ofKorean(noun)
        .map(t -> "carry out " + t.en())
        .orElseGet(() -> Romanizer.romanize(noun + verb + "다"));
  }

  private static void copula(String noun, Unit.Form form, TermBase terms, List<Unit> units) {
    if (!noun.isEmpty()) {
      String en =
          terms.ofKorean(noun).map(TermBase.Term::en).orElseGet(() -> Romanizer.romanize(noun));
      units.add(Unit.noun(noun, en, Unit.Role.NONE));
    }
    units.add(
        new Unit(Unit.Kind.VERB, "이", "be", Unit.Role.NONE, form, false, false, Optional.empty()));
  }

  private static String stem(Morpheme m) {
    String form = m.form();
    // Fused forms: 했, 하여, 해 of 하; 됐, 돼, 된 of 되; 통해 of 통하.
    char c = form.charAt(form.length() - 1);
    String head = form.substring(0, form.length() - 1);
    if (Hangul.isSyllable(c) && !m.tag().equals(m.endTag())) {
      return switch (c) {
        case '해', '했', '한', '할', '함', '합' -> head + "하";
        case '돼', '됐', '된', '될', '됨', '됩' -> head + "되";
        default -> head + base(c);
      };
    }
    return form;
  }

  /** The syllable without a final that an ending put there: 된 of 되, 따른 of 따르. */
  private static char base(char c) {
    int last = Hangul.last(c);
    boolean added =
        last == 4 || last == FUTURE_FINAL || last == 16 || last == 17 || last == PAST_FINAL;
    return added ? Hangul.compose(Hangul.initial(c), Hangul.vowel(c), 0) : c;
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
