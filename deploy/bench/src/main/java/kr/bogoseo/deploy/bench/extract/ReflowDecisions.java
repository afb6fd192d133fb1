package kr.bogoseo.deploy.bench.extract;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * Whether lines that were broken on paper are joined again, with a blank or without. A decision is
 * looked up in the text by the last and first characters of the two lines, spaces not looked at.
 */
final class ReflowDecisions {
  private static final int AROUND = 10;

  private final SpaceFree text;

  ReflowDecisions(String text) {
    this.text = new SpaceFree(text);
  }

  /** A label and the decision found. */
  record Found(int n, Decision wanted, Decision found, String line) {
    boolean right() {
      return wanted == found;
    }
  }

  /** What became of a line end. */
  enum Decision {
    JOINED,
    BLANK,
    /** The lines are still apart. */
    APART,
    /** Something stands between them, or they are not in the text. */
    LOST
  }

  Decision decision(String left, String right) {
    String before = SpaceFree.of(left);
    String after = SpaceFree.of(right);
    before = before.substring(Math.max(0, before.length() - AROUND));
    after = after.substring(0, Math.min(AROUND, after.length()));
    int at = text.letters().indexOf(before + after);
    if (at < 0) {
      return Decision.LOST;
    }
    String gap = text.gapAfter(at + before.length() - 1);
    if (gap.isEmpty()) {
      return Decision.JOINED;
    }
    return gap.indexOf('\n') < 0 ? Decision.BLANK : Decision.APART;
  }

  /** Every label with the decision found and whether it is right. */
  List<Found> against(List<JsonNode> labels) {
    List<Found> found = new ArrayList<>();
    for (JsonNode label : labels) {
      String left = label.path("left").asString("");
      String right = label.path("right").asString("");
      Decision wanted = label.path("space").asBoolean(false) ? Decision.BLANK : Decision.JOINED;
      Decision decision = decision(left, right);
      found.add(new Found(label.path("n").asInt(0), wanted, decision, left + " | " + right));
    }
    return found;
  }
}
