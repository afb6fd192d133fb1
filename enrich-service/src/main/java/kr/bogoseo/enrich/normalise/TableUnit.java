package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit that stands over a table.
 *
 * @param kind of the values in it
 * @param of currency or unit; empty for shares
 * @param scale what a number of the table is multiplied by
 */
record TableUnit(String kind, String of, BigDecimal scale) {

  private static final Pattern ONE =
      Pattern.compile("(?<scale>십억|천만|백만|천|만|억|조|십|백)?[ ]?(?<unit>[^)\\]>\\s,/·]{1,8})");

  /** Columns and rows of shares, of counts, of sums, by their names. */
  private static final Pattern SHARE =
      Pattern.compile(".*(?:구성비|비율|비중|점유율|[가-힣]률|[가-힣]율|[%％]|전년\\s?대비).*");

  private static final Pattern COUNT =
      Pattern.compile(".*(?:인원|명수|사람|직원|종사자|건수|개수|수량|횟수|업체|기업|기관|[가-힣]수|면적)");
  private static final Pattern SUM =
      Pattern.compile(".*(?:금액|예산|결산|사업비|경비|비용|지출|수입|매출|수출|투자|여비|단가|합계|소계|계|액|비)");

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

  /** The units of a list such as {@code 천원, %}; none when one of them is not known. */
  static List<TableUnit> list(String words) {
    List<TableUnit> units = new ArrayList<>();
    for (String word : words.split("\\s?[,/·]\\s?")) {
      Matcher m = ONE.matcher(word.strip());
      Optional<TableUnit> unit = m.matches() ? of(m) : Optional.empty();
      if (unit.isEmpty()) {
        return List.of();
      }
      units.add(unit.get());
    }
    return units;
  }

  private static Optional<TableUnit> of(Matcher m) {
    BigDecimal scale =
        m.group("scale") == null
            ? BigDecimal.ONE
            : SCALES.getOrDefault(m.group("scale"), BigDecimal.ONE);
    String unit = m.group("unit");
    Optional<String> currency = unit.equals("명") ? Optional.empty() : Currencies.code(unit);
    if (currency.isPresent()) {
      return Optional.of(new TableUnit("money", currency.get(), scale));
    }
    if (unit.equals("%") || unit.equals("퍼센트")) {
      return Optional.of(new TableUnit("percent", "", scale));
    }
    if (unit.equals("㎡") || unit.equals("m2") || unit.equals("m²")) {
      return Optional.of(new TableUnit("area", "m2", scale));
    }
    return Optional.ofNullable(COUNTED.get(unit)).map(of -> new TableUnit("number", of, scale));
  }

  /**
   * The unit of a cell. One unit over a table holds for what is not plainly of another kind; of
   * several, the one that the column, else the row, is named after.
   *
   * @param column what the head says over the cell
   * @param row what stands first in its row
   */
  static Optional<TableUnit> of(List<TableUnit> units, String column, String row) {
    if (units.size() == 1) {
      TableUnit one = units.getFirst();
      boolean other =
          one.kind().equals("money")
              && (isShare(column) || isShare(row) || COUNT.matcher(column).matches());
      return other ? Optional.empty() : Optional.of(one);
    }
    for (String name : List.of(column, row)) {
      List<TableUnit> named = units.stream().filter(unit -> unit.names(name)).toList();
      if (named.size() == 1) {
        return Optional.of(named.getFirst());
      }
    }
    // What is no share is of the one other unit.
    List<TableUnit> others = units.stream().filter(unit -> !unit.kind().equals("percent")).toList();
    boolean share = isShare(column) || isShare(row);
    return others.size() == 1 && others.size() < units.size() && !share
        ? Optional.of(others.getFirst())
        : Optional.empty();
  }

  private static boolean isShare(String name) {
    return SHARE.matcher(name).matches();
  }

  private boolean names(String name) {
    return switch (kind) {
      case "percent" -> isShare(name);
      case "money" -> !isShare(name) && SUM.matcher(name).matches();
      default -> !isShare(name) && COUNT.matcher(name).matches();
    };
  }
}
