package kr.bogoseo.deploy.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A ranked list against graded answers.
 *
 * @param ids best first
 * @param grades id to 1 (marginal) … 3 (the answer); ids not in it are not relevant
 */
public record Ranking(List<String> ids, Map<String, Integer> grades) {

  /**
   * Normalised discounted cumulative gain of the first k, gain 2^grade − 1; 1 if nothing counts.
   */
  public double ndcg(int k) {
    double gain = 0;
    for (int i = 0; i < Math.min(k, ids.size()); i++) {
      gain += discounted(grades.getOrDefault(ids.get(i), 0), i);
    }
    List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).limit(k).toList();
    double ideal = 0;
    for (int i = 0; i < best.size(); i++) {
      ideal += discounted(best.get(i), i);
    }
    return ideal == 0 ? 1 : gain / ideal;
  }

  /** Share of the relevant ones among the first k; 1 if there are none. */
  public double recall(int k) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    long hit = ids.stream().limit(k).filter(id -> grades.getOrDefault(id, 0) > 0).count();
    return relevant == 0 ? 1 : (double) hit / relevant;
  }

  /** Place of the first relevant one, from 1. */
  public OptionalInt firstRelevant() {
    for (int i = 0; i < ids.size(); i++) {
      if (grades.getOrDefault(ids.get(i), 0) > 0) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** 1 / place of the first relevant one; 0 if none is found. */
  public double reciprocalRank() {
    OptionalInt first = firstRelevant();
    return first.isPresent() ? 1.0 / first.getAsInt() : 0;
  }

  private static double discounted(int grade, int place) {
    return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
  }
}
