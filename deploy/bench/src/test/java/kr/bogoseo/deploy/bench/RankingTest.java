package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final double LOG3 = Math.log(3) / Math.log(2);

  @Test
  void theIdealOrderScoresOne() {
    assertThat(new Ranking(List.of("a", "b"), Map.of("a", 3, "b", 2)).ndcg(10))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void handComputedOrder() {
    // Gains 2^2−1 = 3 and 2^3−1 = 7 in the wrong order: (3 + 7/log2 3) / (7 + 3/log2 3).
    Ranking ranking = new Ranking(List.of("b", "a"), Map.of("a", 3, "b", 2));

    assertThat(ranking.ndcg(10)).isCloseTo((3 + 7 / LOG3) / (7 + 3 / LOG3), within(1e-12));
  }

  @Test
  void irrelevantOnesPushTheAnswerDown() {
    // 7 / log2 3 against 7.
    Ranking ranking = new Ranking(List.of("x", "a"), Map.of("a", 3));

    assertThat(ranking.ndcg(10)).isCloseTo(1 / LOG3, within(1e-12));
    assertThat(ranking.firstRelevant()).hasValue(2);
  }

  @Test
  void onlyTheFirstKCount() {
    Ranking ranking = new Ranking(List.of("x", "a", "b"), Map.of("a", 3, "b", 1));

    assertThat(ranking.recall(2)).isEqualTo(0.5);
    assertThat(ranking.recall(3)).isEqualTo(1);
    assertThat(ranking.ndcg(1)).isZero();
  }

  @Test
  void nothingRelevantIsNeverFirst() {
    assertThat(new Ranking(List.of("x"), Map.of("a", 3)).firstRelevant()).isEmpty();
  }
}
