package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void nearestRankIsAMeasuredValue() {
    // Ranks of five values: 50 % → 3rd, 95 % → 5th, 20 % → 1st, 21 % → 2nd.
    Percentiles five = new Percentiles(List.of(35.0, 20.0, 15.0, 50.0, 40.0));

    assertThat(five.at(50)).isEqualTo(35);
    assertThat(five.at(95)).isEqualTo(50);
    assertThat(five.at(20)).isEqualTo(15);
    assertThat(five.at(21)).isEqualTo(20);
    assertThat(five.at(100)).isEqualTo(50);
    assertThat(five.mean()).isEqualTo(32);
  }

  @Test
  void ofAHundredTheNinetyFifth() {
    Percentiles hundred =
        new Percentiles(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());

    assertThat(hundred.at(95)).isEqualTo(95);
    assertThat(hundred.at(99)).isEqualTo(99);
  }

  @Test
  void withoutValuesThereIsNoFigure() {
    assertThat(new Percentiles(List.of()).at(50)).isNaN();
    assertThat(new Percentiles(List.of()).json()).containsOnlyKeys("count");
  }
}
