package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads columns one after the other. A gutter is believed only where both sides are filled with
 * lines about as wide as their column: short lines side by side are rows of something and stay
 * together.
 */
final class PdfColumns {

  private static final int LINES_OF_COLUMN = 7;
  private static final float FILLED = 0.6f;
  private static final float STEP = 3f;

  private PdfColumns() {}

  static List<PdfItem> inReadingOrder(List<PdfItem> items) {
    float gutter = gutter(items);
    if (gutter <= 0) {
      return rows(items);
    }
    List<PdfItem> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingDouble(PdfItem::top));
    List<PdfItem> ordered = new ArrayList<>();
    List<PdfItem> left = new ArrayList<>();
    List<PdfItem> right = new ArrayList<>();
    for (PdfItem item : sorted) {
      if (item.right() <= gutter + STEP) {
        left.add(item);
      } else if (item.left() >= gutter - STEP) {
        right.add(item);
      } else {
        ordered.addAll(rows(left));
        ordered.addAll(rows(right));
        left.clear();
        right.clear();
        ordered.add(item);
      }
    }
    ordered.addAll(rows(left));
    ordered.addAll(rows(right));
    return ordered;
  }

  private static List<PdfItem> rows(List<PdfItem> items) {
    List<PdfItem> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparingDouble(PdfItem::top));
    // Lines of one height read from left to right, whatever their exact tops.
    for (int i = 0; i < sorted.size(); ) {
      int end = i + 1;
      PdfLine first = sorted.get(i).line();
      while (end < sorted.size()) {
        PdfLine other = sorted.get(end).line();
        if (first == null || other == null || !first.beside(other)) {
          break;
        }
        end++;
      }
      sorted.subList(i, end).sort(Comparator.comparingDouble(PdfItem::left));
      i = end;
    }
    return sorted;
  }

  /** The x between two columns, or 0. */
  private static float gutter(List<PdfItem> items) {
    List<PdfItem> lines = items.stream().filter(item -> item.line() != null).toList();
    if (lines.size() < 2 * LINES_OF_COLUMN) {
      return 0;
    }
    float left = (float) lines.stream().mapToDouble(PdfItem::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(PdfItem::right).max().orElse(0);
    float best = 0;
    long fewest = Long.MAX_VALUE;
    for (float x = left + (right - left) * 0.3f; x < left + (right - left) * 0.7f; x += STEP) {
      float at = x;
      long crossing = lines.stream().filter(item -> item.left() < at && item.right() > at).count();
      if (crossing < fewest
          && isColumn(lines, left, at, true)
          && isColumn(lines, at, right, false)) {
        fewest = crossing;
        best = x;
      }
    }
    return fewest * 2 <= lines.size() ? best : 0;
  }

  private static boolean isColumn(List<PdfItem> lines, float from, float to, boolean isLeft) {
    List<Float> widths =
        lines.stream()
            .filter(item -> isLeft ? item.right() <= to : item.left() >= from)
            .map(PdfItem::width)
            .sorted()
            .toList();
    return widths.size() >= LINES_OF_COLUMN
        && widths.get(widths.size() / 2) >= FILLED * (to - from);
  }
}
