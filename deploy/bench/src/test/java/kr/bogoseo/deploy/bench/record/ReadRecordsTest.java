package kr.bogoseo.deploy.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The labels of real documents, and how a record is judged by one. */
class ReadRecordsTest {

  @Test
  void theLabelsNameTheirDocumentsAndHoldNoText() {
    assertThat(ReadRecords.labels())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            label -> {
              assertThat(label.path("sha256").asString("")).matches("[0-9a-f]{64}");
              assertThat(label.path("split").asString("")).isIn("tuned", "held-out", "held-out-2");
              for (JsonNode title : label.path("facts").path("title")) {
                assertThat(title.asString("")).matches("[0-9a-f]{16}");
              }
            });
  }

  @Test
  void aTitleIsRightWhateverItsBlanksAndQuotationMarks() {
    JsonNode label =
        ContractJson.mapper()
            .valueToTree(
                Map.of(
                    "file",
                    "a.hwp",
                    "facts",
                    Map.of(
                        "reportType",
                        "other",
                        "title",
                        new String[] {ReadRecords.hash("새 시설 ‘개소’")})));
    JsonNode record =
        ContractJson.mapper()
            .valueToTree(Map.of("reportType", "other", "title", Map.of("ko", "새시설 \"개소\"")));
    Judgement judgement = new Judgement();

    ReadRecords.judge(label, record, judgement);

    assertThat(judgement.faults()).isEmpty();
  }

  @Test
  void whatTheDocumentDoesNotSayIsInvented() {
    JsonNode label =
        ContractJson.mapper()
            .valueToTree(Map.of("file", "a.hwp", "facts", Map.of("reportType", "other")));
    JsonNode record =
        ContractJson.mapper()
            .valueToTree(
                Map.of(
                    "reportType",
                    "other",
                    "agency",
                    Map.of("id", "mohw"),
                    "publishedOn",
                    "2024-01-02"));
    Judgement judgement = new Judgement();

    ReadRecords.judge(label, record, judgement);

    assertThat(judgement.count(Fact.Verdict.INVENTED)).isEqualTo(2);
  }
}
