package kr.bogoseo.enrich.normalise;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms dates are written in. */
final class DatePatterns {

  static final String S = "[ \\t]*(?:\\r?\\n)?[ \\t]*";
  private static final String YEAR = "(?<y>(?:19|20)\\d{2}|'\\d{2})";
  private static final String NOT_IN_NUMBER = "(?<![\\d.,:/])";
  private static final String WEEKDAY =
      "(?:[ ]?[(\\[](?<w>[월화수목금토일])(?:요일)?(?:[,)\\]]|[ ]?,[ ]?[^)\\n]{1,8}\\)))?";
  static final String MONTH_NAME =
      "(?<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  static final Pattern FULL =
      Pattern.compile(
          NOT_IN_NUMBER
              + YEAR
              + "(?:[ ]?[.·]|"
              + S
              + "년|-|/)"
              + S
              + "(?<m>\\d{1,2})(?:[ ]?[.·]|[ ]?월|-|/)"
              + S
              + "(?<d>\\d{1,2})(?:[ ]?일|[ ]?\\.(?!\\d))?(?!\\d|[.]\\d|[ ]?분기|Q)"
              + WEEKDAY);
  static final Pattern COMPACT =
      Pattern.compile(
          "(?<![\\dA-Za-z.,-])(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d.,A-Za-z%-])");
  static final Pattern YEAR_MONTH =
      Pattern.compile(
          NOT_IN_NUMBER
              + YEAR
              + "(?:"
              + S
              + "년|[ ]?\\.)"
              + S
              + "(?<m>\\d{1,2})[ ]?월(?:[ ]?(?:초|중순|말)(?![가-힣]))?");

  /** {@code 24.3월}: without its quote a year is told by the month behind it. */
  static final Pattern SHORT_YEAR_MONTH =
      Pattern.compile("(?<![\\d.,:/'-])(?<y>[0-3]\\d)\\.[ ]?(?<m>\\d{1,2})월(?![ ]?\\d)");

  static final Pattern YEAR_DOT_MONTH =
      Pattern.compile(
          "(?<=[(\\s~]|^)(?<y>(?:19|20)\\d{2}|'\\d{2})\\.["
              + " ]?(?<m>0?[1-9]|1[0-2])\\.?(?=[)\\s~]|$)(?![ ]?[%개명건배조억만천월])");
  static final Pattern PART =
      Pattern.compile(
          NOT_IN_NUMBER
              + YEAR
              + "(?:[ ]?년|\\.)[ ]?(?:(?<q>[1-4])(?:/4)?[ ]?(?:분기|Q(?![A-Za-z]))|제?(?<q2>[1-4])["
              + " ]?분기|(?<h>[상하])반기)");

  /** {@code 올해 상반기}, {@code 내년 1분기}. */
  static final Pattern RELATIVE_PART =
      Pattern.compile(
          "(?<![가-힣])(?<rel>올해|금년|내년|작년|지난해|전년|같은[ ]해|이듬해)[ ]?(?:도[ ]?)?(?:(?<q>[1-4])(?:/4)?["
              + " ]?분기|(?<h>[상하])반기)");

  /** {@code 2019학년도}, {@code 2025 회계연도}. */
  static final Pattern SCHOOL_YEAR =
      Pattern.compile(NOT_IN_NUMBER + YEAR + "[ ]?(?:년[ ]?)?(?:학년도|회계[ ]?연도)");

  static final Pattern YEAR_ONLY =
      Pattern.compile(
          NOT_IN_NUMBER
              + YEAR
              + "[ ]?년(?!대|간|[ ]?동안|생|차|[ ]?이상|[ ]?전)(?:도(?![가-힣])|[ ]?말(?![가-힣])|초)?");
  static final Pattern BARE_YEAR =
      Pattern.compile("(?<![\\d.,:/A-Za-z])(?<y>(?:19|20)\\d{2}|'\\d{2})(?![\\d,:/]|\\.\\d|[ ]?년)");
  static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\d.,])(?:(?<rel>같은[ ]해|이듬해|내년|올해|금년|작년|지난해)[ ]?)?(?<m>\\d{1,2})[ ]?월"
              + S
              + "(?<d>\\d{1,2})[ ]?일"
              + WEEKDAY);
  static final Pattern DOTTED_DAY =
      Pattern.compile(
          "(?<![\\d.,'-])(?<m>\\d{1,2})\\.[ ]?(?<d>\\d{1,2})\\.?[ ]?\\((?<w>[월화수목금토일])(?:요일)?\\)");
  static final Pattern MONTH_ONLY =
      Pattern.compile(
          "(?<![\\d.,~])(?:(?<rel>지난|오는|내년|올해|금년|작년|지난해|전년|같은[ ]해|이듬해|당해)[ ]?)?"
              + "(?<m>1[0-2]|[1-9])월(?:[ ]?(?:초|중순|말)(?![가-힣]))?(?![ ]?\\d{1,2}[ ]?일|[가-힣]{2}회)");
  static final Pattern DAY_ONLY =
      Pattern.compile(
          "(?<![\\d.,~월박:])(?<!월[ ])(?<!박[ ])(?:(?<rel>지난[ ]?달|다음[ ]?달|내달|이번[ ]?달|같은[ ]달|이달|지난|오는)["
              + " ]?)?(?<d>3[01]|[12]\\d|[1-9])일(?:[ ]?(?:\\((?<w>[월화수목금토일])(?:요일)?[,)]|,["
              + " ]?(?<w2>[월화수목금토일])(?:요일)?(?:,[ ]?현지[ ]?시[간각])?))?(?!["
              + " ]?(?:간|동안|이내|이상|이하|미만|차|째|치|분|정도|내|전|후|씩|마다|여|만에|자[ ]|정))");
  static final Pattern RELATIVE =
      Pattern.compile(
          "(?<![가-힣])(?<rel>같은[ ]날|다음[ ]날|이튿날|같은[ ]해|내년|내후년|올해|금년|작년|재작년|지난해|이듬해|전년["
              + " ]?동(?:기|월))(?:도)?(?=에|까지|부터|[ ]|의|은|는|,|\\.|$|대비|비)(?![ ]?\\d)");
  static final Pattern ENGLISH_MDY =
      Pattern.compile(
          "(?<![A-Za-z])"
              + MONTH_NAME
              + "[ ]+(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,?[ ]+)?(?<y>(?:19|20)\\d{2})(?!\\d)");
  static final Pattern ENGLISH_DMY =
      Pattern.compile(
          "(?<![\\dA-Za-z])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:[ ]of)?[ ]+"
              + MONTH_NAME
              + ",?[ ]+(?<y>(?:19|20)\\d{2})(?!\\d)");
  static final Pattern ERA =
      Pattern.compile(
          "(?<![가-힣\\u4E00-\\u9FFF])(?<era>단기|쇼와|헤이세이|레이와|다이쇼|메이지|민국|서기|令和|平成|昭和|大正|明治|民國)["
              + " ]?(?<n>\\d{1,4}|원)년(?:[ ]?(?<m>\\d{1,2})월(?:[ ]?(?<d>\\d{1,2})일)?)?");

  /** {@code 2024.3.5~7}, {@code 11월 6~10일}. */
  static final Pattern DAYS =
      Pattern.compile(
          NOT_IN_NUMBER
              + "(?:"
              + YEAR
              + "(?:[ ]?\\.|[ ]?년)[ ]?)?(?<m>\\d{1,2})(?<sep>월|\\.)[ ]?(?<d>\\d{1,2})(?:["
              + " ]?일|\\.)?(?:[ ]?\\((?<w>[월화수목금토일])\\))?[ ]?[~-][ ]?(?<d2>\\d{1,2})(?<unit>["
              + " ]?일|\\.(?!\\d))?(?:[ ]?\\([월화수목금토일]\\))?(?![\\d:]|\\.[ ]?\\d|[ ]?[월시명개%])");

  /** {@code 2020년 3~5월}. */
  static final Pattern MONTHS =
      Pattern.compile(
          NOT_IN_NUMBER
              + YEAR
              + "(?:년|\\.)[ ]?(?<m>\\d{1,2})월?[ ]?[~-][ ]?(?<m2>\\d{1,2})[ ]?월(?![ ]?\\d)");

  private static final Map<Character, DayOfWeek> WEEKDAYS =
      Map.of(
          '월', DayOfWeek.MONDAY,
          '화', DayOfWeek.TUESDAY,
          '수', DayOfWeek.WEDNESDAY,
          '목', DayOfWeek.THURSDAY,
          '금', DayOfWeek.FRIDAY,
          '토', DayOfWeek.SATURDAY,
          '일', DayOfWeek.SUNDAY);
  private static final String MONTHS_IN_ENGLISH = "janfebmaraprmayjunjulaugsepoctnovdec";

  private DatePatterns() {}

  /** A year as a number; {@code '25} is 2025, {@code '98} is 1998. */
  static int year(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    if (text.startsWith("'")) {
      int two = Integer.parseInt(text.substring(1));
      return two < 70 ? 2000 + two : 1900 + two;
    }
    int year = Integer.parseInt(text);
    return year < 100 ? 2000 + year : year;
  }

  /** A number; 0 when there is none, 1 for the first year of an era. */
  static int number(@Nullable String text) {
    return text == null ? 0 : text.equals("원") ? 1 : Integer.parseInt(text);
  }

  static int month(String english) {
    String three = english.substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS_IN_ENGLISH.indexOf(three) / 3 + 1;
  }

  static Optional<DayOfWeek> weekday(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.ofNullable(WEEKDAYS.get(text.charAt(0)));
  }

  /** The first year of an era, so that year n of it is this plus n minus one. */
  static int eraStart(String era) {
    return switch (era) {
      case "단기" -> -2332;
      case "쇼와", "昭和" -> 1926;
      case "헤이세이", "平成" -> 1989;
      case "레이와", "令和" -> 2019;
      case "다이쇼", "大正", "민국", "民國" -> 1912;
      case "메이지", "明治" -> 1868;
      default -> 1;
    };
  }
}
