package kr.bogoseo.deploy.bench.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * When a report was accepted and when it reached its final state, by the clock of the stack.
 *
 * @param accepted when it was received
 * @param ended time of its last timeline entry
 */
record Journey(Instant accepted, Instant ended) {

  /** Reads a submission; nothing when its times are missing. */
  static Optional<Journey> of(JsonNode submission) {
    Optional<Instant> accepted = instant(submission.path("receivedAt"));
    Optional<Instant> ended = Optional.empty();
    for (JsonNode entry : submission.path("timeline")) {
      Optional<Instant> at = instant(entry.path("at"));
      if (accepted.isEmpty()) {
        accepted = at;
      }
      if (at.isPresent() && ended.map(at.get()::isAfter).orElse(true)) {
        ended = at;
      }
    }
    if (accepted.isEmpty() || ended.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Journey(accepted.get(), ended.get()));
  }

  double millis() {
    return Duration.between(accepted, ended).toNanos() / 1e6;
  }

  private static Optional<Instant> instant(JsonNode node) {
    try {
      return Optional.of(Instant.parse(node.asString("")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
