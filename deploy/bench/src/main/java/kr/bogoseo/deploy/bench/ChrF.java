package kr.bogoseo.deploy.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * chrF2 (Popović 2015) over a whole set: F-score of character n-grams of 1 to 6 characters without
 * spaces, recall weighing twice; counts are summed over all sentences, precision and recall
 * averaged over the orders that occur.
 */
public final class ChrF {
  private static final int ORDERS = 6;
  private static final double BETA_SQUARED = 4;

  private final long[] matched = new long[ORDERS];
  private final long[] found = new long[ORDERS];
  private final long[] expected = new long[ORDERS];

  /** One more sentence. */
  public void add(String hypothesis, String reference) {
    String ours = SpaceFree.of(hypothesis);
    String theirs = SpaceFree.of(reference);
    for (int order = 1; order <= ORDERS; order++) {
      Map<String, Integer> want = grams(theirs, order);
      Map<String, Integer> have = grams(ours, order);
      int at = order - 1;
      have.forEach((gram, count) -> matched[at] += Math.min(count, want.getOrDefault(gram, 0)));
      found[at] += Math.max(0, ours.length() - order + 1);
      expected[at] += Math.max(0, theirs.length() - order + 1);
    }
  }

  /** 0 to 100; 0 when nothing was added. */
  public double value() {
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (int i = 0; i < ORDERS; i++) {
      if (found[i] > 0 && expected[i] > 0) {
        precision += (double) matched[i] / found[i];
        recall += (double) matched[i] / expected[i];
        orders++;
      }
    }
    if (orders == 0 || Arrays.stream(matched).sum() == 0) {
      return 0;
    }
    precision /= orders;
    recall /= orders;
    return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
  }

  private static Map<String, Integer> grams(String text, int order) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + order <= text.length(); i++) {
      grams.merge(text.substring(i, i + order), 1, Integer::sum);
    }
    return grams;
  }
}
