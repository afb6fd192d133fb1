package kr.bogoseo.deploy.bench.tag;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.Noise;
import tools.jackson.databind.JsonNode;

/**
 * A labelled sentence.
 *
 * @param n its number in the label file
 * @param file the report it stands in
 * @param text the sentence
 * @param mentions all names in it
 * @param negatives what looks like a name of the given type and is none
 */
record Sentence(int n, String file, String text, List<Mention> mentions, List<Mention> negatives) {

  static Sentence of(JsonNode label) {
    List<Mention> negatives = new ArrayList<>();
    for (JsonNode negative : label.path("hardNegatives")) {
      negatives.add(
          new Mention(
              negative.path("start").asInt(0),
              negative.path("end").asInt(0),
              Mention.type(negative.path("wrongType").asString(""))));
    }
    return new Sentence(
        label.path("n").asInt(0),
        label.path("file").asString(""),
        label.path("sentence").asString(""),
        Mention.labelled(label),
        negatives);
  }

  /** The sentence spoilt, its mentions where they now stand. */
  Sentence spoilt(Noise noise) {
    Noise.Spoilt spoilt = noise.apply(text);
    List<Mention> moved =
        mentions.stream()
            .map(m -> new Mention(spoilt.offsets()[m.start()], end(spoilt, m.end()), m.type()))
            .toList();
    return new Sentence(n, file, spoilt.text(), moved, List.of());
  }

  /** A name ends after its last character, not after a space put in behind it. */
  private static int end(Noise.Spoilt spoilt, int end) {
    int moved = spoilt.offsets()[end];
    while (moved > 0 && spoilt.text().charAt(moved - 1) == ' ') {
      moved--;
    }
    return moved;
  }
}
