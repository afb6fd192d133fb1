package kr.bogoseo.deploy.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Compares two texts character by character, order respected. */
public final class Alignment {
  private static final int WORD = Long.SIZE;

  private Alignment() {}

  /**
   * Characters in common in reading order: their longest common subsequence against the length of
   * either. A block at the wrong place costs what does not fit the order.
   */
  public static Score characters(String expected, String found) {
    return new Score(commonSubsequence(expected, found), found.length(), expected.length());
  }

  /**
   * Length of the longest common subsequence, by bit vectors (Hyyrö 2004): time is the product of
   * the lengths over 64.
   */
  public static int commonSubsequence(String a, String b) {
    int words = (a.length() + WORD - 1) / WORD;
    if (words == 0) {
      return 0;
    }
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < a.length(); i++) {
      places.computeIfAbsent(a.charAt(i), c -> new long[words])[i / WORD] |= 1L << (i % WORD);
    }
    long[] open = new long[words];
    Arrays.fill(open, -1L);
    for (int j = 0; j < b.length(); j++) {
      long[] match = places.get(b.charAt(j));
      if (match == null) {
        continue;
      }
      long carry = 0;
      for (int w = 0; w < words; w++) {
        long step = open[w] & match[w];
        long sum = open[w] + step;
        long overflow = Long.compareUnsigned(sum, open[w]) < 0 ? 1 : 0;
        long total = sum + carry;
        overflow |= Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
        open[w] = total | (open[w] & ~match[w]);
        carry = overflow;
      }
    }
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      if ((open[i / WORD] & (1L << (i % WORD))) == 0) {
        common++;
      }
    }
    return common;
  }

  /** Fewest insertions, deletions and replacements of single characters. */
  public static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  /** One less the edits an expected character needs, not below zero; 1 for two empty texts. */
  public static double accuracy(String expected, String found) {
    if (expected.isEmpty()) {
      return found.isEmpty() ? 1 : 0;
    }
    return Math.max(0, 1 - (double) edits(expected, found) / expected.length());
  }
}
