package kr.bogoseo.deploy.local.submit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ReportState;

/**
 * Follows taken reports to their ends, the oldest first and never all at once: a thousand reports
 * are not a thousand questions.
 */
final class Follower {
  private static final int AT_ONCE = 40;
  private static final Duration ROUND = Duration.ofMillis(400);

  private final IntakeClient intake;
  private final Display display;
  private final Duration standstill;

  /** Names by report: the same bytes may have been handed in under several. */
  private final Map<String, List<String>> pending = new LinkedHashMap<>();

  private final Map<String, ReportState> last = new HashMap<>();
  private boolean complete;

  /**
   * @param standstill how long nothing may move before the rest is given up
   */
  Follower(IntakeClient intake, Display display, Duration standstill) {
    this.intake = intake;
    this.display = display;
    this.standstill = standstill;
  }

  /** One more to follow. */
  synchronized void add(Answer.Taken report) {
    pending.computeIfAbsent(report.id(), id -> new ArrayList<>()).add(report.name());
  }

  /** No more will be added. */
  synchronized void complete() {
    complete = true;
  }

  /** Returns when every report has come to its end, or nothing has moved for too long. */
  void run() throws InterruptedException {
    Instant moved = Instant.now();
    while (!isDone()) {
      List<String> round = oldest();
      boolean moves = round.isEmpty();
      for (String id : round) {
        moves |= look(id);
      }
      if (moves) {
        moved = Instant.now();
      } else if (Duration.between(moved, Instant.now()).compareTo(standstill) > 0) {
        giveUp();
        return;
      }
      Thread.sleep(ROUND);
    }
  }

  private synchronized boolean isDone() {
    return complete && pending.isEmpty();
  }

  private synchronized List<String> oldest() {
    return pending.keySet().stream().limit(AT_ONCE).toList();
  }

  /** True when the report is further than at the last look. */
  private boolean look(String id) throws InterruptedException {
    ReportNow now;
    try {
      now = intake.state(id);
    } catch (IOException e) {
      return false; // asked again in the next round
    }
    if (!now.state().isFinal()) {
      return last.put(id, now.state()) != now.state();
    }
    for (String name : take(id)) {
      if (now.state() == ReportState.FAILED) {
        display.bad("FAILED  %s  %s: %s".formatted(id, name, now.reason()));
      } else {
        display.good(now.state().name(), id, name);
      }
    }
    return true;
  }

  private synchronized List<String> take(String id) {
    List<String> names = pending.remove(id);
    return names == null ? List.of() : names;
  }

  private synchronized void giveUp() {
    pending.forEach(
        (id, names) ->
            names.forEach(
                name ->
                    display.bad(
                        "%s  %s  %s: no progress for %d min"
                            .formatted(
                                last.getOrDefault(id, ReportState.RECEIVED),
                                id,
                                name,
                                standstill.toMinutes()))));
  }
}
