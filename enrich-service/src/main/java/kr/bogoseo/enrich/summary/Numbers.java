package kr.bogoseo.enrich.summary;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers a text states, as values: {@code 57억 2,000만} and {@code 5.72 billion} are equal, and
 * so are {@code 5월} and {@code May} beside a number.
 */
final class Numbers {

  private static final Pattern PART =
      Pattern.compile(
          "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:\\s?([십백천]?[만억조]|[십백천])"
              + "|\\s(hundred|thousand|million|billion|trillion)\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
              + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b\\.?(?=,?\\s\\d)");
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("십", BigDecimal.TEN),
          Map.entry("백", new BigDecimal("1E2")),
          Map.entry("천", new BigDecimal("1E3")),
          Map.entry("만", new BigDecimal("1E4")),
          Map.entry("억", new BigDecimal("1E8")),
          Map.entry("조", new BigDecimal("1E12")),
          Map.entry("hundred", new BigDecimal("1E2")),
          Map.entry("thousand", new BigDecimal("1E3")),
          Map.entry("million", new BigDecimal("1E6")),
          Map.entry("billion", new BigDecimal("1E9")),
          Map.entry("trillion", new BigDecimal("1E12")));

  private Numbers() {}

  /** The values, without trailing zeros; a sum of scaled parts counts as one number. */
  static Set<BigDecimal> in(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      String name = month.group(1).toLowerCase(Locale.ROOT).substring(0, 3);
      numbers.add(plain(BigDecimal.valueOf(MONTHS.indexOf(name) + 1L)));
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal lastScale = BigDecimal.ZERO;
    int end = -1;
    Matcher m = PART.matcher(text);
    while (m.find()) {
      BigDecimal scale = scale(m);
      boolean goesOn =
          end >= 0
              && text.substring(end, m.start()).isBlank()
              && lastScale.compareTo(scale) > 0
              && lastScale.compareTo(BigDecimal.ONE) > 0;
      if (!goesOn && end >= 0) {
        numbers.add(plain(sum));
      }
      BigDecimal value = new BigDecimal(m.group(1).replace(",", "")).multiply(scale);
      sum = goesOn ? sum.add(value) : value;
      lastScale = scale;
      end = m.end();
    }
    if (end >= 0) {
      numbers.add(plain(sum));
    }
    return numbers;
  }

  private static BigDecimal scale(Matcher m) {
    if (m.group(3) != null) {
      return SCALES.getOrDefault(m.group(3).toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }
    BigDecimal scale = BigDecimal.ONE;
    String signs = m.group(2) == null ? "" : m.group(2);
    for (int i = 0; i < signs.length(); i++) {
      scale = scale.multiply(SCALES.getOrDefault(signs.substring(i, i + 1), BigDecimal.ONE));
    }
    return scale;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros();
  }
}
