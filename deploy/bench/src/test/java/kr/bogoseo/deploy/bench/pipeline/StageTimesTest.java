package kr.bogoseo.deploy.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  @Test
  void waitingIsWhatPassesBeforeAStageStartsToWork() {
    StageTimes times = new StageTimes();
    times.add(
        ContractJson.mapper()
            .readTree(
                """
                {"timeline": [
                  {"stage": "intake", "at": "2026-01-01T12:00:00Z", "durationMs": 0},
                  {"stage": "extract", "at": "2026-01-01T12:00:02Z", "durationMs": 500},
                  {"stage": "index", "at": "2026-01-01T12:00:02.100Z", "durationMs": 100}]}"""));

    assertThat(times.working()).containsOnlyKeys("extract", "index");
    assertThat(times.working())
        .hasEntrySatisfying("extract", p -> assertThat(p.at(50)).isEqualTo(500));
    assertThat(times.waiting())
        .hasEntrySatisfying("extract", p -> assertThat(p.at(50)).isEqualTo(1500))
        .hasEntrySatisfying("index", p -> assertThat(p.at(50)).isZero());
  }
}
