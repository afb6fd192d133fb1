package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterRunsTest {

  @Test
  void numbersBlanksAndEndsOfLinesAreNoDifference() {
    LetterRuns.Alone alone =
        LetterRuns.alone("1. 가나다라마바사아자차", List.of("가나다라\n마바사아 자차", "something else altogether"));

    assertThat(alone.runs()).isEqualTo(3);
    assertThat(alone.alone()).isZero();
  }

  @Test
  void whatNobodyElseSaysCounts() {
    LetterRuns.Alone alone = LetterRuns.alone("가나다라마바사아\nwhollynew", List.of("앞 가나다라마바사아 뒤"));

    assertThat(alone.runs()).isEqualTo(3);
    assertThat(alone.alone()).isEqualTo(2);
    assertThat(alone.shown()).containsExactly("whollynew");
    assertThat(alone.plus(LetterRuns.Alone.NONE).share()).isEqualTo(2.0 / 3);
  }
}
