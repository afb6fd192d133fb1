package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void f1IsTheHarmonicMean() {
    // precision 3/4, recall 3/6
    Score score = new Score(3, 4, 6);

    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.6);
  }

  @Test
  void countsAddUp() {
    assertThat(new Score(1, 2, 3).plus(new Score(10, 20, 30))).isEqualTo(new Score(11, 22, 33));
  }

  @Test
  void nothingExpectedAndNothingFoundHasNoFigure() {
    assertThat(Score.NONE.f1()).isNaN();
  }
}
