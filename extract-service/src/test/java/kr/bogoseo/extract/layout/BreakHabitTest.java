package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakHabitTest {

  private static final List<String> LINES =
      Collections.nCopies(12, "어항의 하역 시설은 대부분 서른 해 전에 지어졌고 어획물의");

  @Test
  void manyDoubtfulWordEndsMakeEachOfThemLikely() {
    assertThat(BreakHabit.of(LINES, (left, right) -> 0.4).odds()).isPositive();
  }

  @Test
  void halfWordsMakeTheDoubtfulOnesUnlikely() {
    BreakHabit habit = BreakHabit.of(LINES, (left, right) -> -3);

    assertThat(habit.odds()).isNegative();
    assertThat(habit.isAnywhere()).isTrue();
  }

  @Test
  void aFewLinesTellNoHabit() {
    assertThat(BreakHabit.of(LINES.subList(0, 3), (left, right) -> 4))
        .isEqualTo(BreakHabit.UNKNOWN);
  }
}
