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
        "“협력을 넓히겠다.”라고 밝혔다. 이어 회의를 열었다. | “협력을 넓히겠다.”라고 밝혔다.;이어 회의를 열었다.",
        "\"협력을 넓히겠다.\" 라고 밝혔다. | \"협력을 넓히겠다.\" 라고 밝혔다.",
        "“협력한다.” 회의가 끝났다. | “협력한다.”;회의가 끝났다.",
        "협약(기관이 함께 맺었다. 2년간 유효하다.)을 갱신하였다. 끝. | 협약(기관이 함께 맺었다. 2년간 유효하다.)을 갱신하였다.;끝.",
        "회의(첫째 날 열렸다. 그리고 닫히지 않는다. 끝. | 회의(첫째 날 열렸다.;그리고 닫히지 않는다.;끝.",
        "① 출장 개요 ② 방문 기관 ③ 시사점 | ① 출장 개요;② 방문 기관;③ 시사점",
        "○ 기간 및 장소 ○ 참석자 | ○ 기간 및 장소;○ 참석자",
        "가. 목적을 밝혔다. 나. 성과를 적었다. | 가. 목적을 밝혔다.;나. 성과를 적었다.",
        "협력 가능한가? 그렇다. | 협력 가능한가?;그렇다.",
        "4.4% 증가하였다.특히 고용이 늘었다. | 4.4% 증가하였다.;특히 고용이 늘었다.",
      })
  void cutsWhereASentenceEnds(String text, String expected) {
    List<String> sentences = Sentences.split(text).stream().map(span -> span.of(text)).toList();

    assertThat(sentences).containsExactly(expected.split(";"));
  }
}
