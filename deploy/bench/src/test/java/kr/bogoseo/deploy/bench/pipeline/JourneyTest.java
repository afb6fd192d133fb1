package kr.bogoseo.deploy.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void goesFromReceiptToTheLastEntry() {
    Journey journey =
        Journey.of(
                ContractJson.mapper()
                    .readTree(
                        """
                        {"receivedAt": "2026-01-01T12:00:00Z", "timeline": [
                          {"at": "2026-01-01T12:00:02.5Z"}, {"at": "2026-01-01T12:00:01Z"}]}"""))
            .orElseThrow();

    assertThat(journey.millis()).isEqualTo(2500);
  }

  @Test
  void withoutTimesThereIsNone() {
    assertThat(Journey.of(ContractJson.mapper().readTree("{}"))).isEmpty();
  }

  @Test
  void throughputIsFromFirstAcceptanceToLastPublication() {
    List<Journey> journeys =
        List.of(
            new Journey(NOON, NOON.plusSeconds(3)),
            new Journey(NOON.plusSeconds(1), NOON.plusSeconds(4)));

    assertThat(PipelineBenchmark.perSecond(journeys)).contains(0.5);
    assertThat(PipelineBenchmark.perSecond(List.of())).isEmpty();
  }
}
