package kr.bogoseo.deploy.bench.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether a tag's confidence says how often such tags are right, in tenths of confidence. */
final class Calibration {
  private static final int BINS = 10;

  /** By tenth: tags, right ones, sum of confidences. */
  private final double[][] bins = new double[BINS][3];

  void add(List<Mention> wanted, JsonNode analysis) {
    for (JsonNode tag : analysis.path("tags")) {
      if (tag.path("candidate").asBoolean(false)) {
        continue;
      }
      double confidence = tag.path("confidence").asDouble(0);
      Mention mention =
          new Mention(
              tag.path("start").asInt(0), tag.path("end").asInt(0), tag.path("type").asString(""));
      double[] bin = bins[(int) Math.min(BINS - 1, confidence * BINS)];
      bin[0]++;
      bin[1] += wanted.contains(mention) ? 1 : 0;
      bin[2] += confidence;
    }
  }

  /** Mean distance of confidence and share of right tags, weighed by tags. */
  double error() {
    double tags = 0;
    double off = 0;
    for (double[] bin : bins) {
      tags += bin[0];
      off += Math.abs(bin[1] - bin[2]);
    }
    return tags == 0 ? Double.NaN : off / tags;
  }

  /** The bins that hold tags, one line each. */
  List<String> lines() {
    return points().stream()
        .map(
            p ->
                String.format(
                    Locale.ROOT,
                    "confidence %.2f: %.2f right of %d",
                    p.confidence(),
                    p.right(),
                    p.tags()))
        .toList();
  }

  /** A bin: mean confidence, share of right tags, how many. */
  record Point(double confidence, double right, long tags) {}

  List<Point> points() {
    return java.util.Arrays.stream(bins)
        .filter(bin -> bin[0] > 0)
        .map(bin -> new Point(bin[2] / bin[0], bin[1] / bin[0], (long) bin[0]))
        .toList();
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Point point : points()) {
      json.put(String.format(Locale.ROOT, "%.2f", point.confidence()), point);
    }
    return json;
  }
}
