package kr.bogoseo.deploy.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.SpaceFree;
import kr.bogoseo.deploy.bench.record.ValueFinding.Outcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ValueFindingTest {
  private static final String TEXT = "여행\n기간 4박\n5일 인원 2";

  private final ValueLabel label =
      ValueLabel.of(
          json(
              """
              {"n": 3, "file": "a.txt", "kind": "duration", "surface": "4박 5일",
               "context": "여행 기간 4박 5일 인원 2", "value": {"nights": 4, "days": 5}}"""));

  @Test
  void aValueOverLineEndsIsRight() {
    assertThat(outcome("duration", 6, 11, "{\"nights\": 4, \"days\": 5}")).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void wrongOnesAreToldApart() {
    assertThat(outcome("duration", 6, 11, "{\"nights\": 4, \"days\": 6}"))
        .isEqualTo(Outcome.OTHER_VALUE);
    assertThat(outcome("number", 6, 7, "{\"value\": 4}")).isEqualTo(Outcome.OTHER_KIND);
    assertThat(outcome("duration", 14, 16, "{\"nights\": 4, \"days\": 5}"))
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void ofEqualSurfacesTheOneInTheMiddleOfTheContextIsMeant() {
    ValueLabel twice =
        ValueLabel.of(json("{\"surface\": \"2\", \"context\": \"2 가나 2 다라마\", \"value\": {}}"));

    assertThat(twice.placeInContext()).isEqualTo(3);
  }

  private Outcome outcome(String kind, int start, int end, String value) {
    JsonNode analysis =
        json(
            "{\"normalized\": [{\"kind\": \"%s\", \"start\": %d, \"end\": %d, \"value\": %s}]}"
                .formatted(kind, start, end, value));
    return ValueFinding.of(label, new SpaceFree(TEXT), analysis).outcome();
  }

  private static JsonNode json(String text) {
    return ContractJson.mapper().readTree(text);
  }
}
