package kr.bogoseo.deploy.bench.translate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a Korean text, with 조, 억, 만 and 천: {@code 57억 5,000만} is one number. */
final class KoreanNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(['’‘]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([천백십]?)([조억만천]?)");
  private static final Map<String, Integer> SMALL = Map.of("천", 3, "백", 2, "십", 1, "", 0);
  private static final Map<String, Integer> BIG = Map.of("조", 12, "억", 8, "만", 4, "천", 3, "", 0);
  private static final int CENTURY = 2000;

  private KoreanNumbers() {}

  private record Part(int start, int end, BigDecimal value, int big, boolean year) {}

  /** For each number the values that may stand for it: {@code '25년} is 25 or 2025. */
  static List<Set<BigDecimal>> of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      Part part = part(matcher);
      Part last = parts.isEmpty() ? part : parts.getLast();
      boolean continues =
          !parts.isEmpty()
              && last.big > part.big
              && last.big > 3
              && part.big != 0
              && text.substring(last.end, part.start).isBlank();
      if (continues) {
        parts.removeLast();
        part = new Part(last.start, part.end, last.value.add(part.value), part.big, false);
      }
      parts.add(part);
    }
    return parts.stream().map(KoreanNumbers::readings).toList();
  }

  private static Part part(Matcher matcher) {
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = matcher.group(2).replace(",", "");
    int big = BIG.getOrDefault(matcher.group(5), 0);
    BigDecimal value =
        new BigDecimal(digits + fraction)
            .scaleByPowerOfTen(SMALL.getOrDefault(matcher.group(4), 0) + big);
    boolean year = !matcher.group(1).isEmpty() && digits.length() == 2;
    return new Part(matcher.start(), matcher.end(), value, big, year);
  }

  private static Set<BigDecimal> readings(Part part) {
    BigDecimal value = plain(part.value);
    return part.year ? Set.of(value, plain(value.add(BigDecimal.valueOf(CENTURY)))) : Set.of(value);
  }

  /** One form for equal numbers. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
