package kr.bogoseo.deploy.bench.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.Score;

/** Exact spans with the right type, counted by type. */
final class MentionScores {
  private final Map<String, Score> types = new TreeMap<>();
  private final Map<String, List<Map<String, Object>>> faults = new LinkedHashMap<>();
  private int negatives;
  private int refused;

  void add(Sentence sentence, List<Mention> found) {
    for (Mention mention : sentence.mentions()) {
      boolean hit = found.contains(mention);
      plus(mention.type(), new Score(hit ? 1 : 0, 0, 1));
      if (!hit) {
        fault(missedHow(mention, found), sentence, mention);
      }
    }
    for (Mention mention : found) {
      plus(mention.type(), new Score(0, 1, 0));
      if (sentence.mentions().stream().noneMatch(mention::overlaps)) {
        fault("not a name", sentence, mention);
      }
    }
    for (Mention negative : sentence.negatives()) {
      negatives++;
      boolean taken =
          found.stream()
              .anyMatch(
                  m ->
                      m.type().equals(negative.type())
                          && m.overlaps(negative)
                          && !sentence.mentions().contains(m));
      refused += taken ? 0 : 1;
      if (taken) {
        fault("hard negative taken", sentence, negative);
      }
    }
  }

  Score total() {
    return types.values().stream().reduce(Score.NONE, Score::plus);
  }

  Map<String, Score> types() {
    return types;
  }

  int negatives() {
    return negatives;
  }

  int refused() {
    return refused;
  }

  /** What went wrong, by how. */
  Map<String, List<Map<String, Object>>> faults() {
    return faults;
  }

  private static String missedHow(Mention mention, List<Mention> found) {
    for (Mention other : found) {
      if (other.start() == mention.start() && other.end() == mention.end()) {
        return "other type";
      }
      if (other.overlaps(mention)) {
        return "other span";
      }
    }
    return "missed";
  }

  private void plus(String type, Score score) {
    types.merge(type, score, Score::plus);
  }

  private void fault(String how, Sentence sentence, Mention mention) {
    faults
        .computeIfAbsent(how, h -> new ArrayList<>())
        .add(
            Map.of(
                "n",
                sentence.n(),
                "type",
                mention.type(),
                "name",
                sentence.text().substring(mention.start(), mention.end()),
                "sentence",
                sentence.text()));
  }
}
