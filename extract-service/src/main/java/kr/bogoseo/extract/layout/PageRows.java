package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Place;

/** Tables without rules: lines that stand side by side, row after row. */
final class PageRows {

  private static final int ROWS = 3;

  private PageRows() {}

  /** Where the table that starts at a line ends, exclusive; the line itself when none starts. */
  static int end(List<RawPiece> source, int from, Set<RawPiece.Line> furniture) {
    int at = from;
    int rows = 0;
    while (at < source.size()) {
      int rowEnd = rowEnd(source, at, furniture);
      if (rowEnd - at < 2) {
        break;
      }
      rows++;
      at = rowEnd;
    }
    return rows >= ROWS ? at : from;
  }

  private static int rowEnd(List<RawPiece> source, int from, Set<RawPiece.Line> furniture) {
    int at = from;
    while (at < source.size()
        && source.get(at) instanceof RawPiece.Line line
        && line.place() != null
        && !furniture.contains(line)
        && (at == from || beside((RawPiece.Line) source.get(from), line))) {
      at++;
    }
    return at;
  }

  private static boolean beside(RawPiece.Line a, RawPiece.Line b) {
    Place first = PageMeasures.place(a);
    Place second = PageMeasures.place(b);
    float middle = (first.top() + first.bottom()) / 2 - (second.top() + second.bottom()) / 2;
    return a.page() == b.page()
        && Math.abs(middle) < 0.4f * Math.max(first.size(), second.size())
        && (second.left() > first.right() || second.right() < first.left());
  }

  static RawPiece.Table table(List<RawPiece> lines) {
    List<float[]> columns = new ArrayList<>();
    for (RawPiece piece : lines) {
      Place place = PageMeasures.place((RawPiece.Line) piece);
      widen(columns, place.left(), place.right());
    }
    columns.sort((a, b) -> Float.compare(a[0], b[0]));
    List<List<String>> rows = new ArrayList<>();
    RawPiece.Line first = null;
    for (RawPiece piece : lines) {
      RawPiece.Line line = (RawPiece.Line) piece;
      if (first == null || !beside(first, line)) {
        first = line;
        List<String> row = new ArrayList<>();
        columns.forEach(column -> row.add(""));
        rows.add(row);
      }
      List<String> row = rows.getLast();
      int at = column(columns, PageMeasures.place(line));
      String before = row.get(at);
      row.set(at, before.isEmpty() ? line.text().strip() : before + " " + line.text().strip());
    }
    return new RawPiece.Table(rows, lines.getFirst().page());
  }

  private static void widen(List<float[]> columns, float left, float right) {
    float from = left;
    float to = right;
    for (int i = columns.size() - 1; i >= 0; i--) {
      float[] column = columns.get(i);
      if (column[0] < to && from < column[1]) {
        from = Math.min(from, column[0]);
        to = Math.max(to, column[1]);
        columns.remove(i);
      }
    }
    columns.add(new float[] {from, to});
  }

  private static int column(List<float[]> columns, Place place) {
    for (int i = 0; i < columns.size(); i++) {
      if (place.left() < columns.get(i)[1]) {
        return i;
      }
    }
    return columns.size() - 1;
  }
}
