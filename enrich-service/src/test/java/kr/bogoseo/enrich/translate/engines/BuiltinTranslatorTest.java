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
        "출장단은 계약을 체결하였다. | The delegation signed the contract.",
        "정부는 예산을 확대하고 기업을 지원하였다. | The government expanded the budget, and supported the company.",
        "연구소의 예산 | The budget of the research institute",
        "협약을 통해 시장을 확대하였다. | Expanded the market through the agreement.",
        "정부가 지원하는 연구소 | The research institute that the government supports",
        "보스턴에서 열린 행사 | The event held in Boston",
        "연구원, 교수, 의사 등 전문가 | Experts such as a researcher, professor and doctor",
      })
  void putsTheVerbBetweenSubjectAndObject(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @Test
  void aCharacterOfSeveralCodeUnitsStaysWhole() {
    assertThat(target("ko", "en", "🌏 협약 ✈️ 체결")).contains("🌏", "✈️");
  }

  @Test
  void aPrivateSignOfTheSourceIsNoLock() {
    assertThat(locked("\uE000 2025년 11월 6일 출발", "2025년 11월 6일", "6 November 2025"))
        .containsOnlyOnce("6 November 2025");
  }

  @Test
  void aDateThatIsAllThereIsToSayHasNoPreposition() {
    assertThat(locked("2025년 11월 6일", "2025년 11월 6일", "6 November 2025"))
        .isEqualTo("6 November 2025");
    assertThat(locked("출발일: 2025년 11월 6일", "2025년 11월 6일", "6 November 2025"))
        .endsWith(": 6 November 2025");
  }

  private static String locked(String text, String words, String target) {
    int at = text.indexOf(words);
    return ENGINE
        .translate(
            "ko",
            "en",
            List.of(
                new Translator.Source(
                    text, List.of(new Translator.Lock(at, at + words.length(), target)))))
        .getFirst()
        .target();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "구체적인 전략 | Concrete strategy",
        "국제 협력 | International cooperation",
        "중요한 성과 | Important achievement",
        "가장 중요한 시장 | Most important market",
      })
  void adjectivesStandBeforeTheirNoun(String ko, String en) {
    assertThat(target("ko", "en", ko)).endsWithIgnoringCase(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정부는 기업을 지원하고 있다. | The government supports the company.",
        "정부는 기업을 지원할 수 있다. | The government can support the company.",
        "정부는 기업을 지원해야 한다. | The government must support the company.",
        "정부는 기업을 지원하지 않았다. | The government did not support the company.",
        "정부는 기업을 지원할 계획이다. | The government plans to support the company.",
        "시장이 성장할 것으로 예상된다. | The market is expected to grow.",
        "정부는 예산이 없다. | The government has no budget.",
        "바이오 산업은 시장보다 크다. | The bio-industry is larger than the market.",
      })
  void auxiliariesColourTheVerbBeforeThem(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "기업들은 시장을 확대하기 위해 협약을 체결하였다. | Companies signed the agreement to expand the market.",
        "병원을 방문한 후 협약을 체결하였다. | Signed the agreement after visiting the hospital.",
        "기업이 성장하기 때문에 정부는 예산을 확대하였다. | Because the company grows, the government expanded the"
            + " budget.",
        "출장단은 시장이 성장한다고 말했다. | The delegation said that the market grows.",
      })
  void clausesInsideTheSentenceKeepTheirOwnWords(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "협력 방안을 논의함 | Discussed the cooperation plan.",
        "‘바이오 특구 조성 방안’을 수립하였다. | Established “Plan for Creating Bio Special Zones”.",
        "글로벌 협력 강화를 목적으로 | For the purpose of strengthening global cooperation",
      })
  void officialPhrasesReadAsEnglishOnes(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualToIgnoringCase(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "존 프리먼 부사장은 계약을 체결하였다. | Vice President John Freeman signed the contract.",
        "스티브 잡스와 팀 쿡 | Steve Jobs and Tim Cook",
        "김철수 국장은 연구소를 방문하였다. | Director General Kim Cheol-su visited the research institute.",
        "윤석열 대통령은 연구소를 방문하였다. | President Yoon Suk Yeol visited the research institute.",
        "메리 앤 스미스 CFO | CFO Mary Anne Smith",
      })
  void peopleKeepTheirNameAndTheTitleComesFirst(String ko, String en) {
    assertThat(target("ko", "en", ko)).isEqualTo(en);
  }

  @Test
  void anEnglishNameInBracketsIsTheDocumentsOwn() {
    assertThat(target("ko", "en", "쿨리프리치(Coolfrich Labs)는 계약을 체결하였다."))
        .isEqualTo("Coolfrich Labs signed the contract.");
  }

  @Test
  void whatIsOnlySpelledBySoundStandsInSquareBrackets() {
    assertThat(target("ko", "en", "쿨리프리치는 계약을 체결하였다.")).startsWith("[");
  }

  @Test
  void twoLockedYearsMakeARange() {
    Translator.Source source =
        new Translator.Source(
            "2014년에서 2016년 동안 예산을 확대하였다.",
            List.of(new Translator.Lock(0, 5, "2014"), new Translator.Lock(8, 13, "2016")));

    assertThat(ENGINE.translate("ko", "en", List.of(source)).getFirst().target())
        .isEqualTo("Expanded the budget between 2014 and 2016.");
  }

  @Test
  void aNumberCountsTheNounBehindIt() {
    Translator.Source source =
        new Translator.Source("41개 주에서 시장을 확대하였다.", List.of(new Translator.Lock(0, 3, "41")));

    assertThat(ENGINE.translate("ko", "en", List.of(source)).getFirst().target())
        .isEqualTo("Expanded the market in 41 states.");
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
