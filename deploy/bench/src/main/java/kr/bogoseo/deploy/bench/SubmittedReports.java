package kr.bogoseo.deploy.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reports handed in, until each has its final state. */
public final class SubmittedReports {
  private static final Set<String> FINAL = Set.of("PUBLISHED", "EMBARGOED", "FAILED", "WITHDRAWN");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private static final int AT_A_LOOK = 25;

  private final Services services;

  public SubmittedReports(Services services) {
    this.services = services;
  }

  /**
   * Waits, looking at the first of those still on their way twice a second.
   *
   * @param ids in the order in which they were handed in
   * @return the last seen submission by id; those not final in time have another state
   */
  public Map<String, JsonNode> await(List<String> ids, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Map<String, JsonNode> seen = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>(ids);
    while (true) {
      // The oldest first and not all at once: looking must not be the load that is measured.
      for (String id : open.stream().limit(AT_A_LOOK).toList()) {
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
