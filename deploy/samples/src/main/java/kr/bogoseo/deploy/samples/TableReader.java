package kr.bogoseo.deploy.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the {@code | a | b |} lines of one table.
 *
 * <p>A line of {@code |--3--|--1--|} ends the heading rows and may give column weights; {@code <}
 * joins a cell to its left neighbour, {@code ^} to the one above, {@code <br>} cuts its lines.
 */
final class TableReader {

  private static final Pattern RULE = Pattern.compile("\\|(-+\\d*-*\\|)+");
  private static final Pattern NUMBER =
      Pattern.compile("[-△▲]?[\\d,]+(\\.\\d+)?(%p?)?|-|\\([\\d,.]+\\)");

  /** Longer cells than this read better flush left than centred. */
  private static final int CENTRED_LENGTH = 14;

  private TableReader() {}

  static Block.Table read(List<String> lines, boolean cover) {
    List<List<String>> grid = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    int headRows = 0;
    for (String line : lines) {
      if (RULE.matcher(line).matches()) {
        headRows = cover ? 0 : grid.size();
        for (String cell : cells(line)) {
          String digits = cell.replace("-", "");
          weights.add(digits.isEmpty() ? 1 : Integer.parseInt(digits));
        }
      } else {
        grid.add(cells(line));
      }
    }
    int columns = grid.getFirst().size();
    while (weights.size() < columns) {
      weights.add(1);
    }
    List<Look> looks = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      looks.add(cover ? Look.CELL : columnLook(grid, column, headRows));
    }
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      if (grid.get(row).size() != columns) {
        throw new IllegalArgumentException("Row of another width: " + grid.get(row));
      }
      rows.add(row(grid, row, looks, headRows, cover));
    }
    return new Block.Table(weights, rows, headRows);
  }

  private static List<Block.Cell> row(
      List<List<String>> grid, int row, List<Look> looks, int headRows, boolean cover) {
    List<Block.Cell> cells = new ArrayList<>();
    List<String> texts = grid.get(row);
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (text.equals("<") || text.equals("^")) {
        continue;
      }
      int columnSpan = 1;
      while (column + columnSpan < texts.size() && texts.get(column + columnSpan).equals("<")) {
        columnSpan++;
      }
      int rowSpan = 1;
      while (row + rowSpan < grid.size() && grid.get(row + rowSpan).get(column).equals("^")) {
        rowSpan++;
      }
      boolean head = row < headRows || (cover && column % 2 == 0);
      List<Inline> lines = new ArrayList<>();
      for (String line : text.split("<br>", -1)) {
        lines.add(Inline.parse(line.strip()));
      }
      Look look = head ? Look.HEAD_CELL : looks.get(column);
      cells.add(new Block.Cell(column, columnSpan, rowSpan, head, look, lines));
    }
    return cells;
  }

  /** One look a column, by all of its cells, so that they line up. */
  private static Look columnLook(List<List<String>> grid, int column, int headRows) {
    List<String> texts =
        grid.subList(headRows, grid.size()).stream()
            .map(row -> row.get(column))
            .filter(text -> !text.equals("<") && !text.equals("^"))
            .toList();
    int longest = texts.stream().mapToInt(String::length).max().orElse(0);
    if (longest > 1 && texts.stream().allMatch(text -> NUMBER.matcher(text).matches())) {
      return Look.NUMBER_CELL;
    }
    return longest <= CENTRED_LENGTH ? Look.CENTER_CELL : Look.CELL;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
