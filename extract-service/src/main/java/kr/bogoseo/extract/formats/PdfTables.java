package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.extract.formats.PdfRules.Rule;

/** Finds ruled tables: strokes that touch make a grid, and a missing stroke merges its cells. */
final class PdfTables {

  private static final float TOUCH = 3f;
  private static final int MOST_RULES = 4_000;
  private static final int MOST_LINES = 400;

  private PdfTables() {}

  /** The grids of a page that have at least two cells. */
  static List<Grid> find(List<Rule> rules) {
    if (rules.size() > MOST_RULES) {
      return List.of();
    }
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (touch(rules.get(i), rules.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<Rule>> groups = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
    }
    return groups.values().stream().map(Grid::of).filter(Grid::isTable).toList();
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static boolean touch(Rule a, Rule b) {
    if (a.horizontal() == b.horizontal()) {
      return Math.abs(a.at() - b.at()) < TOUCH
          && a.from() - TOUCH <= b.to()
          && b.from() - TOUCH <= a.to();
    }
    return a.from() - TOUCH <= b.at()
        && b.at() <= a.to() + TOUCH
        && b.from() - TOUCH <= a.at()
        && a.at() <= b.to() + TOUCH;
  }

  /**
   * A grid.
   *
   * @param xs positions of its vertical lines
   * @param ys positions of its horizontal lines
   */
  record Grid(List<Float> xs, List<Float> ys, List<Rule> rules) {

    static Grid of(List<Rule> drawn) {
      List<Rule> rules = PdfOpenSides.closed(drawn, TOUCH);
      return new Grid(positions(rules, false), positions(rules, true), rules);
    }

    private static List<Float> positions(List<Rule> rules, boolean horizontal) {
      List<Float> sorted =
          rules.stream()
              .filter(rule -> rule.horizontal() == horizontal)
              .map(Rule::at)
              .sorted()
              .toList();
      List<Float> distinct = new ArrayList<>();
      for (float at : sorted) {
        if (distinct.isEmpty() || at - distinct.getLast() > TOUCH) {
          distinct.add(at);
        }
      }
      return distinct;
    }

    boolean isTable() {
      return xs.size() >= 2
          && ys.size() >= 2
          && xs.size() + ys.size() >= 5
          && xs.size() < MOST_LINES
          && ys.size() < MOST_LINES;
    }

    boolean contains(PdfGlyph glyph) {
      float x = glyph.x() + glyph.width() / 2;
      return x > xs.getFirst() - TOUCH
          && x < xs.getLast() + TOUCH
          && glyph.middle() > ys.getFirst() - TOUCH
          && glyph.middle() < ys.getLast() + TOUCH;
    }

    int rowOf(PdfGlyph glyph) {
      return slot(ys, glyph.middle());
    }

    int columnOf(PdfGlyph glyph) {
      return slot(xs, glyph.x() + glyph.width() / 2);
    }

    private static int slot(List<Float> lines, float at) {
      int slot = 0;
      while (slot + 2 < lines.size() && at > lines.get(slot + 1)) {
        slot++;
      }
      return slot;
    }

    int rows() {
      return ys.size() - 1;
    }

    int columns() {
      return xs.size() - 1;
    }

    /** For each place the place of its merged cell's top left, as row times columns plus column. */
    int[] owners() {
      int[] owner = new int[rows() * columns()];
      for (int i = 0; i < owner.length; i++) {
        owner[i] = i;
      }
      for (int row = 0; row < rows(); row++) {
        for (int column = 0; column < columns(); column++) {
          int place = row * columns() + column;
          float y = (ys.get(row) + ys.get(row + 1)) / 2;
          float x = (xs.get(column) + xs.get(column + 1)) / 2;
          if (column + 1 < columns() && !drawn(false, xs.get(column + 1), y)) {
            join(owner, place, place + 1);
          }
          if (row + 1 < rows() && !drawn(true, ys.get(row + 1), x)) {
            join(owner, place, place + columns());
          }
        }
      }
      for (int i = 0; i < owner.length; i++) {
        owner[i] = root(owner, i);
      }
      return owner;
    }

    private static void join(int[] owner, int a, int b) {
      int first = root(owner, a);
      int second = root(owner, b);
      owner[Math.max(first, second)] = Math.min(first, second);
    }

    private boolean drawn(boolean horizontal, float at, float across) {
      return rules.stream()
          .anyMatch(
              rule ->
                  rule.horizontal() == horizontal
                      && Math.abs(rule.at() - at) <= TOUCH
                      && rule.from() - 1 <= across
                      && across <= rule.to() + 1);
    }
  }
}
