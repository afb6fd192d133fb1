package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.enrich.translate.engines.KoreanPredicate.End;

/** A clause in Korean order: subject, circumstances, object, verb. */
final class KoreanClause {

  final List<String> leading = new ArrayList<>();
  final List<String> circumstances = new ArrayList<>();
  final List<String> adverbs = new ArrayList<>();
  String subject = "";
  String object = "";

  /** The preposition whose noun the verb wants with 에 or 와. */
  String preposition = "";

  /** The particle of the object; 에 where the verb wants that. */
  String objectParticle = "을";

  /** A subject that the clause brings in takes 이 also at the end of a sentence. */
  boolean isNew;

  Optional<KoreanPredicate> predicate = Optional.empty();

  boolean isEmpty() {
    return subject.isEmpty()
        && object.isEmpty()
        && predicate.isEmpty()
        && leading.isEmpty()
        && circumstances.isEmpty()
        && adverbs.isEmpty();
  }

  /** The clause with the ending of its verb; without a verb the noun alone. */
  String text(End end) {
    List<String> parts = new ArrayList<>(leading);
    boolean main = !isNew && (end == End.FINAL || end == End.AND || end == End.BUT);
    if (!subject.isEmpty()) {
      parts.add(predicate.isEmpty() ? subject : KoreanParticles.with(subject, main ? "은" : "이"));
    }
    parts.addAll(circumstances);
    if (!object.isEmpty()) {
      parts.add(predicate.isEmpty() ? object : KoreanParticles.with(object, objectParticle));
    }
    parts.addAll(adverbs);
    predicate.ifPresent(verb -> parts.add(verb.with(end)));
    return String.join(" ", parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
