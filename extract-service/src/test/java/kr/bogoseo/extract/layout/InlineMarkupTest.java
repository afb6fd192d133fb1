package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "홍길동<sup>1,2</sup> 외 | 홍길동 외",
        "면적 300 m<sup>2</sup> | 면적 300 m²",
        "10<sup>6</sup>개 | 10⁶개",
        "<b>굵게</b>와 <i>기울게 | 굵게와 기울게",
        "<https://example.org/a> | https://example.org/a",
        "a < b 그리고 c > d | a < b 그리고 c > d",
        "**핵심어:** 산업 | 핵심어: 산업",
        "3 * 4 * 5 | 3 * 4 * 5"
      })
  void signsGoAndMeaningsStay(String source, String plain) {
    assertThat(InlineMarkup.clean(source)).isEqualTo(plain);
  }
}
