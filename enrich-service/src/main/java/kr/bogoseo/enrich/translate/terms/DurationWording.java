package kr.bogoseo.enrich.translate.terms;

import java.math.BigDecimal;
import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;

/** Lengths of time: nights and days, years, the last ten years, two years ago. */
final class DurationWording {

  private DurationWording() {}

  static Optional<String> of(NormalizedValue value) {
    Optional<BigDecimal> nights = Fields.number(value, "nights");
    if (nights.isPresent()) {
      BigDecimal days = Fields.number(value, "days").orElse(BigDecimal.ONE);
      String stay = Counts.plural(Counts.words(nights.get()), "night");
      return Optional.of(
          (nights.get().signum() == 0 ? "" : stay + " and ")
              + Counts.plural(Counts.words(days), "day"));
    }
    Optional<String> iso = Fields.text(value, "iso");
    if (iso.isPresent()) {
      return Optional.of(
          length(value, Counts.plural(Counts.words(number(iso.get())), unit(iso.get()))));
    }
    return Fields.text(value, "min")
        .flatMap(min -> Fields.text(value, "max").map(max -> range(value, min, max)));
  }

  private static String range(NormalizedValue value, String min, String max) {
    String unit = unit(max);
    if (value.surface().contains("수")) {
      boolean tens = value.surface().contains("수십");
      return length(
          value,
          tens
              ? unit.equals("year") ? "several decades" : "dozens of " + unit + "s"
              : "several " + unit + "s");
    }
    return length(
        value,
        number(min).toPlainString() + " to " + number(max).toPlainString() + " " + unit + "s");
  }

  private static String length(NormalizedValue value, String words) {
    String surface = value.surface();
    boolean more = surface.matches(".*\\d[ ]?여.*");
    String some = more ? "some " + words : words;
    if (surface.matches(".*[ ]?전")) {
      return some + " ago";
    }
    if (surface.matches(".*[ ]?후")) {
      return some + " later";
    }
    if (surface.endsWith("이내")) {
      return "within " + words;
    }
    if (surface.startsWith("지난") || surface.startsWith("최근")) {
      return "the last " + words;
    }
    if (surface.startsWith("향후") || surface.startsWith("앞으로")) {
      return "the next " + words;
    }
    return more ? some : Bound.of(value, words);
  }

  private static BigDecimal number(String iso) {
    return new BigDecimal(iso.replaceAll("[^\\d.]", ""));
  }

  private static String unit(String iso) {
    return switch (iso.charAt(iso.length() - 1)) {
      case 'Y' -> "year";
      case 'M' -> iso.startsWith("PT") ? "minute" : "month";
      case 'W' -> "week";
      case 'H' -> "hour";
      default -> "day";
    };
  }
}
