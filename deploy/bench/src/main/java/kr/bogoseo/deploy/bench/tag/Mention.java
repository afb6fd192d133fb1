package kr.bogoseo.deploy.bench.tag;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A name in a sentence.
 *
 * @param start offset in the sentence
 * @param end exclusive
 * @param type {@code CLUSTER}, {@code AGENCY}, {@code ORGANIZATION} or {@code PLACE}
 */
record Mention(int start, int end, String type) {

  /** What the labels call it, in the words of the contract. */
  static String type(String label) {
    return label.equals("ORG") ? "ORGANIZATION" : label;
  }

  /** The mentions of a labelled sentence. */
  static List<Mention> labelled(JsonNode sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode mention : sentence.path("mentions")) {
      mentions.add(
          new Mention(
              mention.path("start").asInt(0),
              mention.path("end").asInt(0),
              type(mention.path("type").asString(""))));
    }
    return mentions;
  }

  /** The tags of an answer; candidates without an id are no tags. */
  static List<Mention> tagged(JsonNode analysis) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode tag : analysis.path("tags")) {
      if (!tag.path("id").asString("").isEmpty()) {
        mentions.add(
            new Mention(
                tag.path("start").asInt(0),
                tag.path("end").asInt(0),
                tag.path("type").asString("")));
      }
    }
    return mentions;
  }

  boolean overlaps(Mention other) {
    return start < other.end && end > other.start;
  }
}
