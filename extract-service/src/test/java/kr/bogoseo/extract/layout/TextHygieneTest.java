package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHygieneTest {

  @Test
  void decomposedHangulIsComposed() {
    assertThat(TextHygiene.clean("\u1112\u1161\u11AB\u1100\u1173\u11AF")).isEqualTo("한글");
  }

  @Test
  void compatibilityIdeographsStay() {
    assertThat(TextHygiene.clean("\uF9B5 \u1100\u1161")).isEqualTo("\uF9B5 가");
  }

  @Test
  void invisibleCharactersGo() {
    assertThat(TextHygiene.clean("a\u202Eb\u200Bc\uFEFFd\u0000e\u001Bf\u00ADg"))
        .isEqualTo("abcdefg");
  }

  @Test
  void everyKindOfBlankIsABlank() {
    assertThat(TextHygiene.clean("가\u00A0나\u3000다\u2009라\n마\t바")).isEqualTo("가 나 다 라\n마\t바");
  }

  @Test
  void halvesOfSurrogatePairsAreReplaced() {
    assertThat(TextHygiene.clean("가\uD83D나")).isEqualTo("가\uFFFD나");
    assertThat(TextHygiene.clean("📝")).isEqualTo("📝");
  }
}
