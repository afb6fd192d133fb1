package kr.bogoseo.search.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.search.Backlog;
import kr.bogoseo.search.FlowStore;
import kr.bogoseo.search.Operate;
import org.jspecify.annotations.Nullable;

/**
 * How each stage is doing.
 *
 * @param windowSeconds over how long pace is measured
 * @param stages in order
 * @param at when it was measured
 */
record StagesAnswer(long windowSeconds, List<Row> stages, Instant at) {

  /**
   * A stage.
   *
   * @param topic the topic it reads
   * @param group its consumer group; null for intake
   * @param lag records that wait in the topic; null where it cannot be asked
   * @param waiting reports that wait for it or are in it
   * @param done reports it finished in the window
   * @param throughputPerMinute the same by the minute
   * @param p50Ms median work time; null when none was finished
   * @param p95Ms 95th percentile of the work time
   * @param oldestWaitingSince since when the oldest report waits
   * @param oldestWaitingMs how long that is
   * @param oldestWaitingId which report
   * @param deadLetters records of its topic that could not be read
   * @param paused whether operators want it paused, which each of its processes follows within
   *     seconds; null for intake, and while the store is away
   */
  record Row(
      Stage stage,
      String topic,
      @Nullable String group,
      @Nullable Long lag,
      long waiting,
      long done,
      double throughputPerMinute,
      @Nullable Long p50Ms,
      @Nullable Long p95Ms,
      @Nullable Instant oldestWaitingSince,
      @Nullable Long oldestWaitingMs,
      @Nullable String oldestWaitingId,
      @Nullable Long deadLetters,
      @Nullable Boolean paused) {}

  static StagesAnswer of(List<Operate.StageView> views, Instant now) {
    return new StagesAnswer(
        Operate.WINDOW.toSeconds(), views.stream().map(view -> row(view, now)).toList(), now);
  }

  private static Row row(Operate.StageView view, Instant now) {
    FlowStore.Pace pace = view.pace();
    Optional<Backlog.Waiting> waiting = Optional.ofNullable(view.waiting());
    Optional<Instant> oldest = Optional.ofNullable(pace.oldestSince());
    return new Row(
        view.stage(),
        view.stage().input(),
        waiting.map(Backlog.Waiting::group).orElse(null),
        waiting.map(Backlog.Waiting::lag).orElse(null),
        pace.waiting(),
        pace.done(),
        Math.round(pace.done() * 600.0 / Operate.WINDOW.toSeconds()) / 10.0,
        millis(pace.p50()),
        millis(pace.p95()),
        oldest.orElse(null),
        oldest.map(since -> Math.max(0, Duration.between(since, now).toMillis())).orElse(null),
        pace.oldestId(),
        waiting.map(Backlog.Waiting::deadLetters).orElse(null),
        view.paused());
  }

  private static @Nullable Long millis(@Nullable Duration duration) {
    return duration == null ? null : duration.toMillis();
  }
}
