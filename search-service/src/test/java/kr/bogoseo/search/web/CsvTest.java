package kr.bogoseo.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1", "=\"a\""})
  void cellsThatBeginLikeAFormulaBecomeText(String value) {
    assertThat(Csv.cell(value)).startsWith("\"'").endsWith("\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"보고서", "a,b", "2025-11-06", "1 = 1", ""})
  void otherCellsStayAsTheyAre(String value) {
    assertThat(Csv.cell(value)).isEqualTo('"' + value + '"');
  }
}
