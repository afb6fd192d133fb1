package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Korean texts write them: {@code 1조 2,715억}, {@code 14.5억}, {@code 1억5백만}, {@code
 * 이만삼천}. Exact decimals, never floating point.
 */
final class Numerals {

  /** Blanks inside a value: a line may have been cut there. */
  static final String S = "[ \\t]{0,2}(?:\\r?\\n){0,2}[ \\t]{0,2}";

  private static final String DIGITS =
      "(?:\\d{1,3}+(?:,\\d{2,3}+)++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+)";
  private static final String MAGNITUDE = "(?:[십백천]{0,2}[만억조경]|[십백천])(?![가-힣]*분의)";

  /** Digits with or without magnitude words. */
  static final String NUMBER =
      DIGITS
          + "(?:여?"
          + S
          + MAGNITUDE
          + "(?:[ \\t]?"
          + DIGITS
          + S
          + MAGNITUDE
          + ")*"
          // 27만 3,000 and 68만 187: what is below ten thousand has no word of its own.
          + "(?:(?<=[만천])[ ]?(?:\\d,\\d{3}|\\d{1,4})(?![\\d,.년]))?)?";

  /** A number all in Hangul; it has a magnitude word, or every word would be one. */
  static final String HANGUL_NUMBER =
      "(?:[일이삼사오육칠팔구][십백천만억조])(?:[일이삼사오육칠팔구]?[십백천만억조]|[일이삼사오육칠팔구])*";

  /** Nothing that would make the number a part of something longer stands before it. */
  static final String NO_NUMBER_BEFORE = "(?<![\\d.,A-Za-z_])(?<!\\d[-/])";

  private static final Map<Character, BigDecimal> BIG =
      Map.of(
          '만', BigDecimal.valueOf(10_000L),
          '억', BigDecimal.valueOf(100_000_000L),
          '조', BigDecimal.valueOf(1_000_000_000_000L),
          '경', BigDecimal.valueOf(10_000_000_000_000_000L));
  private static final Map<Character, BigDecimal> SMALL =
      Map.of('십', BigDecimal.TEN, '백', BigDecimal.valueOf(100), '천', BigDecimal.valueOf(1000));
  private static final String HANGUL_DIGITS = "영일이삼사오육칠팔구";
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /**
   * A number read.
   *
   * @param value literally as written
   * @param suspect what is wrong with it, empty when nothing is
   */
  record Read(BigDecimal value, Optional<String> suspect) {}

  private Numerals() {}

  /** Reads a number; empty when the text is none. */
  static Optional<Read> read(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    Optional<BigDecimal> current = Optional.empty();
    Optional<String> suspect = Optional.empty();
    BigDecimal lastBig = BigDecimal.ZERO;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '여') {
        i++;
      } else if (c >= '0' && c <= '9') {
        int end = i + 1;
        while (end < text.length() && isDigitPart(text, end)) {
          end++;
        }
        String digits = text.substring(i, end);
        if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
          suspect = Optional.of("misplaced comma");
        }
        if (current.isPresent()) {
          return Optional.empty();
        }
        current = Optional.of(new BigDecimal(digits.replace(",", "")));
        i = end;
      } else if (HANGUL_DIGITS.indexOf(c) >= 0) {
        current = Optional.of(BigDecimal.valueOf(HANGUL_DIGITS.indexOf(c)));
        i++;
      } else if (SMALL.containsKey(c)) {
        section =
            section.add(
                current.orElse(BigDecimal.ONE).multiply(SMALL.getOrDefault(c, BigDecimal.ONE)));
        current = Optional.empty();
        i++;
      } else if (BIG.containsKey(c)) {
        BigDecimal big = BIG.getOrDefault(c, BigDecimal.ONE);
        BigDecimal part = section.add(current.orElse(BigDecimal.ZERO));
        if (part.signum() == 0) {
          part = BigDecimal.ONE;
        }
        BigDecimal product = part.multiply(big);
        if (lastBig.signum() > 0 && product.compareTo(lastBig) >= 0) {
          suspect = Optional.of("parts out of order");
        }
        total = total.add(product);
        lastBig = big;
        section = BigDecimal.ZERO;
        current = Optional.empty();
        i++;
      } else {
        return Optional.empty();
      }
    }
    BigDecimal rest = section.add(current.orElse(BigDecimal.ZERO));
    if (lastBig.signum() > 0 && rest.compareTo(lastBig) >= 0) {
      suspect = Optional.of("parts out of order");
    }
    return Optional.of(new Read(plain(total.add(rest)), suspect));
  }

  private static boolean isDigitPart(String text, int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return true;
    }
    return (c == ',' || c == '.')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Without trailing zeros and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
