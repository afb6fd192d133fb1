package kr.bogoseo.search.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.search.FlowFact;
import kr.bogoseo.search.FlowMeter;
import kr.bogoseo.search.Operate;

/**
 * The flow as meters, tagged with {@code stage}; their Prometheus names are documented in {@code
 * docs/operations.md} and the alerts and dashboards are built on them.
 *
 * <ul>
 *   <li>{@code bogoseo_stage_seconds} (histogram; {@code outcome}): work time of what ended
 *   <li>{@code bogoseo_stage_outcomes_total} ({@code outcome}, {@code code}): facts told
 *   <li>{@code bogoseo_stage_lag}, {@code bogoseo_stage_dead_letters}: records in the topics
 *   <li>{@code bogoseo_stage_waiting}, {@code bogoseo_stage_oldest_waiting_seconds}: reports
 *   <li>{@code bogoseo_stage_paused}: 1 while an operator holds the stage
 * </ul>
 *
 * Facts are counted by the process that reads them, so counters add up over processes; gauges are
 * the same in each.
 */
public final class StageMeters implements FlowMeter {

  private static final String STAGE = "stage";

  private final MeterRegistry registry;
  private final Clock clock;
  private final MultiGauge lag;
  private final MultiGauge deadLetters;
  private final MultiGauge waiting;
  private final MultiGauge oldest;
  private final MultiGauge paused;

  /** Meters in a registry. */
  public StageMeters(MeterRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
    this.lag = gauge("lag", "records the stage has not finished");
    this.deadLetters = gauge("dead.letters", "records of its topic that name no report");
    this.waiting = gauge("waiting", "reports that wait for the stage or are in it");
    this.oldest = gauge("oldest.waiting.seconds", "how long the oldest of them waits");
    this.paused = gauge("paused", "1 while an operator holds the stage");
  }

  private MultiGauge gauge(String name, String description) {
    return MultiGauge.builder("bogoseo.stage." + name).description(description).register(registry);
  }

  @Override
  public void count(FlowFact fact) {
    if (fact instanceof FlowFact.Progressed(ReportProgress progress)) {
      String outcome = progress.outcome().name();
      String code = Optional.ofNullable(progress.code()).map(FailureCode::name).orElse("");
      registry
          .counter(
              "bogoseo.stage.outcomes",
              STAGE,
              progress.stage().id(),
              "outcome",
              outcome,
              "code",
              code)
          .increment();
      switch (progress.outcome()) {
        case SUCCEEDED, FAILED, PUBLISHED, EMBARGOED ->
            Timer.builder("bogoseo.stage")
                .description("work time of what ended")
                .tags(STAGE, progress.stage().id(), "outcome", outcome)
                .serviceLevelObjectives(
                    Duration.ofMillis(100),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(10))
                .register(registry)
                .record(Duration.ofMillis(progress.durationMs()));
        case ACCEPTED, CORRECTED, REPLAYED, PROGRESSED, RETRIED, WITHDRAWN -> {}
      }
    }
  }

  @Override
  public void note(List<Operate.StageView> stages) {
    lag.register(rows(stages, stage -> queued(stage, true)), true);
    deadLetters.register(rows(stages, stage -> queued(stage, false)), true);
    waiting.register(rows(stages, stage -> Optional.of((double) stage.pace().waiting())), true);
    oldest.register(rows(stages, this::oldestWaiting), true);
    paused.register(
        rows(stages, stage -> Optional.ofNullable(stage.paused()).map(held -> held ? 1.0 : 0.0)),
        true);
  }

  private static Optional<Double> queued(Operate.StageView stage, boolean live) {
    return Optional.ofNullable(stage.waiting())
        .map(topic -> (double) (live ? topic.lag() : topic.deadLetters()));
  }

  private Optional<Double> oldestWaiting(Operate.StageView stage) {
    return Optional.of(
        Optional.ofNullable(stage.pace().oldestSince())
            .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
            .orElse(0.0));
  }

  /** Stages without the number have no row: unknown is not zero. */
  private static List<MultiGauge.Row<?>> rows(
      List<Operate.StageView> stages, Function<Operate.StageView, Optional<Double>> number) {
    return stages.stream()
        .<MultiGauge.Row<?>>flatMap(
            stage ->
                number
                    .apply(stage)
                    .<MultiGauge.Row<?>>map(
                        value -> MultiGauge.Row.of(Tags.of(STAGE, stage.stage().id()), value))
                    .stream())
        .toList();
  }
}
