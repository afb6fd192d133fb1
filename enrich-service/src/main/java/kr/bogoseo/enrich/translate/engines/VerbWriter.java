package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Takes verbs and adjectives into a draft: by their ending they close a clause or nest it. */
final class VerbWriter {

  private final Draft draft;

  VerbWriter(Draft draft) {
    this.draft = draft;
  }

  void verb(Unit unit) {
    Optional<String> preposition = PrepositionalVerbs.of(unit.ko());
    if (preposition.isPresent()
        && unit.form() != Unit.Form.FINAL
        && unit.form() != Unit.Form.PURPOSE) {
      prepositional(unit, preposition.get());
      return;
    }
    unit.term()
        .map(TermBase.Term::preposition)
        .filter(p -> !p.isEmpty())
        .ifPresent(draft.open::complement);
    switch (unit.form()) {
      case MODIFIER, WILL_MODIFIER ->
          draft.phrase.follow(
              Clauses.relative(unit, draft.inner(unit), draft.adverbs(), draft.phrase));
      case NOMINAL -> nominal(unit);
      case PURPOSE, BECAUSE, WHEN, AFTER, BEFORE, ADVERBIAL ->
          draft.open.circumstance(Clauses.adverbial(unit, draft.inner(unit), draft.adverbs()));
      case QUOTE ->
          draft.open.circumstance(Clauses.content(unit, draft.inner(unit), draft.adverbs()));
      case FINAL -> draft.finite(unit, "", ". ");
      case AND, OBLIGED -> draft.finite(unit, "", ", ");
      case BUT -> draft.finite(unit, "", ", but ");
      case IF -> {
        draft.sentence.lead("if");
        draft.finite(unit, "", ", ");
      }
      case WHILE ->
          draft.open.circumstance(Clauses.adverbial(unit, draft.inner(unit), draft.adverbs()));
      case SO -> draft.finite(unit, "", ", so ");
    }
  }

  /** 지원하는 것, 지원하기: an act as a noun. */
  private void nominal(Unit unit) {
    String act = Clauses.nominal(unit, draft.inner(unit), draft.adverbs());
    if (unit.role() == Unit.Role.NONE && draft.nounFollows()) {
      draft.phrase.adjective(act);
    } else if (unit.role() == Unit.Role.OF) {
      draft.phrase.follow("of " + act);
    } else if (unit.role() == Unit.Role.NONE) {
      draft.open.circumstance(act);
    } else {
      draft.open.add(unit.role(), act, false);
    }
  }

  /** 을 통해, 에 대한: the noun before becomes a circumstance, or follows the next noun. */
  private void prepositional(Unit unit, String preposition) {
    String what = lastNoun();
    if (what.isEmpty()) {
      return;
    }
    String words = what.startsWith("to ") || what.startsWith("that ") ? what : preposition + what;
    if (unit.isModifier()) {
      draft.phrase.follow(words);
    } else {
      draft.open.circumstance(words);
    }
  }

  private String lastNoun() {
    String loose = draft.phrase.take(false);
    if (!loose.isEmpty()) {
      return loose;
    }
    return draft
        .open
        .takeLast(a -> a.role() != Unit.Role.TOPIC && a.role() != Unit.Role.SUBJECT)
        .map(Arguments.Argument::text)
        .orElse("");
  }

  void adjective(Unit unit) {
    switch (unit.form()) {
      case MODIFIER, WILL_MODIFIER -> {
        Arguments inner =
            draft.open.has(Unit.Role.SUBJECT) && nounIsClose()
                ? draft.inner(unit)
                : new Arguments();
        if (inner.isEmpty()) {
          draft.phrase.adjective(EnglishAdjective.graded(draft.adverbs(), unit.en()));
        } else {
          draft.phrase.follow(
              Clauses.relative(
                  unit.asVerb().reworded("be " + unit.en(), false, unit.form(), unit.past()),
                  inner,
                  draft.adverbs(),
                  draft.phrase));
        }
      }
      case ADVERBIAL ->
          draft.adverbs.add(Unit.adverb(unit.ko(), EnglishAdjective.adverb(unit.en())));
      default ->
          verb(
              unit.asVerb()
                  .reworded(
                      "be " + EnglishAdjective.graded(degrees(), unit.en()),
                      false,
                      unit.form(),
                      unit.past()));
    }
  }

  /** Adverbs of an adjective; 보다 before it asks for the comparative. */
  private List<Unit> degrees() {
    List<Unit> adverbs = new ArrayList<>(draft.adverbs());
    boolean graded = adverbs.stream().anyMatch(a -> a.ko().equals("더") || a.ko().equals("더욱"));
    if (draft.open.has(Unit.Role.THAN) && !graded) {
      adverbs.add(Unit.adverb("더", "more"));
    }
    return adverbs;
  }

  /** Whether nothing but the subject stands between the last comma and the adjective. */
  private boolean nounIsClose() {
    return draft.phrase.isEmpty();
  }
}
