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
