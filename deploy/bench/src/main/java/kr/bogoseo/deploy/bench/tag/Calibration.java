package kr.bogoseo.deploy.bench.tag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Whether a tag's confidence says how often such tags are right. */
final class Calibration {
  private static final int BINS = 20;

  /** Tags, right ones, sum of confidences, by twentieths of confidence. */
  private final Map<Integer, double[]> bins = new TreeMap<>();

  void add(Sentence sentence, JsonNode analysis) {
    for (JsonNode tag : analysis.path("tags")) {
      double confidence = tag.path("confidence").asDouble(0);
      Mention mention =
          new Mention(
              tag.path("start").asInt(0), tag.path("end").asInt(0), tag.path("type").asString(""));
      double[] bin =
          bins.computeIfAbsent((int) Math.min(BINS - 1, confidence * BINS), b -> new double[3]);
      bin[0]++;
      bin[1] += sentence.mentions().contains(mention) ? 1 : 0;
      bin[2] += confidence;
    }
  }

  /** Mean distance of confidence and share of right tags, weighed by tags. */
  double error() {
    double tags = bins.values().stream().mapToDouble(bin -> bin[0]).sum();
    return bins.values().stream().mapToDouble(bin -> Math.abs(bin[1] - bin[2])).sum() / tags;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    bins.forEach(
        (bin, counts) ->
            json.put(
                String.format(java.util.Locale.ROOT, "%.2f", (double) bin / BINS),
                Map.of(
                    "tags", (long) counts[0],
                    "right", counts[1] / counts[0],
                    "confidence", counts[2] / counts[0])));
    return json;
  }
}
