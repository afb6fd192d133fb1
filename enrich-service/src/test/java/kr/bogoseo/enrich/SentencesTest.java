package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "협약을 체결하였다. 이어 회의를 열었다. | 협약을 체결하였다.;이어 회의를 열었다.",
        "기간은 2025. 3. 4. ~ 3. 8. 이다. 끝. | 기간은 2025. 3. 4. ~ 3. 8. 이다.;끝.",
        "1. 출장 개요 | 1. 출장 개요",
        "Amgen Inc. is here. It grows. | Amgen Inc. is here.;It grows.",
        "4.4% 증가하였다.특히 고용이 늘었다. | 4.4% 증가하였다.;특히 고용이 늘었다.",
      })
  void cutsWhereASentenceEnds(String text, String expected) {
    List<String> sentences = Sentences.split(text).stream().map(span -> span.of(text)).toList();

    assertThat(sentences).containsExactly(expected.split(";"));
  }
}
