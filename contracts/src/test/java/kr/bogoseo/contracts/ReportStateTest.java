package kr.bogoseo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStateTest {

  @ParameterizedTest
  @CsvSource({
    "INTAKE, ACCEPTED, RECEIVED",
    "EXTRACT, SUCCEEDED, EXTRACTED",
    "OCR, SUCCEEDED, EXTRACTED",
    "TRANSLATE, SUCCEEDED, TRANSLATED",
    "TAG, SUCCEEDED, TAGGED",
    "INDEX, PUBLISHED, PUBLISHED",
    "INDEX, EMBARGOED, EMBARGOED",
    "INDEX, WITHDRAWN, WITHDRAWN",
    "TRANSLATE, FAILED, FAILED",
    "TAG, REPLAYED, TRANSLATED",
    "INTAKE, CORRECTED, RECEIVED"
  })
  void aFactPutsAReportInAState(Stage stage, Outcome outcome, ReportState state) {
    assertThat(ReportState.after(stage, outcome)).hasValue(state);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void slownessAndRetriesChangeNoState(Stage stage) {
    assertThat(ReportState.after(stage, Outcome.PROGRESSED)).isEqualTo(Optional.empty());
    assertThat(ReportState.after(stage, Outcome.RETRIED)).isEqualTo(Optional.empty());
  }
}
