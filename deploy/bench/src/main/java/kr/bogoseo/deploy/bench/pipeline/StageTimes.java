package kr.bogoseo.deploy.bench.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.deploy.bench.Percentiles;
import tools.jackson.databind.JsonNode;

/** Where reports spend their time: at work in a stage, and waiting for it. */
final class StageTimes {
  private final Map<String, List<Double>> working = new LinkedHashMap<>();
  private final Map<String, List<Double>> waiting = new LinkedHashMap<>();

  /** Adds the timeline of a submission. */
  void add(JsonNode submission) {
    Instant before = Instant.MAX;
    for (JsonNode entry : submission.path("timeline")) {
      Instant at;
      try {
        at = Instant.parse(entry.path("at").asString(""));
      } catch (DateTimeParseException e) {
        continue;
      }
      double worked = entry.path("durationMs").asDouble(0);
      String stage = entry.path("stage").asString("");
      if (!before.equals(Instant.MAX)) {
        double passed = Duration.between(before, at).toNanos() / 1e6;
        working.computeIfAbsent(stage, s -> new ArrayList<>()).add(worked);
        waiting.computeIfAbsent(stage, s -> new ArrayList<>()).add(Math.max(0, passed - worked));
      }
      before = at;
    }
  }

  /** Milliseconds at work by stage, in the order of the way. */
  Map<String, Percentiles> working() {
    return percentiles(working);
  }

  /** Milliseconds between the stage before and the start of work, by stage. */
  Map<String, Percentiles> waiting() {
    return percentiles(waiting);
  }

  private static Map<String, Percentiles> percentiles(Map<String, List<Double>> times) {
    Map<String, Percentiles> percentiles = new LinkedHashMap<>();
    times.forEach((stage, values) -> percentiles.put(stage, new Percentiles(values)));
    return percentiles;
  }
}
