package kr.bogoseo.deploy.bench.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.deploy.bench.SubmittedReports;
import tools.jackson.databind.JsonNode;

/**
 * Hands reports in and waits until each can be found. Those that hold an embargo without an instant
 * are released as an operator would.
 */
final class ReportsInPlace {
  private static final Duration FOR_ALL = Duration.ofMinutes(3);
  private static final Duration FOR_INDEX = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Services services;

  ReportsInPlace(Services services) {
    this.services = services;
  }

  /**
   * @param reports file by name
   * @return name by report id
   * @throws BenchException when one cannot be handed in, or is not found in time
   */
  Map<String, String> submit(Map<String, Path> reports) throws InterruptedException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Map.Entry<String, Path> report : reports.entrySet()) {
      String file = report.getKey();
      Path path = report.getValue();
      Answer answer =
          services.submit(String.valueOf(path.getFileName()), LabelFiles.bytes(path), Map.of());
      if (answer.status() == 0) {
        throw new BenchException(
            "the intake service does not answer; ./bogoseo up first, or --intake URL. "
                + "접수 서비스가 응답하지 않습니다.");
      }
      files.put(answer.expect("Submitting " + file).path("id").asString(""), file);
    }
    Map<String, JsonNode> done =
        new SubmittedReports(services).await(List.copyOf(files.keySet()), FOR_ALL);
    for (Map.Entry<String, String> entry : files.entrySet()) {
      JsonNode submission = done.get(entry.getKey());
      String state = submission == null ? "unknown" : SubmittedReports.state(submission);
      if (state.equals("EMBARGOED")) {
        services.release(entry.getKey()).expect("Releasing " + entry.getValue());
      } else if (!state.equals("PUBLISHED")) {
        throw new BenchException(entry.getValue() + " ended as " + state);
      }
      awaitIndexed(entry.getKey(), entry.getValue());
    }
    return files;
  }

  private void awaitIndexed(String id, String file) throws InterruptedException {
    long end = System.nanoTime() + FOR_INDEX.toNanos();
    while (!services.search("/v1/reports/" + id, Map.of()).ok()) {
      if (System.nanoTime() > end) {
        throw new BenchException(file + " (" + id + ") does not appear in search");
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }
}
