package kr.bogoseo.search.registry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name that a misspelt word means: one letter missing, added or wrong, where Hangul
 * counts by its letters (대웅 and 대응 differ by one). Names are filed under every form with one letter
 * left out, so that a look-up costs as many steps as the word has letters. A word that is near two
 * names means neither.
 */
final class Misspellings {

  /** Shorter names are too near each other. */
  private static final int SHORTEST = 7;

  private final Map<String, Set<String>> lacking = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  Misspellings(Set<String> names) {
    for (String name : names) {
      String letters = Jamo.letters(name);
      spelled.put(name, letters);
      if (letters.length() >= SHORTEST && letters.length() <= 60) {
        lacking.computeIfAbsent(letters, k -> new LinkedHashSet<>()).add(name);
        for (int i = 0; i < letters.length(); i++) {
          lacking.computeIfAbsent(without(letters, i), k -> new LinkedHashSet<>()).add(name);
        }
      }
    }
  }

  /** The one name that is nearest to the word, if there is exactly one. */
  Optional<String> meant(String word) {
    String letters = Jamo.letters(word);
    if (letters.length() < SHORTEST || letters.length() > 60) {
      return Optional.empty();
    }
    Set<String> near = new LinkedHashSet<>();
    collect(letters, letters, near);
    for (int i = 0; i < letters.length(); i++) {
      collect(without(letters, i), letters, near);
    }
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  private void collect(String key, String letters, Set<String> near) {
    for (String name : lacking.getOrDefault(key, Set.of())) {
      if (oneApart(letters, spelled.getOrDefault(name, ""))) {
        near.add(name);
      }
    }
  }

  /** Two texts that lack one letter each may still differ in two places. */
  private static boolean oneApart(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }

  private static String without(String letters, int at) {
    return letters.substring(0, at) + letters.substring(at + 1);
  }
}
