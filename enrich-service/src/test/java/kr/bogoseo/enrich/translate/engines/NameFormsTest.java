package kr.bogoseo.enrich.translate.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.terms.TermBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is locked because of its form. */
class NameFormsTest {

  private static final TermBase TERMS = new TermBase();
  private static final NameForms FORMS = new NameForms(TERMS, new NoriMorphology(TERMS.nouns()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "정부는 ‘바이오 기업 유치 방안’을 마련하였다. | Plan for Attracting Bio Companies",
        "「의료기기 산업 진흥 전략」을 수립하였다. | Medical Device Industry Promotion Strategy",
        "‘제3차 바이오 혁신 포럼’에 참석하였다. | 3rd Bio Innovation Forum",
        "수출·투자 상담회에 참가하였다. | consultations on exports and investment",
        "존 프리먼 부사장이 발표하였다. | Vice President John Freeman",
        "제10회 행사에 참가하였다. | the 10th",
        "'24~'26년 동안 추진한다. | 2024-2026"
      })
  void namesAreLockedByTheirForm(String korean, String english) {
    assertThat(FORMS.locked(new Translator.Source(korean, List.of())).locks())
        .extracting(Translator.Lock::target)
        .containsExactly(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"그는 “우리가 더 노력하겠다”고 말했다.", "‘혁신’이 필요하다."})
  void whatSomebodySaysAndWhatIsOnlyStressedIsLeftToTheEngine(String korean) {
    assertThat(FORMS.locked(new Translator.Source(korean, List.of())).locks()).isEmpty();
  }

  @Test
  void aKindOfThingThatIsPlannedIsManyAndOneWithANameStaysOne() {
    assertThat(planned("글로벌 혁신특구", "Global Innovation Special Zone"))
        .isEqualTo("Plan for Creating Global Innovation Special Zones");
    assertThat(planned("오송 바이오클러스터", "Osong bio cluster"))
        .isEqualTo("Plan for Creating Osong Bio Cluster");
  }

  private static String planned(String korean, String english) {
    Translator.Source source =
        new Translator.Source(
            "‘" + korean + " 조성 방안’을 발표했다.",
            List.of(new Translator.Lock(1, 1 + korean.length(), english)));
    return FORMS.locked(source).locks().getFirst().target();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,520개 회사를 지원했다. | 1,520 | 1,520 companies",
        "41개 주에서 성장했다. | 41 | 41 states",
        "3개 바이오 기업이 왔다. | 3 | 3"
      })
  void whatIsCountedIsLockedWithItsNumber(String korean, String number, String english) {
    int end = korean.indexOf('개') + 1;
    assertThat(QuantityForms.widened(korean, List.of(new Translator.Lock(0, end, number)), TERMS))
        .extracting(Translator.Lock::target)
        .containsExactly(english);
  }

  @Test
  void yearsFromToAndDaysAloneReadAsEnglishSaysThem() {
    assertThat(QuantityForms.widened("2014년에서 2017년 동안 28일(금)에", List.of(), TERMS))
        .extracting(Translator.Lock::target)
        .containsExactly("between 2014 and 2017", "the 28th");
  }

  @Test
  void namesInLatinLettersStayAsTheyAre() {
    assertThat(NameForms.latin("NIH의 ACTIV와 Westcarb Enterprises를 compound로", List.of()))
        .extracting(Translator.Lock::target)
        .containsExactly("NIH", "ACTIV", "Westcarb Enterprises");
  }
}
