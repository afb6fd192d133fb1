package kr.bogoseo.deploy.bench.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * Headings of a structured document against labelled ones, spaces not looked at; a footnote mark
 * inside a heading may stand or be taken out.
 */
final class HeadingDetection {
  private final List<String> missed = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();
  private final List<String> traps = new ArrayList<>();
  private final List<String> levels = new ArrayList<>();
  private int correct;
  private int expected;

  static HeadingDetection of(JsonNode document, JsonNode labels) {
    HeadingDetection detection = new HeadingDetection();
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode block : document.path("blocks")) {
      if (block.path("kind").asString("").equals("heading")) {
        open.add(block);
      }
    }
    for (JsonNode label : labels.path("headings")) {
      detection.look(label, open);
    }
    open.forEach(block -> detection.extra.add(block.path("text").asString("")));
    for (JsonNode trap : labels.path("notHeadings")) {
      String start = folded(trap.path("text").asString(""));
      if (detection.extra.stream().map(HeadingDetection::folded).anyMatch(start::startsWith)) {
        detection.traps.add(trap.path("text").asString(""));
      }
    }
    return detection;
  }

  Score score() {
    return new Score(correct, correct + extra.size(), expected);
  }

  /** Correct headings whose level is the labelled one, too. */
  int rightLevels() {
    return correct - levels.size();
  }

  Map<String, Object> json() {
    return Map.of("missed", missed, "extra", extra, "trapsTaken", traps, "otherLevel", levels);
  }

  private void look(JsonNode label, List<JsonNode> open) {
    expected++;
    String wanted = folded(label.path("text").asString(""));
    for (JsonNode block : open) {
      if (folded(block.path("text").asString("")).equals(wanted)) {
        correct++;
        if (block.path("level").asInt(0) != label.path("level").asInt(0)) {
          levels.add(
              label.path("text").asString("")
                  + ": "
                  + label.path("level").asInt(0)
                  + " read as "
                  + block.path("level").asInt(0));
        }
        open.remove(block);
        return;
      }
    }
    missed.add(label.path("text").asString(""));
  }

  private static String folded(String text) {
    // 마이크로바이옴6) 시장: the raised number is no part of the heading.
    return SpaceFree.of(text).replaceAll("(?<=\\p{IsHangul})\\d{1,2}\\)", "");
  }
}
