package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English sentences of the formulaic kind in Korean order. */
class EnglishToKoreanTest {

  private static final EnglishToKorean ENGINE = new EnglishToKorean(new TermBase());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The delegation visited the hospital on 6 November 2025. | 대표단은 2025년 11월 6일에 병원을 방문했다.",
        "The government will invest USD 15 million in the bio industry. | 정부는 바이오 산업에 1,500만 달러를 투자할 것이다.",
        "The minister said that the plan is important. | 장관은 계획이 중요하다고 말했다.",
        "The minister said the plan is important. | 장관은 계획이 중요하다고 말했다.",
        "The company was founded in 2010. | 기업은 2010년에 창업됐다.",
        "He did not attend the meeting. | 그는 회의에 참석하지 않았다.",
        "There are many hospitals in the city. | 많은 병원이 시에 있다.",
        "The number of companies increased by 20% in 2023. | 기업의 수는 2023년에 20% 증가했다."
      })
  void clausesEndInTheirVerb(String english, String korean) {
    assertThat(korean(english)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Report on cooperation with universities | 대학과의 협력에 대한 보고서",
        "Plan for the creation of innovation clusters | 혁신클러스터의 조성을 위한 계획",
        "Current status of the medical device industry | 의료기기산업의 현황"
      })
  void headingsStayNouns(String english, String korean) {
    assertThat(korean(english)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 1.45 billion | 14억 5,000만 달러",
        "$20 million | 2,000만 달러",
        "November 6, 2025 | 2025년 11월 6일",
        "March 2024 | 2024년 3월",
        "13.96 percent | 13.96%",
        "85,702 | 85,702",
        "the 1990s | 1990년대"
      })
  void figuresAreKorean(String english, String korean) {
    assertThat(korean(english)).isEqualTo(korean);
  }

  @Test
  void whatIsLockedComesOutAndTakesItsParticle() {
    Translator.Source source =
        new Translator.Source(
            "Samsung Biologics visited MIT.",
            List.of(new Translator.Lock(0, 17, "삼성바이오로직스"), new Translator.Lock(26, 29, "MIT")));

    assertThat(ENGINE.translate(source).target()).isEqualTo("삼성바이오로직스는 MIT를 방문했다.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"and or but because | -", "who which that | -", "( [ . , , | -", "of of the of | -"})
  void wordsWithoutASentenceComeOutSomehow(String english, String nothing) {
    assertThat(korean(english)).isNotNull();
  }

  private static String korean(String english) {
    return ENGINE.translate(new Translator.Source(english, List.of())).target();
  }
}
