package kr.bogoseo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCodeTest {

  @ParameterizedTest
  @EnumSource(FailureCode.class)
  void everyCodeSaysWhatHappenedAndWhatToDoInBothLanguages(FailureCode code) {
    assertThat(FailureTexts.title(code, Locale.KOREAN))
        .containsPattern("[가-힣]")
        .hasSizeBetween(5, 80);
    assertThat(FailureTexts.advice(code, Locale.KOREAN)).containsPattern("[가-힣]").endsWith(".");
    assertThat(FailureTexts.title(code, Locale.ENGLISH)).matches("[\\p{ASCII}]{5,80}");
    assertThat(FailureTexts.advice(code, Locale.ENGLISH)).matches("[\\p{ASCII}]{5,200}\\.");
  }

  @ParameterizedTest
  @EnumSource(FailureCode.class)
  void theKindDecidesTheFamilyOfTheStatus(FailureCode code) {
    int status = code.httpStatus();
    switch (code.kind()) {
      case BAD_INPUT -> assertThat(status).isBetween(400, 499);
      case DEPENDENCY_DOWN -> assertThat(status).isEqualTo(503);
      case BUG -> assertThat(status).isEqualTo(500);
    }
  }

  @ParameterizedTest
  @EnumSource(FailureCode.class)
  void aProblemCarriesTheCodeAndNoClassName(FailureCode code) {
    Problem problem = Problem.of(code, "detail", Locale.KOREA);

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.status()).isEqualTo(code.httpStatus());
    assertThat(problem.type()).matches("urn:bogoseo:problem:[a-z-]+");
    assertThat(problem.toString()).doesNotContain("Exception");
  }
}
