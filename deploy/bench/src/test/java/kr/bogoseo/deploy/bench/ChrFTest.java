package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChrFTest {

  @Test
  void equalTextsScoreFull() {
    assertThat(value("Boston bio cluster", "Boston bio cluster")).isCloseTo(100, within(1e-9));
  }

  @Test
  void spacesDoNotCount() {
    assertThat(value("Boston biocluster", "Boston bio cluster")).isCloseTo(100, within(1e-9));
  }

  @Test
  void nothingInCommonScoresNothing() {
    assertThat(value("abc", "xyz")).isZero();
    assertThat(new ChrF().value()).isZero();
  }

  @Test
  void handComputedSentence() {
    // "abcd" against "abce": 1-grams 3/4, 2-grams 2/3, 3-grams 1/2, 4-grams 0/1 on both sides;
    // mean (3/4 + 2/3 + 1/2 + 0) / 4 = 23/48, precision equals recall.
    assertThat(value("abcd", "abce")).isCloseTo(100 * 23 / 48.0, within(1e-9));
  }

  @Test
  void recallWeighsFourTimesPrecision() {
    // "ab" against "abab": 1-grams P 2/2, R 2/4; 2-grams P 1/1, R 1/3 (ab stands twice, ba once).
    // P = 1, R = 5/12; orders 3 and 4 have no n-grams in the hypothesis and do not count.
    // 5·P·R / (4·P + R) = (25/12) / (53/12) = 25/53
    assertThat(value("ab", "abab")).isCloseTo(100 * 25 / 53.0, within(1e-9));
  }

  @Test
  void countsAreSummedOverSentences() {
    // 1-grams: 1 of 1 and 0 of 1, so P = R = 1/2 at the only order.
    ChrF chrF = new ChrF();
    chrF.add("a", "a");
    chrF.add("b", "c");

    assertThat(chrF.value()).isCloseTo(50, within(1e-9));
  }

  private static double value(String hypothesis, String reference) {
    ChrF chrF = new ChrF();
    chrF.add(hypothesis, reference);
    return chrF.value();
  }
}
