package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.enrich.Hangul;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Reads a predicate: stem, voice, tense and how it ends. */
final class Predicates {

  private static final int PAST_FINAL = 20;
  private static final int FUTURE_FINAL = 8;
  private static final int MODIFIER_FINAL = 4;
  private static final int NOMINAL_FINAL = 16;

  /** Endings by their last syllables, the longer before the shorter. */
  private static final List<Map.Entry<String, Unit.Form>> ENDINGS =
      List.of(
          Map.entry("다고", Unit.Form.QUOTE),
          Map.entry("라고", Unit.Form.QUOTE),
          Map.entry("냐고", Unit.Form.QUOTE),
          Map.entry("자고", Unit.Form.QUOTE),
          Map.entry("다며", Unit.Form.QUOTE),
          Map.entry("라며", Unit.Form.QUOTE),
          Map.entry("다면서", Unit.Form.QUOTE),
          Map.entry("다면", Unit.Form.IF),
          Map.entry("라면", Unit.Form.IF),
          Map.entry("다는", Unit.Form.MODIFIER),
          Map.entry("라는", Unit.Form.MODIFIER),
          Map.entry("려고", Unit.Form.PURPOSE),
          Map.entry("도록", Unit.Form.PURPOSE),
          Map.entry("려면", Unit.Form.PURPOSE),
          Map.entry("러", Unit.Form.PURPOSE),
          Map.entry("게", Unit.Form.ADVERBIAL),
          Map.entry("다", Unit.Form.FINAL),
          Map.entry("요", Unit.Form.FINAL),
          Map.entry("까", Unit.Form.FINAL),
          Map.entry("지만", Unit.Form.BUT),
          Map.entry("으나", Unit.Form.BUT),
          Map.entry("는데", Unit.Form.BUT),
          Map.entry("나", Unit.Form.BUT),
          Map.entry("이야", Unit.Form.AND),
          Map.entry("야", Unit.Form.OBLIGED),
          Map.entry("면서", Unit.Form.WHILE),
          Map.entry("면", Unit.Form.IF),
          Map.entry("므로", Unit.Form.SO),
          Map.entry("니까", Unit.Form.SO),
          Map.entry("니", Unit.Form.SO),
          Map.entry("기", Unit.Form.NOMINAL),
          Map.entry("는", Unit.Form.MODIFIER),
          Map.entry("던", Unit.Form.MODIFIER));

  private Predicates() {}

  /**
   * Reads one predicate.
   *
   * @param noun the noun written before it (협력 of 협력하였다), may be empty
   * @return the index of the first morpheme after it
   */
  static int read(
      List<Morpheme> morphemes, int from, String given, NounWords words, List<Unit> units) {
    TermBase terms = words.terms();
    String noun = given;
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
      copula(noun, form, past, words, units);
      return i;
    }
    if (noun.isEmpty() && Auxiliaries.merge(first, form, past, units)) {
      return i;
    }
    if (noun.isEmpty() && verb.equals("하") && !units.isEmpty()) {
      noun = lightVerb(units, terms);
    }
    String stem = noun + verb;
    Optional<TermBase.Term> term = term(noun, verb, terms);
    boolean adjective =
        term.map(t -> t.pos().equals("adj"))
            .orElse(first.tag().equals("VA") || first.tag().equals("XSA"));
    String of = noun;
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
            term.map(TermBase.Term::en).orElseGet(() -> unknown(of, adjective, words)),
            Unit.Role.NONE,
            form,
            past,
            passive && !written,
            term,
            false));
    return i;
  }

  /** 투표를 하다 is 투표하다: the noun leaves the units and becomes part of the verb. */
  private static String lightVerb(List<Unit> units, TermBase terms) {
    Unit last = units.getLast();
    if (last.isNoun()
        && last.role() == Unit.Role.OBJECT
        && terms.ofStem(last.ko() + "하").isPresent()) {
      units.removeLast();
      return last.ko();
    }
    return "";
  }

  /** The verb itself; else its active twin (개최되 by 개최하). */
  private static Optional<TermBase.Term> term(String noun, String verb, TermBase terms) {
    return terms
        .ofStem(noun + verb)
        .or(() -> noun.isEmpty() ? Optional.empty() : terms.ofStem(noun + "하"));
  }

  /** A verb nobody knows: by its noun; a romanised verb would tell a reader nothing. */
  private static String unknown(String noun, boolean adjective, NounWords words) {
    if (noun.isEmpty()) {
      return adjective ? "" : "do";
    }
    String en = words.noun(noun, Unit.Role.NONE).en();
    return adjective ? en : "carry out " + en;
  }

  private static void copula(
      String noun, Unit.Form form, boolean past, NounWords words, List<Unit> units) {
    if (form == Unit.Form.MODIFIER
        && words.term(noun).filter(TermBase.Term::isBareAdjective).isPresent()) {
      // 구체적인 전략: no clause of its own.
      units.add(words.noun(noun, Unit.Role.NONE));
      return;
    }
    if (!noun.isEmpty()) {
      units.add(words.noun(noun, Unit.Role.NONE));
    }
    units.add(
        new Unit(
            Unit.Kind.VERB, "이", "be", Unit.Role.NONE, form, past, false, Optional.empty(), false));
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
    for (Map.Entry<String, Unit.Form> known : ENDINGS) {
      if (ending.endsWith(known.getKey())) {
        return known.getValue();
      }
    }
    if (last == NOMINAL_FINAL) {
      return Unit.Form.NOMINAL;
    }
    if (last == MODIFIER_FINAL) {
      return Unit.Form.MODIFIER;
    }
    return last == FUTURE_FINAL ? Unit.Form.WILL_MODIFIER : Unit.Form.AND;
  }
}
