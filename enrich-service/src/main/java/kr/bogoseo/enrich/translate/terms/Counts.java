package kr.bogoseo.enrich.translate.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers as English prose writes them: small whole ones in words, large ones with magnitude. */
final class Counts {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String[] MAGNITUDES = {" trillion", " billion", " million"};
  private static final int MOST_DECIMALS = 4;

  private Counts() {}

  /** Whole numbers up to ten in words, others in digits. */
  static String words(BigDecimal n) {
    BigDecimal plain = n.stripTrailingZeros();
    boolean small =
        plain.scale() <= 0
            && plain.signum() >= 0
            && plain.compareTo(BigDecimal.valueOf(WORDS.size() - 1L)) <= 0;
    return small ? WORDS.get(plain.intValue()) : grouped(n);
  }

  static String grouped(BigDecimal number) {
    return String.format(
        Locale.ENGLISH, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
  }

  /** Trillions, billions and millions, never converted and never rounded. */
  static String magnitude(BigDecimal amount) {
    return magnitude(amount, MOST_DECIMALS);
  }

  /** With a magnitude where that needs no more decimals than given. */
  static String magnitude(BigDecimal amount, int decimals) {
    for (int i = 0; i < MAGNITUDES.length; i++) {
      BigDecimal unit = BigDecimal.TEN.pow(12 - 3 * i);
      BigDecimal scaled = amount.divide(unit).stripTrailingZeros();
      if (amount.abs().compareTo(unit) >= 0 && scaled.scale() <= decimals) {
        return grouped(scaled) + MAGNITUDES[i];
      }
    }
    return grouped(amount);
  }

  static String plural(String words, String unit) {
    boolean one = words.equals("1") || words.equals("one");
    return words
        + " "
        + (one
            ? unit
            : unit.equals("foot")
                ? "feet"
                : unit.endsWith("ch")
                    ? unit + "es"
                    : unit.matches(".*[^aeiou]y")
                        ? unit.substring(0, unit.length() - 1) + "ies"
                        : unit + "s");
  }
}
