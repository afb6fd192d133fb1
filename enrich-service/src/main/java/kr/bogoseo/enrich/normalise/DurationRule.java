package kr.bogoseo.enrich.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time: {@code 4박 5일}, {@code 10개월 미만}, {@code 10~12개월}, {@code 수십 년}. */
final class DurationRule implements ValueRule {

  private static final Pattern NIGHTS =
      Pattern.compile("(?<![\\d.,])(?:(?<n>\\d{1,2})[ ]?|(?<none>무))박[ ]?(?<d>\\d{1,3})[ ]?일");
  private static final String UNIT =
      "(?<unit>개년|년(?!대|도|생|산)|개월|달(?=[ ]?(?:간|동안|이내|전|후|만))|주(?=간|일|[ ]|동안)(?:일)?(?:간)?|일(?=["
          + " ]?(?:간|동안|이내|이상|이하|미만|초과|전|후|정도|만에))|시간|분(?=[ ]?(?:간|동안|이내|이상|소요|정도)|$))";
  private static final List<String> WORDS =
      List.of("지난", "최근", "향후", "앞으로", "약", "총", "최대", "최소", "매");

  /** {@code 2년 6개월}. */
  private static final Pattern YEARS_AND_MONTHS =
      Pattern.compile("(?<![\\d.,'])(?<y>\\d{1,2})년[ ]?(?<m>\\d{1,2})개월(?:[ ]?(?:간|동안))?");

  private static final String DAY_WORDS = "이틀사흘나흘닷새엿새";
  private static final Pattern DAYS_IN_WORDS =
      Pattern.compile("(?<![가-힣])(?<d>이틀|사흘|나흘|닷새|엿새)[ ]?(?:간|동안)(?![가-힣]{2})");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<pre>(?:(?:지난|최근|향후|앞으로|약|총|최대|최소|매)["
              + " ]?){0,2})(?<![\\d.,'A-Za-z/])(?<!제)(?:(?<low>\\d{1,4}(?:\\.\\d)?)[ ]?~["
              + " ]?)?(?:(?<v>\\d{1,4}(?:\\.\\d+)?)|(?<some>수(?:십|백|천)?))(?:[ ]?(?<more>여))?"
              + Numerals.S
              + UNIT
              + "(?:[ ]?(?:간|동안)(?![가-힣]{2}사))?"
              + "(?:[ ]?(?<post>이상|이하|미만|초과|이내|전|후|여)(?![가-힣]?[체통략자망]))?");

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    days.anchors().digits(NIGHTS, Anchors.Before.NOTHING, m -> found.add(nights(m)));
    days.anchors().words(NIGHTS, Anchors.Before.NOTHING, m -> found.add(nights(m)));
    Anchors.Before before = new Anchors.Before(WORDS, "");
    days.anchors().digits(LENGTH, before, m -> length(m).ifPresent(found::add));
    days.anchors().words(LENGTH, before, m -> length(m).ifPresent(found::add));
    days.anchors().digits(YEARS_AND_MONTHS, before, m -> found.add(both(m)));
    Matcher word = DAYS_IN_WORDS.matcher(text);
    while (word.find()) {
      String iso = "P" + (DAY_WORDS.indexOf(word.group("d")) / 2 + 2) + "D";
      found.add(found(word, length(iso, "")));
    }
    return found;
  }

  private static Found both(Matcher m) {
    String iso = "P" + m.group("y") + "Y" + m.group("m") + "M";
    return found(m, length(iso, ""));
  }

  private static Found nights(Matcher nights) {
    int n = nights.group("none") != null ? 0 : DatePatterns.number(nights.group("n"));
    int d = DatePatterns.number(nights.group("d"));
    Found value =
        Found.of(nights.start(), nights.end(), "duration", Found.fields("nights", n, "days", d));
    // A night on board or the date line makes it two more; anything else is a slip.
    boolean usual = n == 0 || d == n + 1 || d == n + 2;
    return usual ? value : value.suspect("nights and days do not agree");
  }

  private static Optional<Found> length(Matcher m) {
    String unit = m.group("unit");
    if (m.group("some") != null) {
      int from =
          switch (m.group("some")) {
            case "수십" -> 20;
            case "수백" -> 200;
            case "수천" -> 2000;
            default -> 2;
          };
      int to = from == 2 ? 9 : from / 2 * 9;
      return iso(String.valueOf(from), unit)
          .flatMap(
              min ->
                  iso(String.valueOf(to), unit)
                      .map(max -> found(m, Found.fields("min", min, "max", max))));
    }
    String number = m.group("v");
    boolean calendarYear = unit.equals("년") && number.length() == 4;
    if (calendarYear) {
      return Optional.empty();
    }
    if (m.group("low") != null) {
      return iso(m.group("low"), unit)
          .flatMap(
              min -> iso(number, unit).map(max -> found(m, Found.fields("min", min, "max", max))));
    }
    return iso(number, unit).map(iso -> found(m, length(iso, Bounds.text(m.group("post")))));
  }

  /** {@code duration} repeats {@code iso} under the name integrators' own label sets use. */
  private static Map<String, Object> length(String iso, String post) {
    Map<String, Object> value = Found.fields("iso", iso, "duration", iso);
    Bounds.of("", post).ifPresent(bound -> value.put("bound", bound));
    return value;
  }

  private static Found found(Matcher m, Map<String, Object> value) {
    return Found.of(m.start(), m.end(), "duration", value);
  }

  private static Optional<String> iso(String number, String unit) {
    BigDecimal value = Numerals.plain(new BigDecimal(number));
    if (value.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (unit) {
          case "년", "개년" -> "P" + value + "Y";
          case "개월", "달" -> "P" + value + "M";
          case "일" -> "P" + value + "D";
          case "시간" -> "PT" + value + "H";
          case "분" -> "PT" + value + "M";
          default -> "P" + value + "W";
        });
  }
}
