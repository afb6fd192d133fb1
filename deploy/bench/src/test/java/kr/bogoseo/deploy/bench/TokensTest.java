package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(Tokens.of("<1. 문제 인식(Problem)>・2,300억원"))
        .containsExactly("1", "문제", "인식", "Problem", "2", "300억원");
  }

  @Test
  void decomposedHangulEqualsComposed() {
    assertThat(Tokens.of(Normalizer.normalize("오송 방문", Normalizer.Form.NFD)))
        .isEqualTo(Tokens.of("오송 방문"));
  }

  @Test
  void recallCountsAWordAsOftenAsItStandsInBoth() {
    // 가 twice of three times, 나 once of once, 다 never: 3 of 5.
    Score score = Tokens.score(Tokens.of("가 가 가 나 다"), Tokens.of("나 가 가 라"));

    assertThat(score).isEqualTo(new Score(3, 4, 5));
    assertThat(score.recall()).isEqualTo(0.6);
  }
}
