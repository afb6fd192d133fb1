package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.extract.formats.PdfRules.Rule;

/**
 * Completes tables that are drawn without their outer strokes: strokes that all end at one line
 * show a side of the table as well as a stroke there would.
 */
final class PdfOpenSides {

  /** A side nearer to a stroke than this is that stroke. */
  private static final float APART = 8f;

  private PdfOpenSides() {}

  /** The strokes of one table and those that are missing. */
  static List<Rule> closed(List<Rule> rules, float touch) {
    List<Rule> across = rules.stream().filter(Rule::horizontal).toList();
    List<Rule> down = rules.stream().filter(rule -> !rule.horizontal()).toList();
    if (across.size() < 2 || down.isEmpty()) {
      return rules;
    }
    List<Rule> closed = new ArrayList<>(rules);
    float left = (float) across.stream().mapToDouble(Rule::from).min().orElse(0);
    float right = (float) across.stream().mapToDouble(Rule::to).max().orElse(0);
    float top = (float) down.stream().mapToDouble(Rule::from).min().orElse(0);
    float bottom = (float) down.stream().mapToDouble(Rule::to).max().orElse(0);
    for (float side : new float[] {left, right}) {
      if (ends(across, side, touch) >= 2 && isFree(down, side)) {
        closed.add(new Rule(false, side, top, bottom));
      }
    }
    List<Float> levels = new ArrayList<>();
    down.forEach(
        rule -> {
          levels.add(rule.from());
          levels.add(rule.to());
        });
    for (float level : levels) {
      List<Rule> drawn = closed.stream().filter(Rule::horizontal).toList();
      if (ends(down, level, touch) >= 2 && isFree(drawn, level)) {
        closed.add(new Rule(true, level, left, right));
      }
    }
    return closed;
  }

  /** How many strokes, counted once a place, begin or end at a line. */
  private static long ends(List<Rule> rules, float line, float touch) {
    return rules.stream()
        .filter(
            rule -> Math.abs(rule.from() - line) <= touch || Math.abs(rule.to() - line) <= touch)
        .map(rule -> Math.round(rule.at() / touch))
        .distinct()
        .count();
  }

  private static boolean isFree(List<Rule> rules, float line) {
    Optional<Rule> near =
        rules.stream().filter(rule -> Math.abs(rule.at() - line) < APART).findAny();
    return near.isEmpty();
  }
}
