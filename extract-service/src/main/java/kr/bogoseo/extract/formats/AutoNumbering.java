package kr.bogoseo.extract.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts automatic numbers: one run of counters per numbering definition. */
final class AutoNumbering {

  private static final int LEVELS = 10;

  private final Map<String, int[]> runs = new HashMap<>();

  /**
   * The number text of the next paragraph.
   *
   * @param run the numbering it belongs to
   * @param definition its levels
   * @param level 0 is the highest
   */
  String next(String run, List<Level> definition, int level) {
    if (level < 0 || level >= Math.min(definition.size(), LEVELS)) {
      return "";
    }
    int[] counters = runs.computeIfAbsent(run, key -> new int[LEVELS]);
    Level own = definition.get(level);
    counters[level] = counters[level] == 0 ? Math.max(own.start(), 0) : counters[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counters[deeper] = 0;
    }
    StringBuilder text = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int digit = i + 1 < pattern.length() ? Character.digit(pattern.charAt(i + 1), 10) : -1;
      if (c == own.mark() && digit > 0 && digit <= definition.size()) {
        int shown = Math.max(counters[digit - 1], digit - 1 < level ? 1 : 0);
        text.append(definition.get(digit - 1).form().write(shown));
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Writes a number. */
  @FunctionalInterface
  interface Form {
    String write(int n);
  }

  /**
   * How the numbers of a level look.
   *
   * @param pattern for example {@code ^1.^2)}: the mark and a digit stand for a level's number
   * @param mark the character before the digit
   * @param start the first number
   */
  record Level(String pattern, char mark, Form form, int start) {}
}
