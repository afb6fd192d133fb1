package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ⅲ. 향후 계획 | ROMAN | 3",
        "IV. Findings | ROMAN | 4",
        "제2장 이론적 배경 | CHAPTER | 2",
        "제 1 절 개념 | SECTION | 1",
        "2. 출장자 | NUMBER | 2",
        "2.출장자 | NUMBER | 2",
        "3.1. 정책 동향 | DECIMAL | 1",
        "2.2 시장 규모 | DECIMAL | 2",
        "나. 방문 기관 | HANGUL | 2",
        "(4) 기대 효과 | PAREN_NUMBER | 4",
        "5) 소요 예산 | NUMBER_PAREN | 5",
        "다) 세부 일정 | HANGUL_PAREN | 3",
        "(가) 인력 | PAREN_HANGUL | 1",
        "② 두 번째 | CIRCLED | 2",
        "□ 추진 배경 | BULLET | 0",
        "ㅇ 세부 내용 | BULLET | 0",
        "- 첫째 | BULLET | 0",
        "※ 참고 사항 | NOTE | 0",
        "* 환율은 기준일의 것 | NOTE | 0"
      })
  void aMarkerHasItsRungAndNumber(String line, Marker.Kind kind, int ordinal) {
    assertThat(Marker.of(line))
        .hasValueSatisfying(
            marker -> {
              assertThat(marker.kind()).isEqualTo(kind);
              assertThat(marker.ordinal()).isEqualTo(ordinal);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.7% 늘어난 것으로 나타났다",
        "2021. 4. 1. ~ 2021. 6. 30.",
        "12.5억 원을 투자하였다",
        "-3.2도까지 내려갔다",
        "가나다 순으로 적는다",
        "제주도의 산업",
        "**굵은 글씨**",
        "운영 방식을 살펴보았다."
      })
  void numbersAndWordsAreNoMarkers(String line) {
    assertThat(Marker.of(line).filter(m -> m.kind() != Marker.Kind.NOTE)).isEmpty();
  }
}
