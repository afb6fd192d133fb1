package kr.bogoseo.enrich.translate.engines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.Translator;
import org.jspecify.annotations.Nullable;

/**
 * Dates, amounts and percentages of English as Korean writes them; the numbers stay what they are.
 */
final class EnglishFigures {

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final List<String> NAMES = List.of(MONTHS.split("\\|"));
  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
  private static final Map<String, String> CURRENCIES =
      Map.of(
          "USD", "달러", "US$", "달러", "$", "달러", "KRW", "원", "₩", "원", "EUR", "유로", "€", "유로", "£",
          "파운드", "JPY", "엔");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<dmy>\\b(?<d1>\\d{1,2}) (?<m1>"
              + MONTHS
              + ")(?:,? (?<y1>\\d{4}))?)"
              + "|(?<mdy>\\b(?<m2>"
              + MONTHS
              + ") (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y2>\\d{4}))?\\b)"
              + "|(?<my>\\b(?<m3>"
              + MONTHS
              + "),? (?<y3>\\d{4}))"
              + "|(?<money>(?<c>USD|KRW|EUR|JPY|US\\$|[$₩€£]) ?(?<n1>[\\d,]+(?:\\.\\d+)?)(?:"
              + " (?<s1>thousand|million|billion|trillion)\\b)?)"
              + "|(?<scaled>\\b(?<n2>[\\d,]*\\d(?:\\.\\d+)?) (?<s2>million|billion|trillion)\\b)"
              + "|(?<percent>\\b(?<n3>\\d[\\d,]*(?:\\.\\d+)?) ?(?:%|per cent\\b|percent\\b))"
              + "|(?<decade>\\b(?<y4>(?:1[5-9]|20)\\d0)s\\b)"
              + "|(?<year>(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Dd]uring|to|between|and) )(?<y5>(?:1[5-9]|20)\\d{2})\\b(?![,.]\\d))");

  private EnglishFigures() {}

  /** The locks of figures that overlap none of these. */
  static List<Translator.Lock> in(String text, List<Translator.Lock> taken) {
    List<Translator.Lock> locks = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      if (taken.stream().noneMatch(l -> l.start() < m.end() && m.start() < l.end())) {
        locks.add(new Translator.Lock(m.start(), m.end(), korean(m.toMatchResult())));
      }
    }
    return locks;
  }

  private static String korean(MatchResult m) {
    if (m.group("dmy") != null) {
      return date(m.group("y1"), m.group("m1")) + " " + m.group("d1") + "일";
    }
    if (m.group("mdy") != null) {
      return date(m.group("y2"), m.group("m2")) + " " + m.group("d2") + "일";
    }
    if (m.group("my") != null) {
      return date(m.group("y3"), m.group("m3"));
    }
    if (m.group("money") != null) {
      return amount(m.group("n1"), m.group("s1")) + " " + CURRENCIES.getOrDefault(m.group("c"), "");
    }
    if (m.group("scaled") != null) {
      return amount(m.group("n2"), m.group("s2"));
    }
    if (m.group("percent") != null) {
      return m.group("n3") + "%";
    }
    return m.group("decade") != null ? m.group("y4") + "년대" : m.group("y5") + "년";
  }

  private static String date(@Nullable String year, String month) {
    return (year == null ? "" : year + "년 ") + (NAMES.indexOf(month) + 1) + "월";
  }

  /** 15 million: 1,500만; 1.45 billion: 14억 5,000만. */
  private static String amount(String number, @Nullable String scale) {
    BigDecimal value =
        new BigDecimal(number.replace(",", ""))
            .scaleByPowerOfTen(scale == null ? 0 : SCALES.getOrDefault(scale, 0));
    if (scale == null || value.stripTrailingZeros().scale() > 0) {
      return scale == null ? number : grouped(value);
    }
    StringBuilder korean = new StringBuilder();
    BigDecimal rest = value;
    String[] units = {"조", "억", "만"};
    for (int i = 0; i < units.length; i++) {
      BigDecimal unit = BigDecimal.TEN.pow(12 - 4 * i);
      BigDecimal count = rest.divideToIntegralValue(unit);
      if (count.signum() > 0) {
        korean.append(korean.isEmpty() ? "" : " ").append(grouped(count)).append(units[i]);
        rest = rest.subtract(count.multiply(unit));
      }
    }
    if (rest.signum() > 0) {
      korean.append(korean.isEmpty() ? "" : " ").append(grouped(rest));
    }
    return korean.toString();
  }

  private static String grouped(BigDecimal value) {
    return String.format(
        Locale.ENGLISH, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
  }
}
