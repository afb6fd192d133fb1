package kr.bogoseo.search.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.search.Backlog;
import kr.bogoseo.search.FlowFact;
import kr.bogoseo.search.FlowStore;
import kr.bogoseo.search.Operate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageMetersTest {

  private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final StageMeters meters = new StageMeters(registry, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatAStageFinishedIsTimedAndCounted() {
    meters.count(fact(Stage.EXTRACT, Outcome.SUCCEEDED, 1500, null));
    meters.count(fact(Stage.EXTRACT, Outcome.FAILED, 20, FailureCode.ENCRYPTED_FILE));
    meters.count(fact(Stage.EXTRACT, Outcome.PROGRESSED, 0, null));

    assertThat(registry.scrape())
        .contains(
            "bogoseo_stage_outcomes_total{code=\"\",outcome=\"SUCCEEDED\",stage=\"extract\"} 1.0")
        .contains(
            "bogoseo_stage_outcomes_total{code=\"ENCRYPTED_FILE\",outcome=\"FAILED\",stage=\"extract\"} 1.0")
        .contains("bogoseo_stage_seconds_sum{outcome=\"SUCCEEDED\",stage=\"extract\"} 1.5")
        .contains(
            "bogoseo_stage_seconds_bucket{outcome=\"SUCCEEDED\",stage=\"extract\",le=\"2.0\"} 1")
        .doesNotContain("bogoseo_stage_seconds_count{outcome=\"PROGRESSED\"");
  }

  @Test
  void theLatestStateOfEachStageIsShownAndAnUnknownNumberIsNotZero() {
    meters.note(List.of(view(Stage.TAG, new Backlog.Waiting("bogoseo-tag", 9, 1), true)));
    meters.note(List.of(view(Stage.TAG, new Backlog.Waiting("bogoseo-tag", 7, 1), null)));

    assertThat(registry.scrape())
        .contains("bogoseo_stage_lag{stage=\"tag\"} 7.0")
        .contains("bogoseo_stage_dead_letters{stage=\"tag\"} 1.0")
        .contains("bogoseo_stage_waiting{stage=\"tag\"} 3.0")
        .contains("bogoseo_stage_oldest_waiting_seconds{stage=\"tag\"} 90.0")
        .doesNotContain("bogoseo_stage_paused{");
  }

  private static FlowFact fact(
      Stage stage, Outcome outcome, long milliseconds, @Nullable FailureCode code) {
    return new FlowFact.Progressed(
        new ReportProgress(
            new ReportId("aaaaaaaaaaaaaaaaaaaaaaaaaa"),
            1,
            "chungcheongbuk-do",
            "report.hwp",
            stage,
            outcome,
            NOW,
            milliseconds,
            null,
            code));
  }

  private static Operate.StageView view(
      Stage stage, Backlog.Waiting waiting, @Nullable Boolean paused) {
    return new Operate.StageView(
        stage,
        new FlowStore.Pace(
            10, Duration.ofMillis(5), Duration.ofMillis(9), 3, NOW.minusSeconds(90), "id"),
        waiting,
        paused);
  }
}
