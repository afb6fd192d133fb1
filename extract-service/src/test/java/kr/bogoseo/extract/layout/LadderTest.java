package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static List<Integer> levels(String... headings) {
    Ladder ladder = new Ladder();
    return Arrays.stream(headings)
        .map(heading -> ladder.level(Marker.of(heading + " 제목").orElseThrow()))
        .toList();
  }

  @Test
  void theUsualLadderCountsDown() {
    assertThat(levels("Ⅰ.", "1.", "가.", "(1)", "1)", "나.", "2.", "Ⅱ.", "1."))
        .containsExactly(1, 2, 3, 4, 5, 3, 2, 1, 2);
  }

  @Test
  void bracketedRungsNestInTheOrderTheyCome() {
    assertThat(levels("1.", "가.", "1)", "가)", "(1)", "(가)", "2."))
        .containsExactly(1, 2, 3, 4, 5, 6, 1);
  }

  @Test
  void decimalsNestByTheirDots() {
    assertThat(levels("1.", "1.1", "1.1.1", "1.2", "2.")).containsExactly(1, 2, 3, 2, 1);
  }

  @Test
  void aRungAboveAllOthersOpensTheTop() {
    assertThat(levels("1.", "Ⅰ.", "1.")).containsExactly(1, 1, 2);
  }

  @Test
  void missingNumbersAreNoReasonToRefuse() {
    assertThat(levels("Ⅰ.", "1.", "Ⅳ.", "3.")).containsExactly(1, 2, 1, 2);
  }

  @Test
  void theSyllableDaCountsOnlyAfterNa() {
    Ladder ladder = new Ladder();
    Marker da = Marker.of("다. 그리고 이어지는 문장").orElseThrow();
    ladder.level(Marker.of("1. 제목").orElseThrow());
    assertThat(ladder.accepts(da)).isFalse();
    ladder.level(Marker.of("가. 제목").orElseThrow());
    assertThat(ladder.accepts(da)).isFalse();
    ladder.level(Marker.of("나. 제목").orElseThrow());
    assertThat(ladder.accepts(da)).isTrue();
    ladder.level(Marker.of("2. 제목").orElseThrow());
    assertThat(ladder.accepts(da)).isFalse();
  }
}
