package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.List;

/** Reads each cell of a table together with the head of its column and its row. */
final class TableCells {

  private TableCells() {}

  /** What is found in cells, as places of the block's text. */
  static List<Find> find(String text, List<List<String>> rows) {
    List<Find> finds = new ArrayList<>();
    int at = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      for (int c = 0; c < row.size(); c++) {
        String cell = row.get(c);
        int start = text.indexOf(cell, at);
        if (start < 0) {
          continue;
        }
        at = start + cell.length();
        if (cell.chars().anyMatch(Character::isDigit)) {
          inCell(heads(rows, r, c), cell, start, finds);
        }
      }
    }
    return finds;
  }

  private static void inCell(String heads, String cell, int start, List<Find> finds) {
    for (Find find : Finder.find(heads + cell)) {
      if (find.start() >= heads.length()) {
        int shift = start - heads.length();
        finds.add(new Find(find.start() + shift, find.end() + shift, find.kind()));
      }
    }
  }

  /** The column's head, and the nearest cell to the left that is no number itself. */
  private static String heads(List<List<String>> rows, int r, int c) {
    StringBuilder heads = new StringBuilder();
    if (r > 0 && c < rows.getFirst().size()) {
      heads.append(label(rows.getFirst().get(c)));
    }
    List<String> row = rows.get(r);
    for (int left = c - 1; left >= 0; left--) {
      if (row.get(left).chars().noneMatch(Character::isDigit) && !row.get(left).isBlank()) {
        heads.append(label(row.get(left)));
        break;
      }
    }
    return heads.toString();
  }

  private static String label(String cell) {
    String flat = cell.replace('\n', ' ').strip();
    return flat.isEmpty() || flat.length() > 20 ? "" : flat + " : ";
  }
}
