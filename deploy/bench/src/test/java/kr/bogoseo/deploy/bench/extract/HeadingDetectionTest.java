package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.Score;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HeadingDetectionTest {

  @Test
  void countsFoundMissedAndExtraHeadings() {
    JsonNode document =
        json(
            """
            {"blocks": [
              {"kind": "heading", "level": 1, "text": "Ⅰ. 개요"},
              {"kind": "heading", "level": 1, "text": "나. 마이크로바이옴 시장"},
              {"kind": "heading", "level": 3, "text": "다. 이 문장은 본문이다"},
              {"kind": "paragraph", "text": "2. 결과"}]}""");
    JsonNode labels =
        json(
            """
            {"headings": [
              {"level": 1, "text": "Ⅰ.  개요"},
              {"level": 3, "text": "나. 마이크로바이옴6) 시장"},
              {"level": 2, "text": "2. 결과"}],
             "notHeadings": [{"text": "다. 이 문장은 본문이다 그리고"}]}""");

    HeadingDetection detection = HeadingDetection.of(document, labels);

    assertThat(detection.score()).isEqualTo(new Score(2, 3, 3));
    assertThat(detection.rightLevels()).isEqualTo(1);
    assertThat(detection.json().toString()).contains("trapsTaken=[다. 이 문장은 본문이다 그리고]");
  }

  private static JsonNode json(String text) {
    return ContractJson.mapper().readTree(text);
  }
}
