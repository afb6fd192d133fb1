package kr.bogoseo.deploy.bench.record;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * What the service made of a labelled value.
 *
 * @param label the label
 * @param outcome right, or what is wrong
 * @param found kinds, surfaces and values that overlap the label
 */
record ValueFinding(ValueLabel label, Outcome outcome, List<String> found) {

  /** What became of a label. */
  enum Outcome {
    /** A value of the kind and with the meaning of the label overlaps it. */
    RIGHT,
    OTHER_VALUE,
    OTHER_KIND,
    MISSED,
    /** The context does not stand in the text. */
    NOT_IN_TEXT
  }

  /** Looks a label up in an analysed text, spaces not looked at. */
  static ValueFinding of(ValueLabel label, SpaceFree text, JsonNode analysis) {
    int context = text.find(label.context());
    int place = label.placeInContext();
    if (context < 0 || place < 0) {
      return new ValueFinding(label, Outcome.NOT_IN_TEXT, List.of());
    }
    int start = context + place;
    int end = start + SpaceFree.of(label.surface()).length();
    List<String> overlapping = new ArrayList<>();
    Outcome outcome = Outcome.MISSED;
    for (JsonNode value : analysis.path("normalized")) {
      int from = text.lettersBefore(value.path("start").asInt(0));
      int to = text.lettersBefore(value.path("end").asInt(0));
      if (from < end && to > start) {
        overlapping.add(
            value.path("kind").asString("")
                + " “"
                + value.path("surface").asString("")
                + "” "
                + value.path("value"));
        outcome = better(outcome, judge(label, value));
      }
    }
    return new ValueFinding(label, outcome, overlapping);
  }

  private static Outcome judge(ValueLabel label, JsonNode value) {
    if (!value.path("kind").asString("").equals(label.kind())) {
      return Outcome.OTHER_KIND;
    }
    boolean literal =
        label.literal().isNumber()
            && !value.path("suspect").asString("").isEmpty()
            && ValueMatch.equal(label.literal(), value.path("value").path("amount"));
    return literal || ValueMatch.same(label.value(), value.path("value"))
        ? Outcome.RIGHT
        : Outcome.OTHER_VALUE;
  }

  private static Outcome better(Outcome a, Outcome b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
