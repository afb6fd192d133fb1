package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.bogoseo.extract.RawPiece;

/**
 * Collects the cells of a table. A table of one cell is a box around text, one of a single column a
 * frame: their content goes on as text. What else is laid out with tables stays a table.
 */
final class TableGrid {

  private static final int MAX_PLACES = 2_000_000;

  private final List<Cell> cells = new ArrayList<>();
  private int rows;
  private int columns;

  /** Adds a cell at its row and column, both from 0. */
  void add(int row, int column, int rowSpan, int columnSpan, List<RawPiece> content) {
    cells.add(new Cell(row, column, content));
    rows = Math.max(rows, row + Math.max(1, Math.min(rowSpan, 10_000)));
    columns = Math.max(columns, column + Math.max(1, Math.min(columnSpan, 1_000)));
  }

  /** The table, or the pieces in it when it is only a frame. */
  List<RawPiece> pieces(int page) {
    if (columns == 1 && isFrame()) {
      return cells.stream().flatMap(cell -> cell.content().stream()).toList();
    }
    List<Cell> filled = cells.stream().filter(cell -> !text(cell.content()).isEmpty()).toList();
    if (filled.size() <= 1) {
      return filled.stream().flatMap(cell -> cell.content().stream()).toList();
    }
    return List.of(new RawPiece.Table(rows(), page));
  }

  private boolean isFrame() {
    return cells.size() == 1
        || cells.stream()
            .anyMatch(cell -> cell.content().stream().anyMatch(RawPiece.Table.class::isInstance))
        || cells.stream().anyMatch(cell -> cell.content().size() > 2);
  }

  private List<List<String>> rows() {
    if ((long) rows * columns > MAX_PLACES) {
      return cells.stream().map(cell -> List.of(text(cell.content()))).toList();
    }
    List<List<String>> grid = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      List<String> places = new ArrayList<>(columns);
      for (int column = 0; column < columns; column++) {
        places.add("");
      }
      grid.add(places);
    }
    for (Cell cell : cells) {
      List<String> row = grid.get(cell.row());
      String before = row.get(cell.column());
      String text = text(cell.content());
      row.set(cell.column(), before.isEmpty() ? text : before + "\n" + text);
    }
    grid.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return withoutEmptyColumns(grid, columns);
  }

  /** Columns nothing stands in only keep others apart. */
  static List<List<String>> withoutEmptyColumns(List<List<String>> rows, int columns) {
    List<Integer> kept = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int at = column;
      if (rows.stream().anyMatch(row -> !row.get(at).isBlank())) {
        kept.add(column);
      }
    }
    return rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
  }

  /** The text of a cell: its paragraphs by line feeds, a table inside it row by row. */
  static String text(List<RawPiece> content) {
    return content.stream()
        .map(
            piece ->
                switch (piece) {
                  case RawPiece.Text text -> text.text();
                  case RawPiece.Line line -> line.text();
                  case RawPiece.Table table ->
                      table.rows().stream()
                          .map(row -> String.join(" ", row).strip())
                          .collect(Collectors.joining("\n"));
                })
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private record Cell(int row, int column, List<RawPiece> content) {}
}
