package kr.bogoseo.enrich.summary;

import java.util.HashSet;
import java.util.Set;

/** How much two sentences say the same: the share of letter pairs that the shorter one shares. */
final class Likeness {

  /** From here on they are one sentence in two wordings. */
  static final double SAME = 0.6;

  private Likeness() {}

  static Set<String> pairs(String text) {
    String letters = text.replaceAll("[^가-힣A-Za-z]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  static double of(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    if (small.isEmpty()) {
      return 1;
    }
    return (double) small.stream().filter(large::contains).count() / small.size();
  }
}
