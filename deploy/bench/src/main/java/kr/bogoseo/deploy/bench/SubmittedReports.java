package kr.bogoseo.deploy.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reports handed in, until each has its final state. */
public final class SubmittedReports {
  private static final Set<String> FINAL = Set.of("PUBLISHED", "EMBARGOED", "FAILED", "WITHDRAWN");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final Services services;

  public SubmittedReports(Services services) {
    this.services = services;
  }

  /**
   * Waits, looking at each that is still on its way twice a second at most.
   *
   * @return the last seen submission by id; those not final in time have another state
   */
  public Map<String, JsonNode> await(Set<String> ids, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Map<String, JsonNode> seen = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>(ids);
    while (true) {
      for (String id : Set.copyOf(open)) {
        Answer answer = services.submission(id);
        if (answer.ok()) {
          seen.put(id, answer.body());
          if (FINAL.contains(state(answer.body()))) {
            open.remove(id);
          }
        }
      }
      if (open.isEmpty() || System.nanoTime() > end) {
        return seen;
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** The state a submission shows. */
  public static String state(JsonNode submission) {
    return submission.path("state").asString("");
  }
}
