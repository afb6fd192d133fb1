package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.deploy.bench.extract.HostileFiles.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refused: not a document                                        | REFUSAL
          refuses in bounded time and memory; the record says why        | REFUSAL
          refused as damaged, or the readable part kept                  | EITHER
          recognised by content, or refused with a clear reason          | EITHER
          any result but a hang                                          | EITHER
          type found by content, not by name                             | TEXT
          decoded as CP949                                               | TEXT
          no giant raster for OCR; text still extracted                  | TEXT
          reads as: 정상 문서                                            | TEXT
          """)
  void readsTheProse(String prose, Wanted wanted) {
    assertThat(Wanted.from(prose)).isEqualTo(wanted);
  }

  @Test
  void aFaultOfTheServiceIsNeverAsExpected() {
    assertThat(HostileFiles.why("", Reading.refused("INTERNAL_ERROR", 1))).isNotEmpty();
    assertThat(HostileFiles.why("", Reading.refused("NO_ANSWER", 1))).isNotEmpty();
    assertThat(HostileFiles.why("", Reading.refused("UNREADABLE_FILE", 90_000))).isNotEmpty();
    assertThat(HostileFiles.why("", Reading.refused("UNREADABLE_FILE", 1))).isEmpty();
  }

  @Test
  void textAndRefusalAreToldApart() {
    assertThat(HostileFiles.why("refused: empty", Reading.text("가", 1))).isNotEmpty();
    assertThat(HostileFiles.why("decoded as CP949", Reading.refused("NO_TEXT", 1))).isNotEmpty();
    assertThat(HostileFiles.why("reads as: 정상 문서", Reading.text("정상\n문서", 1))).isEmpty();
    assertThat(HostileFiles.why("reads as: 정상 문서", Reading.text("다른 글", 1))).isNotEmpty();
    assertThat(HostileFiles.why("", Reading.text("nonexistent-canary here", 1))).isNotEmpty();
  }
}
