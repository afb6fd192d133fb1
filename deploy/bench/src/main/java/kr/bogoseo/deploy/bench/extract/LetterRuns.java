package kr.bogoseo.deploy.bench.extract;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs of letters, to ask whether a text says what no other does. Digits, blanks and marks do not
 * count, since programs write numbers of headings and ends of lines differently.
 */
final class LetterRuns {
  /** Long enough that two texts do not share a run by chance, short enough to fit into a line. */
  private static final int LENGTH = 8;

  private LetterRuns() {}

  /**
   * What a text says alone.
   *
   * @param runs all its runs
   * @param alone those found nowhere else
   * @param shown some of them
   */
  record Alone(long runs, long alone, List<String> shown) {
    static final Alone NONE = new Alone(0, 0, List.of());

    Alone plus(Alone other) {
      return new Alone(runs + other.runs, alone + other.alone, List.of());
    }

    double share() {
      return (double) alone / runs;
    }
  }

  /** The runs of each line of a text that stand in none of the others, lines joined there. */
  static Alone alone(String text, Collection<String> others) {
    Set<String> known = new HashSet<>();
    for (String other : others) {
      add(letters(other), known);
    }
    long runs = 0;
    long alone = 0;
    Set<String> shown = new LinkedHashSet<>();
    for (String line : text.split("[\n\t]")) {
      String letters = letters(line);
      for (int i = 0; i + LENGTH <= letters.length(); i++) {
        runs++;
        if (!known.contains(letters.substring(i, i + LENGTH))) {
          alone++;
          shown.add(letters);
        }
      }
    }
    return new Alone(runs, alone, shown.stream().limit(5).toList());
  }

  private static void add(String letters, Set<String> runs) {
    for (int i = 0; i + LENGTH <= letters.length(); i++) {
      runs.add(letters.substring(i, i + LENGTH));
    }
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
