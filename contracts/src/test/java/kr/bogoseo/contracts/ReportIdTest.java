package kr.bogoseo.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {

  private static final String SHA =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  @Test
  void sameAgencyAndSameBytesAreTheSameReport() {
    assertThat(ReportId.of("seoul", SHA)).isEqualTo(ReportId.of("seoul", SHA));
    assertThat(ReportId.of("seoul", SHA).value()).hasSize(26);
  }

  @Test
  void anotherAgencyOrOtherBytesAreAnotherReport() {
    ReportId id = ReportId.of("seoul", SHA);

    assertThat(ReportId.of("busan", SHA)).isNotEqualTo(id);
    assertThat(ReportId.of("seoul", SHA.replace('9', '8'))).isNotEqualTo(id);
  }

  @Test
  void theIdNeverChangesBetweenReleases() {
    assertThat(ReportId.of("local-agency", SHA)).hasToString("kzegnt440z1jqkxq8r0yhask6a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "../../../../etc/passwd00000", "ABCDEFGHJKMNPQRSTVWXYZ0123"})
  void nothingElseIsAReportId(String text) {
    assertThat(ReportId.isReportId(text)).isFalse();
    assertThatThrownBy(() -> new ReportId(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
