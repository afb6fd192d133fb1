package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutsTest {

  @ParameterizedTest
  @CsvSource({"냉동 창,고가", "어업인,들은", "수산물,을", "조사하,였다", "고,용기회를", "감염원이 배출될 우,려가"})
  void aMorphemeAcrossThePlaceOrAParticleBehindItSpeaksAgainstABlank(String left, String right) {
    assertThat(WordCuts.odds(SpacingModel.lastToken(left), right)).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"수산물을,조사한", "필요한,예산", "매우,낮은", "출장단,충청북도"})
  void aParticleAnEndingOrAWholeWordBeforeThePlaceSpeaksForABlank(String left, String right) {
    assertThat(WordCuts.odds(left, right)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"'',가", "가,''"})
  void nothingOnOneSideSaysNothing(String left, String right) {
    assertThat(WordCuts.odds(left, right)).isZero();
  }
}
