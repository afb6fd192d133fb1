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
 * thousands of won. Several units in one line ({@code 단위: 천원, %}) say of no cell which is meant, so
 * none is read. A number in brackets may be a share or a minus and is not read either.
 */
final class TableUnitRule implements ValueRule {

  private static final Pattern UNIT =
      Pattern.compile(
          "[(\\[<]?[ ]?단[ ]?위[ ]?[:：][ ]?(?<scale>십억|천만|백만|천|만|억|조|십|백)?["
              + " ]?(?<unit>[^)\\]>\\s,/·]{1,8})[ ]?[)\\]>]");
  private static final Pattern CELL =
      Pattern.compile(
          "[ ]*(?<n>(?<minus>[△▲-][ ]?)?(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?))["
              + " ]*");
  private static final Pattern OTHER_COLUMN = Pattern.compile("연번|순번|번호|순위|비고|연도|년도|기간|등급|점수");

  /** Columns that are of no sum of money. */
  private static final Pattern NO_MONEY =
      Pattern.compile("구성비|비율|비중|증감률|증가율|성장률|.*[%％].*|인원|명|건수|개수|수량|횟수|면적");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "십", BigDecimal.TEN,
          "백", BigDecimal.valueOf(100),
          "천", BigDecimal.valueOf(1_000),
          "만", BigDecimal.valueOf(10_000),
          "백만", BigDecimal.valueOf(1_000_000),
          "천만", BigDecimal.valueOf(10_000_000),
          "억", BigDecimal.valueOf(100_000_000),
          "십억", BigDecimal.valueOf(1_000_000_000),
          "조", BigDecimal.valueOf(1_000_000_000_000L));
  private static final Map<String, String> COUNTED =
      Map.of(
          "명", "person", "개", "count", "건", "count", "개사", "company", "개소", "place", "톤", "tonne");

  @Override
  public String name() {
    return "table-unit";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      Optional<Unit> scope = scope(unit);
      if (scope.isPresent()) {
        rows(text, lineEnd(text, unit.end()) + 1, scope.get(), found);
      }
    }
    return found;
  }

  private record Unit(String kind, String of, BigDecimal scale) {}

  private static Optional<Unit> scope(Matcher m) {
    BigDecimal scale =
        m.group("scale") == null
            ? BigDecimal.ONE
            : SCALES.getOrDefault(m.group("scale"), BigDecimal.ONE);
    String unit = m.group("unit");
    Optional<String> currency = unit.equals("명") ? Optional.empty() : Currencies.code(unit);
    if (currency.isPresent()) {
      return Optional.of(new Unit("money", currency.get(), scale));
    }
    if (unit.equals("%") || unit.equals("퍼센트")) {
      return Optional.of(new Unit("percent", "", scale));
    }
    if (unit.equals("㎡") || unit.equals("m2") || unit.equals("m²")) {
      return Optional.of(new Unit("area", "m2", scale));
    }
    return Optional.ofNullable(COUNTED.get(unit)).map(of -> new Unit("number", of, scale));
  }

  /**
   * The rows right below: lines of several cells. One line between, such as a caption, is let be.
   */
  private static void rows(String text, int from, Unit unit, List<Found> found) {
    List<Integer> others = new ArrayList<>();
    int start = from;
    int row = 0;
    boolean skipped = false;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      if (line.indexOf('\t') >= 0) {
        row(line, start, row++, unit, others, found);
      } else if (row > 0 || skipped) {
        return;
      } else {
        skipped = true;
      }
      start = end + 1;
    }
  }

  private static void row(
      String line, int at, int row, Unit unit, List<Integer> others, List<Found> found) {
    int start = at;
    int column = 0;
    List<Found> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      boolean other =
          OTHER_COLUMN.matcher(cell.strip()).matches()
              || (unit.kind().equals("money") && NO_MONEY.matcher(cell.strip()).matches());
      if (row == 0 && other) {
        others.add(column);
      } else if (column > 0 && !others.contains(column)) {
        cell(cell, start, row, unit).ifPresent(cells::add);
      }
      start += cell.length() + 1;
      column++;
    }
    found.addAll(marked(cells));
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

  private static Optional<Found> cell(String cell, int at, int row, Unit unit) {
    Matcher m = CELL.matcher(cell);
    if (!m.matches() || (row < 2 && m.group("v").matches("(?:19|20)\\d{2}"))) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(m.group("v").replace(",", "")).multiply(unit.scale());
    BigDecimal value = Numerals.plain(m.group("minus") == null ? number : number.negate());
    Map<String, Object> fields =
        switch (unit.kind()) {
          case "money" ->
              Found.fields(
                  "amount", value, "currency", unit.of(), "approximate", false, "bound", null);
          case "percent" -> Found.fields("value", value, "bound", null);
          default -> Found.fields("value", value, "unit", unit.of());
        };
    return Optional.of(Found.of(at + m.start("n"), at + m.end("n"), unit.kind(), fields));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
