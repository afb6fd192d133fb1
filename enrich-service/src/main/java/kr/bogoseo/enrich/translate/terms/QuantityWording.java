package kr.bogoseo.enrich.translate.terms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;

/** Money, shares, counts and areas as an English reader expects them, in the unit of the author. */
final class QuantityWording {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("multiple", "time"),
          Map.entry("times", "time"),
          Map.entry("organization", "organisation"));

  /** Units that have no plural of their own. */
  private static final Set<String> SYMBOLS =
      Set.of(
          "kg", "g", "mg", "km", "m", "cm", "mm", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh",
          "GB", "TB");

  private static final Pattern FRACTION =
      Pattern.compile("(\\d{1,3})/(\\d{1,3})|(\\d{1,3})[ ]?분의[ ]?(\\d{1,3})");

  /** Area units by how the author writes them: the English word and how many m² one has. */
  private static final Map<Pattern, Map.Entry<String, BigDecimal>> AREAS =
      Map.of(
          Pattern.compile("피트|ft|[sS]q\\.?\\s?f|SF|feet|foot"),
              Map.entry("square feet", new BigDecimal("0.09290304")),
          Pattern.compile("마일|mile|mi²"),
              Map.entry("square miles", new BigDecimal("2589988.110336")),
          Pattern.compile("에이커|애이커|에이크|에어커|acre"),
              Map.entry("acres", new BigDecimal("4046.8564224")),
          Pattern.compile("헥타|ha|hectare"), Map.entry("hectares", BigDecimal.valueOf(10_000)),
          Pattern.compile("㎢|km|킬로"), Map.entry("km²", BigDecimal.valueOf(1_000_000)),
          Pattern.compile("평(?!방)"), Map.entry("pyeong", new BigDecimal("3.3058")));

  private QuantityWording() {}

  static Optional<String> of(NormalizedValue value) {
    return switch (value.kind()) {
      case "money" -> money(value);
      case "percent" -> percent(value);
      case "area" ->
          Fields.number(value, "value").map(n -> Bound.of(value, area(n, value.surface())));
      default -> number(value);
    };
  }

  private static Optional<String> money(NormalizedValue value) {
    Optional<String> currency = Fields.text(value, "currency");
    Optional<BigDecimal> amount = Fields.number(value, "amount");
    if (currency.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    String words = currency.get() + " " + Counts.magnitude(amount.get());
    String range =
        Fields.number(value, "max")
            .map(max -> span(amount.get(), max, currency.get()))
            .orElse(words);
    return Optional.of(Bound.of(value, range));
  }

  private static String span(BigDecimal min, BigDecimal max, String currency) {
    String low = Counts.magnitude(min);
    String high = Counts.magnitude(max);
    int unit = high.indexOf(' ');
    boolean same = unit > 0 && low.endsWith(high.substring(unit));
    return currency + " " + (same ? low.substring(0, low.indexOf(' ')) : low) + " to " + high;
  }

  private static Optional<String> percent(NormalizedValue value) {
    String unit = value.value().containsKey("unit") ? " percentage points" : "%";
    return Fields.number(value, "value")
        .map(n -> Bound.of(value, n.toPlainString() + unit))
        .or(() -> range(value, n -> n.toPlainString()).map(words -> Bound.of(value, words + unit)));
  }

  private static Optional<String> range(
      NormalizedValue value, java.util.function.Function<BigDecimal, String> words) {
    return Fields.number(value, "min")
        .flatMap(
            min ->
                Fields.number(value, "max")
                    .map(max -> words.apply(min) + " to " + words.apply(max)));
  }

  private static Optional<String> number(NormalizedValue value) {
    Optional<String> fraction = fraction(value);
    if (fraction.isPresent()) {
      return fraction;
    }
    String unit = Fields.text(value, "unit").orElse("");
    Optional<String> single =
        Fields.number(value, "value").map(n -> Bound.of(value, counted(n, unit)));
    return single.or(
        () ->
            range(value, Counts::grouped)
                .map(
                    words ->
                        Bound.of(
                            value,
                            unit.isEmpty() || unit.equals("count")
                                ? words
                                : words + counted(BigDecimal.TEN, unit).substring(3))));
  }

  private static String counted(BigDecimal n, String unit) {
    BigDecimal million = BigDecimal.valueOf(1_000_000);
    String number = n.compareTo(million) >= 0 ? Counts.magnitude(n, 2) : Counts.words(n);
    return switch (unit) {
      case "" -> n.compareTo(million) >= 0 ? number : Counts.grouped(n);
      case "count", "item", "unit" -> number;
      case "person" -> number + (number.equals("one") ? " person" : " people");
      case "age" -> n.toPlainString() + "-year-old";
      case "rank" -> ordinal(n.intValue());
      case "celsius" -> n.toPlainString() + " °C";
      case "dose" -> Counts.plural(number, "dose");
      default ->
          SYMBOLS.contains(unit)
              ? Counts.grouped(n) + " " + unit
              : Counts.plural(number, UNITS.getOrDefault(unit, unit));
    };
  }

  private static String ordinal(int n) {
    int tens = n % 100;
    String end =
        tens >= 11 && tens <= 13
            ? "th"
            : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + end;
  }

  /** {@code 1/3}, {@code 3분의 1}: one third. */
  private static Optional<String> fraction(NormalizedValue value) {
    Matcher m = FRACTION.matcher(value.surface());
    if (!m.find()) {
      return Optional.empty();
    }
    int n = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(4));
    int d = Integer.parseInt(m.group(1) != null ? m.group(2) : m.group(3));
    String part =
        switch (d) {
          case 2 -> "half";
          case 3 -> "third";
          case 4 -> "quarter";
          case 5 -> "fifth";
          case 6 -> "sixth";
          case 8 -> "eighth";
          case 10 -> "tenth";
          default -> "";
        };
    String words =
        part.isEmpty()
            ? n + "/" + d
            : Counts.words(BigDecimal.valueOf(n)) + " " + part + (n > 1 ? "s" : "");
    return Optional.of(Bound.of(value, words));
  }

  /** In the unit the author wrote; a pyeong is explained, as nobody abroad knows it. */
  private static String area(BigDecimal metres, String surface) {
    for (Map.Entry<Pattern, Map.Entry<String, BigDecimal>> unit : AREAS.entrySet()) {
      if (unit.getKey().matcher(surface).find()) {
        String name = unit.getValue().getKey();
        BigDecimal n =
            metres
                .divide(unit.getValue().getValue(), MathContext.DECIMAL64)
                .round(new MathContext(6, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        String words =
            Counts.magnitude(n, 2) + " " + (n.compareTo(BigDecimal.ONE) == 0 ? one(name) : name);
        return name.equals("pyeong")
            ? words + " (" + Counts.grouped(metres.setScale(0, RoundingMode.HALF_UP)) + " m²)"
            : words;
      }
    }
    return Counts.grouped(
            metres.setScale(Math.min(1, Math.max(0, metres.scale())), RoundingMode.HALF_UP))
        + " m²";
  }

  private static String one(String plural) {
    return plural.equals("square feet")
        ? "square foot"
        : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
