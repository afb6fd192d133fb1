package kr.bogoseo.deploy.bench;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal; Hangul and other wide characters take two columns. */
final class TextTable {
  private final List<List<String>> lines = new ArrayList<>();

  TextTable(List<String> head) {
    lines.add(head);
  }

  void add(List<String> cells) {
    lines.add(cells);
  }

  String text() {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < lines.size(); n++) {
      append(text, lines.get(n), widths);
      if (n == 0) {
        for (int width : widths) {
          text.append("-".repeat(width)).append("  ");
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> line, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      String cell = line.get(i);
      String gap = " ".repeat(widths[i] - width(cell));
      // Names to the left, figures to the right.
      row.append(i == 0 ? cell + gap : gap + cell).append("  ");
    }
    text.append(row.toString().stripTrailing()).append('\n');
  }

  /** Columns a terminal needs for a text. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    return wide ? 2 : 1;
  }
}
