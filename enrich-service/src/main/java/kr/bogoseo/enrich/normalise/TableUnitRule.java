package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a table under a unit: {@code (단위: 천원)} makes every number of the rows below a sum in
 * thousands of won. Of several units ({@code 단위: 천원, %}) the names of column and row say which is
 * meant, else none is read. A number in brackets is a minus where the column is one of differences;
 * elsewhere it may be a share and is not read.
 */
final class TableUnitRule implements ValueRule {

  private static final Pattern UNIT =
      Pattern.compile(
          "[(\\[<]?[ ]?단[ ]?위[ ]?[:：][ ]?(?<units>[^)\\]>\\s,/·]{1,10}(?:[ ]?[,/·][ ]?"
              + "[^)\\]>\\s,/·]{1,10}){0,3})[ ]?[)\\]>]");
  private static final Pattern CELL =
      Pattern.compile(
          "[ ]*(?<n>(?<minus>[△▲-][ ]?)?(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?))["
              + " ]*");
  private static final Pattern BRACKETED = Pattern.compile("[ ]*\\([ ]?[\\d,.]+[ ]?\\)[ ]*");
  private static final Pattern OTHER_COLUMN = Pattern.compile("연번|순번|번호|순위|비고|연도|년도|기간|등급|점수");

  /** Columns whose sums may be below zero: there, brackets are a minus. */
  private static final Pattern MAY_BE_NEGATIVE =
      Pattern.compile(".*(?:증감|증△?감|차액|차이|손익|이익|수지|잔액|과부족).*");

  @Override
  public String name() {
    return "table-unit";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      List<TableUnit> units = TableUnit.list(unit.group("units"));
      if (!units.isEmpty()) {
        rows(text, lineEnd(text, unit.end()) + 1, units, found);
      }
    }
    return found;
  }

  /**
   * The rows right below: lines of several cells. One line between, such as a caption, is let be.
   */
  private static void rows(String text, int from, List<TableUnit> units, List<Found> found) {
    List<String> head = List.of();
    int start = from;
    int row = 0;
    boolean skipped = false;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      if (line.indexOf('\t') >= 0) {
        List<String> cells = List.of(line.split("\t", -1));
        if (row == 0) {
          head = cells.stream().map(String::strip).toList();
        }
        row(cells, start, row++, units, head, found);
      } else if (row > 0 || skipped) {
        return;
      } else {
        skipped = true;
      }
      start = end + 1;
    }
  }

  private static void row(
      List<String> cells,
      int at,
      int row,
      List<TableUnit> units,
      List<String> head,
      List<Found> found) {
    int start = at;
    List<Found> read = new ArrayList<>();
    String name = cells.getFirst().strip();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String over = column < head.size() ? head.get(column) : "";
      if (column > 0 && !OTHER_COLUMN.matcher(over).matches()) {
        int from = start;
        boolean minus = BRACKETED.matcher(cell).matches();
        // The head over a bracket says whether it is a minus; else it may as well be a share.
        if (!minus || MAY_BE_NEGATIVE.matcher(over).matches()) {
          TableUnit.of(units, over, name)
              .flatMap(unit -> cell(cell, from, row, minus, unit))
              .ifPresent(read::add);
        }
      }
      start += cell.length() + 1;
    }
    found.addAll(marked(read));
  }

  /** One of four or more, alike but for it, that is many times the rest has a digit too many. */
  private static List<Found> marked(List<Found> cells) {
    List<BigDecimal> sizes = cells.stream().map(TableUnitRule::size).sorted().toList();
    if (sizes.size() < 4) {
      return cells;
    }
    BigDecimal middle = sizes.get(sizes.size() / 2);
    BigDecimal next = sizes.get(sizes.size() - 2);
    BigDecimal most = sizes.getLast();
    boolean alike = middle.signum() > 0 && next.compareTo(middle.multiply(BigDecimal.TWO)) <= 0;
    boolean outlier = alike && most.compareTo(next.multiply(BigDecimal.valueOf(5))) >= 0;
    return cells.stream()
        .map(
            cell ->
                outlier && size(cell).equals(most)
                    ? cell.suspect("many times the other numbers of its row")
                    : cell)
        .toList();
  }

  private static BigDecimal size(Found cell) {
    Object amount = cell.value().getOrDefault("amount", cell.value().get("value"));
    return amount instanceof BigDecimal number ? number.abs() : BigDecimal.ZERO;
  }

  private static Optional<Found> cell(
      String cell, int at, int row, boolean bracketed, TableUnit unit) {
    int from = bracketed ? cell.indexOf('(') + 1 : 0;
    Matcher m = CELL.matcher(cell).region(from, bracketed ? cell.indexOf(')') : cell.length());
    if (!m.matches() || (row < 2 && m.group("v").matches("(?:19|20)\\d{2}"))) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(m.group("v").replace(",", "")).multiply(unit.scale());
    boolean minus = bracketed || m.group("minus") != null;
    BigDecimal value = Numerals.plain(minus ? number.negate() : number);
    Map<String, Object> fields =
        switch (unit.kind()) {
          case "money" ->
              Found.fields(
                  "amount", value, "currency", unit.of(), "approximate", false, "bound", null);
          case "percent" -> Found.fields("value", value, "bound", null);
          default -> Found.fields("value", value, "unit", unit.of());
        };
    int start = bracketed ? cell.indexOf('(') : m.start("n");
    int end = bracketed ? cell.indexOf(')') + 1 : m.end("n");
    return Optional.of(Found.of(at + start, at + end, unit.kind(), fields));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
