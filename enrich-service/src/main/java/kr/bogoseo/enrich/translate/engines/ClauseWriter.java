package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;

/**
 * Puts units in English order: subject, verb, object, circumstances; genitives and relative clauses
 * behind their noun. What cannot be ordered keeps the order of the source.
 */
final class ClauseWriter {

  private final Draft draft;
  private final NounWriter nouns;

  private ClauseWriter(Draft draft) {
    this.draft = draft;
    this.nouns = new NounWriter(draft);
  }

  /** A text of its own: starts with a capital. */
  static String write(List<Unit> units) {
    return Sentence.capital(fragment(units));
  }

  /** A stretch of a text: what stands in brackets or quotes. */
  static String fragment(List<Unit> units) {
    return new ClauseWriter(new Draft(Constructions.merged(units))).text();
  }

  private String text() {
    VerbWriter verbs = new VerbWriter(draft);
    for (draft.at = 0; draft.at < draft.units.size(); draft.at++) {
      Unit unit = draft.units.get(draft.at);
      switch (unit.kind()) {
        case NOUN -> nouns.noun(unit);
        case VERB -> verbs.verb(unit);
        case ADJECTIVE -> verbs.adjective(unit);
        case ADVERB -> adverb(unit);
        case SIGN -> sign(unit);
      }
    }
    finish();
    return draft.sentence.text();
  }

  private void adverb(Unit unit) {
    Optional<String> determiner = Determiners.of(unit.ko());
    if (determiner.isPresent() && draft.nounFollows()) {
      boolean plural = determiner.get().endsWith("+");
      draft.phrase.determiner(
          plural ? determiner.get().substring(0, determiner.get().length() - 1) : determiner.get(),
          plural);
      return;
    }
    switch (unit.en()) {
      case "" -> {}
      case "and", "or" -> draft.phrase.conjunct(unit.en());
      case "etc." -> etc(unit);
      default -> {
        boolean degree = draft.next().filter(Unit::isPredicate).isPresent();
        boolean start =
            !degree && draft.sentence.isAtStart() && draft.open.isEmpty() && draft.phrase.isEmpty();
        if (start && !unit.en().endsWith("ly")) {
          draft.sentence.lead(unit.en());
        } else {
          draft.adverbs.add(unit);
        }
      }
    }
  }

  /** A, B 등 C; A, B 등을. */
  private void etc(Unit unit) {
    String particle = unit.ko().substring(1);
    draft.phrase.examples();
    if (!particle.isEmpty()) {
      Unit.Role role = Roles.of(particle).orElse(Unit.Role.NONE);
      switch (role) {
        case OF, NONE, AND -> {}
        default -> nouns.argument(role);
      }
    }
  }

  private void sign(Unit unit) {
    String sign = unit.en();
    switch (sign) {
      case ".", "!", "?" -> {
        if (draft.at + 1 < draft.units.size()) {
          finish();
          draft.sentence.stop(sign);
        }
      }
      case "," -> {
        if (draft.phrase.hasHead()) {
          draft.phrase.conjunct(",");
        } else {
          draft.open.close();
        }
      }
      case "·" -> draft.phrase.conjunct(",");
      case "-", "/" -> {
        if (!draft.phrase.hasHead() || !draft.nounFollows()) {
          finish();
          draft.sentence.sign(sign);
        }
      }
      default -> {
        finish();
        draft.sentence.sign(sign);
      }
    }
  }

  /** What is left when a sentence ends without a verb: a heading, a list. */
  private void finish() {
    String loose = draft.phrase.take(false);
    draft.sentence.rest(draft.open.takeAll(), loose, draft.adverbs());
  }
}
