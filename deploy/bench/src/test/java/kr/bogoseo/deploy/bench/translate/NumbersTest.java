package kr.bogoseo.deploy.bench.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          57억 5,000만 달러        | 5750000000
          4억 4천만 달러           | 440000000
          총 2,726억원             | 272600000000
          1.55조 달러              | 1550000000000
          12.4백만 평방 피트       | 12400000
          2025년 11월 6일          | 2025 11 6
          85,702개의 업체          | 85702
          3천 명                   | 3000
          27만 3,000개             | 270000 3000
          """)
  void readsKoreanNumbers(String text, String expected) {
    assertThat(KoreanNumbers.of(text))
        .isEqualTo(Arrays.stream(expected.split(" ")).map(n -> Set.of(new BigDecimal(n))).toList());
  }

  @Test
  void aYearOfTwoDigitsMayBeWrittenOut() {
    assertThat(KoreanNumbers.of("'25년"))
        .isEqualTo(List.of(Set.of(new BigDecimal(25), new BigDecimal(2025))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USD 15 million               | 15 15000000
          KRW 272.6 billion            | 272.6 272600000000
          6 to 10 November 2025        | 6 10 11 2025
          nine MOUs on the 28th        | 9 28
          85,702 companies, 2023-2025  | 85702 2023 2025
          the Second day, Feb. 3       | 2 3
          """)
  void readsEnglishNumbers(String text, String expected) {
    assertThat(EnglishNumbers.of(text))
        .isEqualTo(
            Arrays.stream(expected.split(" ")).map(BigDecimal::new).collect(Collectors.toSet()));
  }
}
