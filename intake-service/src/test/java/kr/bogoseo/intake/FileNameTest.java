package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "출장 보고서.hwp, 출장 보고서.hwp",
    "../../etc/passwd, passwd",
    "C:\\사용자\\보고서.pdf, 보고서.pdf",
    "'', unnamed",
    "'  ', unnamed",
    ".., unnamed",
    "a/.., unnamed"
  })
  void aNameIsMadeSafeToShow(String sent, String shown) {
    assertThat(FileName.clean(sent)).isEqualTo(shown);
  }

  @Test
  void whatCannotBeSeenIsTakenOut() {
    assertThat(FileName.clean("report\u202Efdp.exe")).isEqualTo("reportfdp.exe");
    assertThat(FileName.clean("line\0break\n.txt")).isEqualTo("linebreak.txt");
  }

  @Test
  void hangulFromAMacIsComposed() {
    String decomposed = Normalizer.normalize("보고서.hwp", Normalizer.Form.NFD);

    assertThat(FileName.clean(decomposed)).isEqualTo("보고서.hwp");
  }

  @Test
  void aLongNameKeepsItsExtension() {
    assertThat(FileName.clean("가".repeat(400) + ".hwpx")).hasSize(255).endsWith(".hwpx");
  }
}
