package kr.bogoseo.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.secret.DocumentPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataParserTest {

  @Test
  void everyFieldIsRead() {
    SubmissionMetadata metadata =
        MetadataParser.parse(
            """
            {"title":" 제목 ","reportType":"trip_report","publishAt":"2026-03-12T12:00:00+09:00",
             "language":"ko","sourceUrl":"https://example.go.kr/1","externalId":"x-1",
             "keywords":["바이오"]}
            """);

    assertThat(metadata.title()).isEqualTo("제목");
    assertThat(metadata.reportType()).isEqualTo(ReportType.TRIP_REPORT);
    assertThat(metadata.publishAt()).isEqualTo(Instant.parse("2026-03-12T03:00:00Z"));
    assertThat(metadata.keywords()).containsExactly("바이오");
  }

  @Test
  void nothingSaidIsNothingKnown() {
    assertThat(MetadataParser.parse(null)).isEqualTo(SubmissionMetadata.none());
    assertThat(MetadataParser.parse("{}")).isEqualTo(SubmissionMetadata.none());
  }

  @Test
  void aPatchReplacesWhatItNamesAndNullTakesAway() {
    SubmissionMetadata before = MetadataParser.parse("{\"title\":\"old\",\"language\":\"ko\"}");

    SubmissionMetadata after =
        MetadataParser.merge(before, "{\"title\":\"new\",\"language\":null}");

    assertThat(after.title()).isEqualTo("new");
    assertThat(after.language()).isNull();
  }

  @Test
  void aPasswordIsReadAsItWasTypedAndIsNoMetadata() {
    String json = "{\"title\":\"t\",\"documentPassword\":\"    \"}";

    assertThat(MetadataParser.password(json)).hasValue(new DocumentPassword("    "));
    assertThat(MetadataParser.parse(json)).isEqualTo(MetadataParser.parse("{\"title\":\"t\"}"));
    assertThat(MetadataParser.password("{\"documentPassword\":null}")).isEmpty();
    assertThat(MetadataParser.password(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "7", "[\"geheim\"]"})
  void aPasswordThatIsNoneIsNamedAndNotQuoted(String value) {
    assertThatThrownBy(() -> MetadataParser.password("{\"documentPassword\":" + value + "}"))
        .hasMessageContaining("documentPassword")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void aPatchTakesNoPassword() {
    SubmissionMetadata before = SubmissionMetadata.none();
    assertThatThrownBy(() -> MetadataParser.merge(before, "{\"documentPassword\":\"x\"}"))
        .hasMessageContaining("documentPassword");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | JSON",
        "[] | JSON object",
        "{\"titel\":\"x\"} | titel",
        "{\"title\":7} | title",
        "{\"reportType\":\"memo\"} | reportType",
        "{\"publishAt\":\"2026-03-12\"} | publishAt",
        "{\"language\":\"Korean\"} | language",
        "{\"sourceUrl\":\"javascript:alert(1)\"} | sourceUrl",
        "{\"keywords\":\"a,b\"} | keywords"
      })
  void aWrongFieldIsNamed(String json, String named) {
    assertThatThrownBy(() -> MetadataParser.parse(json))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> {
              assertThat(e.code()).isEqualTo(FailureCode.INVALID_METADATA);
              assertThat(e.detail()).contains(named);
            });
  }
}
