package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltinTranslatorTest extends TranslatorContract {

  private static final TermBase TERMS = new TermBase();
  private static final Translator ENGINE =
      new BuiltinTranslator(TERMS, new NoriMorphology(TERMS.nouns()));

  @Override
  Translator translator() {
    return ENGINE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "출장단은 계약을 체결하였다. | Delegation signed contract.",
        "정부는 예산을 확대하고 기업을 지원하였다. | Government expanded budget, and supported company.",
        "연구소의 예산 | Budget of research institute",
        "협약을 통해 시장을 확대하였다. | Expanded market through agreement.",
      })
  void putsTheVerbBetweenSubjectAndObject(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "구체적인 전략 | Concrete strategy",
        "국제 협력 | International cooperation",
        "새로운 시장 | New market",
        "중요한 성과 | Important achievement",
      })
  void adjectivesStandBeforeTheirNoun(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정부는 기업을 지원하고 있다. | Government supports company.",
        "정부는 기업을 지원할 수 있다. | Government can support company.",
        "정부는 기업을 지원해야 한다. | Government must support company.",
        "정부는 기업을 지원하지 않았다. | Government did not support company.",
      })
  void auxiliariesColourTheVerbBeforeThem(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @Test
  void twoLockedYearsMakeARange() {
    Translator.Source source =
        new Translator.Source(
            "2014년에서 2016년 동안 예산을 확대하였다.",
            List.of(new Translator.Lock(0, 5, "2014"), new Translator.Lock(8, 13, "2016")));

    assertThat(ENGINE.translate("ko", "en", List.of(source)).getFirst().target())
        .isEqualTo("Expanded budget from 2014 to 2016.");
  }

  @Test
  void aNumberCountsTheNounBehindIt() {
    Translator.Source source =
        new Translator.Source("41개 주에서 시장을 확대하였다.", List.of(new Translator.Lock(0, 3, "41")));

    assertThat(ENGINE.translate("ko", "en", List.of(source)).getFirst().target())
        .isEqualTo("Expanded market in 41 states.");
  }

  @Test
  void anUnknownVerbIsNotRomanised() {
    assertThat(target("ko", "en", "정부는 시장을 뷁뷁였다.")).doesNotContain("dad", "das ");
  }

  @Test
  void saysThatItIsForTheGist() {
    assertThat(ENGINE.isGist()).isTrue();
  }

  @Test
  void englishKeepsItsWordsAndGetsKoreanTerms() {
    assertThat(target("en", "ko", "The budget of the research institute")).contains("예산", "연구소");
  }

  @Test
  void anotherPairIsRefused() {
    assertThatThrownBy(() -> target("ja", "ko", "予算"))
        .isInstanceOf(TranslatorUnavailableException.class);
  }

  private static String target(String from, String to, String text) {
    return ENGINE
        .translate(from, to, List.of(new Translator.Source(text, List.of())))
        .getFirst()
        .target();
  }
}
