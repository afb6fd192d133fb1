package kr.bogoseo.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class FileAnswerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "a\r\nSet-Cookie: x=1.hwp",
        "\"; filename=evil.exe",
        "C:\\temp\\보고서.hwp",
        "\u202Egpj.exe",
        "..",
        ""
      })
  void hostileNamesBecomeHarmless(String name) {
    String header = FileAnswer.disposition(name);

    assertThat(header).startsWith("attachment;").doesNotContain("\r", "\n", "/", "\\", "\u202E");
    assertThat(header.split(";")).as("the name ends no parameter").hasSize(3);
    assertThat(header).doesNotContain("=\"..\"", "''..");
  }

  @Test
  void koreanNamesSurvive() {
    assertThat(FileAnswer.disposition("출장 보고서.hwp"))
        .contains("filename*=UTF-8''%EC%B6%9C%EC%9E%A5%20%EB%B3%B4%EA%B3%A0%EC%84%9C.hwp");
  }

  @Test
  void anUnreadableMediaTypeIsJustBytes() {
    assertThat(FileAnswer.mediaType("no type at all"))
        .isEqualTo(MediaType.APPLICATION_OCTET_STREAM);
  }
}
