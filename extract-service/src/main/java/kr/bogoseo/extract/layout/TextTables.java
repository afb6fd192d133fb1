package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.bogoseo.extract.RawPiece;

/** Tables in plain text: cells by tabs, by bars, or rows of numbers. */
final class TextTables {

  private static final int NUMBER_ROWS = 3;

  private TextTables() {}

  /** Where the table that starts at a row ends, exclusive; the row itself when none starts. */
  static int end(List<TextRow> rows, int from) {
    int tabs = run(rows, from, TextTables::isTabbed);
    if (tabs - from >= 2 || tabs - from == 1 && cells(rows.get(from)).size() > 2) {
      return tabs;
    }
    int bars = run(rows, from, TextTables::isBarred);
    if (bars - from >= 2) {
      return bars;
    }
    int numbers = run(rows, from, TextTables::isNumeric);
    return numbers - from >= NUMBER_ROWS ? numbers : from;
  }

  private static int run(
      List<TextRow> rows, int from, java.util.function.Predicate<TextRow> isRow) {
    int at = from;
    while (at < rows.size()
        && isRow.test(rows.get(at))
        && (at == from || rows.get(at).gap() <= 1)) {
      at++;
    }
    return at;
  }

  private static boolean isTabbed(TextRow row) {
    return row.text().indexOf('\t') > 0 && cells(row).size() >= 2;
  }

  private static boolean isBarred(TextRow row) {
    String text = row.text();
    return text.length() > 4 && text.startsWith("|") && text.endsWith("|");
  }

  /** Mostly numbers, and more than one: no prose looks like that. */
  static boolean isNumeric(TextRow row) {
    String[] tokens = row.text().split("\\s+", -1);
    long numbers =
        Arrays.stream(tokens).filter(token -> token.matches("[(△▲+-]?\\d[\\d,.]*%?\\)?|-")).count();
    return numbers >= 2 && numbers * 3 >= tokens.length * 2L;
  }

  static RawPiece.Table table(List<TextRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (TextRow row : rows) {
      if (!row.text().matches("[|\\s:+-]+")) {
        cells.add(cells(row));
      }
    }
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : cells) {
      while (row.size() < columns) {
        row.add("");
      }
    }
    return new RawPiece.Table(cells, rows.getFirst().page());
  }

  private static List<String> cells(TextRow row) {
    String text = row.raw().stripTrailing();
    String[] parts;
    if (isBarred(row)) {
      String inner = row.text().substring(1, row.text().length() - 1);
      parts = inner.split("(?<!\\\\)\\|", -1);
    } else if (text.indexOf('\t') >= 0) {
      parts = text.split("\t", -1);
    } else if (isNumeric(row)) {
      parts = row.text().split("\\s+", -1);
    } else {
      parts = new String[] {row.text()};
    }
    List<String> cells = new ArrayList<>();
    for (String part : parts) {
      cells.add(InlineMarkup.clean(part).strip());
    }
    return cells;
  }
}
