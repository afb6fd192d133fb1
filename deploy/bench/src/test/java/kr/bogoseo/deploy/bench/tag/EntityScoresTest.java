package kr.bogoseo.deploy.bench.tag;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.Score;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EntityScoresTest {

  @Test
  void entitiesAreTheSameByNameOrSurface() {
    JsonNode labels =
        json(
            """
            {"file": "a", "entities": [
              {"type": "ORG", "ko": "매사추세츠 종합병원", "en": "Massachusetts General Hospital (MGH)",
               "surfaces": [{"text": "MGH"}]},
              {"type": "ORG", "ko": "대웅제약", "en": "Daewoong", "surfaces": [{"text": "대응제약"}]},
              {"type": "PLACE", "ko": "인천", "en": "Incheon", "embeddedOnly": true}]}""");
    JsonNode analysis =
        json(
            """
            {"tags": [{"id": "dw", "surface": "대응제약"}],
             "record": {"organizations": [
               {"id": "mgh", "ko": "MGH", "en": "Mass General"},
               {"id": "dw", "ko": "대웅", "en": "Dw"},
               {"id": "x", "ko": "다른 곳", "en": "Elsewhere"}]}}""");

    EntityScores scores = new EntityScores();
    scores.add(labels, analysis);

    assertThat(scores.types()).containsEntry("ORGANIZATION", new Score(2, 3, 2)).hasSize(1);
    assertThat(scores.faults()).singleElement().asString().contains("다른 곳");
  }

  private static JsonNode json(String text) {
    return ContractJson.mapper().readTree(text);
  }
}
