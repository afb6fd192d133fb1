package kr.bogoseo.deploy.elasticsearch.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamoTest {

  @ParameterizedTest
  @CsvSource({
    "가,ㄱㅏ",
    "힣,ㅎㅣㅎ",
    "과학,ㄱㅗㅏㅎㅏㄱ",
    "닭,ㄷㅏㄹㄱ",
    "의료,ㅇㅡㅣㄹㅛ",
    "까치,ㄲㅏㅊㅣ",
    "했다,ㅎㅐㅆㄷㅏ",
    "A*STAR 연구소,A*STAR ㅇㅕㄴㄱㅜㅅㅗ"
  })
  void syllablesAreSpelledAsTheyAreTyped(String text, String letters) {
    assertThat(Jamo.letters(text)).isEqualTo(letters);
  }

  @Test
  void aWordBeingTypedIsAPrefixOfTheFinishedOne() {
    assertThat(Jamo.letters("값")).startsWith(Jamo.letters("갑")).startsWith(Jamo.letters("가"));
  }

  @ParameterizedTest
  @CsvSource({"국립보건연구원,ㄱㄹㅂㄱㅇㄱㅇ", "ㄳ,ㄱㅅ", "J&J 방문,J&J ㅂㅁ"})
  void initialsAreTheFirstLetters(String text, String initials) {
    assertThat(Jamo.initials(text)).isEqualTo(initials);
  }

  @Test
  void syllablesInPartsAreReadAsWhole() {
    String inParts = Normalizer.normalize("한국", Normalizer.Form.NFD);

    assertThat(Jamo.initials(inParts)).isEqualTo("ㅎㄱ");
  }
}
