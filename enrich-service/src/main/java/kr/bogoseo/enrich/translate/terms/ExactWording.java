package kr.bogoseo.enrich.translate.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.RegisteredName;
import kr.bogoseo.enrich.Wording;

/** Values and names in English, exactly; into Korean only names are locked. */
public final class ExactWording implements Wording {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("company", "companies"),
          Map.entry("place", "places"),
          Map.entry("country", "countries"),
          Map.entry("times", "times"),
          Map.entry("multiple", "times"),
          Map.entry("page", "pages"),
          Map.entry("tonne", "tonnes"),
          Map.entry("litre", "litres"),
          Map.entry("gallon", "gallons"),
          Map.entry("dose", "doses"),
          Map.entry("kind", "kinds"),
          Map.entry("bed", "beds"),
          Map.entry("household", "households"));
  private static final Map<String, String> CURRENCIES =
      Map.of("KRW", "KRW ", "USD", "USD ", "EUR", "EUR ", "JPY", "JPY ", "GBP", "GBP ");

  private final Function<String, Optional<RegisteredName>> names;

  /**
   * Wording by the registry.
   *
   * @param names looks a registry entry up by id
   */
  public ExactWording(Function<String, Optional<RegisteredName>> names) {
    this.names = names;
  }

  @Override
  public Optional<String> ofName(Tag tag, String to) {
    if (to.equals("ko")) {
      return Optional.of(tag.ko());
    }
    if (!to.equals("en")) {
      return Optional.empty();
    }
    if (tag.surface().chars().allMatch(c -> c < 0x80)) {
      // An acronym or a name already in Latin letters stays as the author wrote it.
      return Optional.of(tag.surface().replace("&amp;", "&"));
    }
    if (tag.type() == Tag.Type.CLUSTER && tag.surface().endsWith("클러스터")) {
      return Optional.of(cluster(tag));
    }
    return Optional.of(
        names.apply(tag.id()).flatMap(name -> ShortPlace.of(tag, name, names)).orElse(tag.en()));
  }

  /** A cluster called after its place reads so in English too. */
  private String cluster(Tag tag) {
    Optional<String> place =
        names
            .apply(tag.id())
            .flatMap(RegisteredName::place)
            .flatMap(names)
            .filter(name -> tag.surface().startsWith(name.ko().substring(0, 2)))
            .map(RegisteredName::en)
            .map(en -> en.replaceFirst("-(?:si|gun|gu|eup|myeon|dong)$", ""));
    if (place.isEmpty()) {
      return tag.en();
    }
    String kind =
        tag.surface().contains("바이오")
            ? " bio"
            : tag.surface().contains("의료기기")
                ? " medical device"
                : tag.surface().contains("의료") ? " medical" : "";
    return place.get() + kind + " cluster";
  }

  @Override
  public Optional<String> ofValue(NormalizedValue value, String to) {
    if (!to.equals("en")) {
      return Optional.empty();
    }
    return switch (value.kind()) {
      case "date" ->
          text(value, "date")
              .map(iso -> DateWording.date(iso, value.surface()))
              .map(d -> value.surface().endsWith("까지") ? "until " + d : d);
      case "date_range" ->
          text(value, "start")
              .map(
                  start ->
                      text(value, "end")
                          .map(end -> DateWording.range(start, end))
                          .orElseGet(() -> "since " + DateWording.date(start)));
      case "duration" -> duration(value);
      case "money" -> money(value);
      case "percent" -> percent(value);
      case "number" -> number(value);
      case "area" ->
          number(value, "value")
              .map(
                  n ->
                      bounded(
                          value,
                          grouped(
                                  n.setScale(
                                      Math.min(1, Math.max(0, n.scale())), RoundingMode.HALF_UP))
                              + " m²"));
      case "country" -> country(value);
      default -> Optional.empty();
    };
  }

  private static Optional<String> text(NormalizedValue value, String field) {
    return value.value().get(field) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<BigDecimal> number(NormalizedValue value, String field) {
    return value.value().get(field) instanceof Number n
        ? Optional.of(new BigDecimal(n.toString()))
        : Optional.empty();
  }

  private static Optional<String> duration(NormalizedValue value) {
    Optional<BigDecimal> nights = number(value, "nights");
    if (nights.isPresent()) {
      return Optional.of(
          plural(nights.get(), "night")
              + ", "
              + plural(number(value, "days").orElse(BigDecimal.ONE), "day"));
    }
    Optional<String> iso = text(value, "iso");
    if (iso.isEmpty()) {
      return Optional.empty();
    }
    boolean hours = iso.get().startsWith("PT");
    String digits = iso.get().replaceAll("[^\\d.]", "");
    String unit =
        switch (iso.get().charAt(iso.get().length() - 1)) {
          case 'Y' -> "year";
          case 'M' -> hours ? "minute" : "month";
          case 'W' -> "week";
          case 'H' -> "hour";
          default -> "day";
        };
    String length = plural(new BigDecimal(digits), unit);
    String surface = value.surface();
    if (surface.endsWith("전")) {
      return Optional.of(length + " ago");
    }
    if (surface.startsWith("지난") || surface.startsWith("최근")) {
      return Optional.of("the last " + length);
    }
    return Optional.of(bounded(value, length));
  }

  private static String plural(BigDecimal n, String unit) {
    return n.toPlainString() + " " + unit + (n.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  private static Optional<String> money(NormalizedValue value) {
    return number(value, "amount")
        .flatMap(
            amount ->
                text(value, "currency")
                    .map(
                        currency ->
                            bounded(
                                value,
                                CURRENCIES.getOrDefault(currency, currency + " ")
                                    + magnitude(amount))));
  }

  /** Billions and millions, never converted and never rounded. */
  private static String magnitude(BigDecimal amount) {
    String[] words = {" trillion", " billion", " million"};
    for (int i = 0; i < words.length; i++) {
      BigDecimal unit = BigDecimal.TEN.pow(12 - 3 * i);
      BigDecimal scaled = amount.divide(unit).stripTrailingZeros();
      if (amount.abs().compareTo(unit) >= 0 && scaled.scale() <= 4) {
        return grouped(scaled) + words[i];
      }
    }
    return grouped(amount);
  }

  private static String grouped(BigDecimal number) {
    return String.format(
        Locale.ENGLISH, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
  }

  private static Optional<String> percent(NormalizedValue value) {
    String unit = value.value().containsKey("unit") ? " percentage points" : "%";
    Optional<BigDecimal> single = number(value, "value");
    if (single.isPresent()) {
      return Optional.of(bounded(value, single.get().toPlainString() + unit));
    }
    return number(value, "min")
        .flatMap(
            min ->
                number(value, "max")
                    .map(
                        max ->
                            bounded(
                                value, min.toPlainString() + " to " + max.toPlainString() + unit)));
  }

  private static Optional<String> number(NormalizedValue value) {
    String unit =
        text(value, "unit")
            .map(u -> u.equals("count") ? "" : " " + UNITS.getOrDefault(u, u))
            .orElse("");
    Optional<BigDecimal> single = number(value, "value");
    if (single.isPresent() && value.surface().indexOf('/') >= 0) {
      return Optional.empty();
    }
    if (single.isPresent()) {
      return Optional.of(bounded(value, grouped(single.get()) + unit));
    }
    return number(value, "min")
        .flatMap(
            min ->
                number(value, "max")
                    .map(max -> bounded(value, grouped(min) + " to " + grouped(max) + unit)));
  }

  private static String bounded(NormalizedValue value, String words) {
    boolean approximate =
        Boolean.TRUE.equals(value.value().get("approximate")) || value.surface().startsWith("약");
    String about = approximate ? "about " : "";
    boolean more = value.surface().contains("여");
    return switch (text(value, "bound").orElse("")) {
      case "gte" -> more ? "more than " + words : about + words + " or more";
      case "lte" -> value.surface().contains("최대") ? "up to " + words : words + " or less";
      case "lt" -> "less than " + words;
      case "gt" -> "more than " + words;
      case "until" -> "until " + words;
      default -> value.surface().startsWith("총") ? "a total of " + words : about + words;
    };
  }

  private static Optional<String> country(NormalizedValue value) {
    if (!(value.value().get("code") instanceof Iterable<?> codes)) {
      return Optional.empty();
    }
    StringBuilder names = new StringBuilder();
    for (Object code : codes) {
      names.append(names.isEmpty() ? "" : "-").append(shortName(String.valueOf(code)));
    }
    return Optional.of(names.toString());
  }

  private static String shortName(String code) {
    return switch (code) {
      case "KR" -> "Korea";
      case "US" -> "US";
      case "GB" -> "UK";
      default -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    };
  }
}
