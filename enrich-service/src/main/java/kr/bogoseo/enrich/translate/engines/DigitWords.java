package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bare digits with the syllable that says what they count: 6월, 28일, 1930년대, 20세기, 3시, 제2차. */
final class DigitWords {

  private static final Pattern PATTERN =
      Pattern.compile(
          "(\\d{1,4})(년대|세기|월|일|시|번째|층|호|위|상(?=[ ]|$|시험|을|에|의)|학년|학기|주년|단계|년)(?!간|동안|[가-힣]*여)");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})월 ?(\\d{1,2})일(?!간)");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private DigitWords() {}

  /**
   * A word made of digits and a counter.
   *
   * @param text its English
   * @param end offset behind it
   */
  record Word(String text, int end) {}

  static Optional<Word> at(String text, int at) {
    if (!Character.isDigit(text.charAt(at)) || at > 0 && Character.isDigit(text.charAt(at - 1))) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text).region(at, text.length());
    if (day.lookingAt()) {
      int month = Integer.parseInt(day.group(1));
      if (month >= 1 && month <= MONTHS.size()) {
        return Optional.of(new Word(day.group(2) + " " + MONTHS.get(month - 1), day.end()));
      }
    }
    Matcher m = PATTERN.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int n = Integer.parseInt(m.group(1));
    return words(n, m.group(2)).map(words -> new Word(words, m.end()));
  }

  private static Optional<String> words(int n, String counter) {
    return Optional.ofNullable(
        switch (counter) {
          case "년대" -> n >= 100 ? "the " + n + "s" : null;
          case "세기" -> "the " + ordinal(n) + " century";
          case "월" -> n >= 1 && n <= 12 ? MONTHS.get(n - 1) : null;
          case "일" -> n >= 1 && n <= 31 ? "the " + ordinal(n) : null;
          case "시" -> n <= 24 ? n + " o'clock" : null;
          case "번째", "위" -> "the " + ordinal(n);
          case "층" -> "the " + ordinal(n) + " floor";
          case "호" -> "No. " + n;
          case "학년" -> ordinal(n) + " grade";
          case "학기" -> ordinal(n) + " semester";
          case "주년" -> ordinal(n) + " anniversary";
          case "상" -> n <= 4 ? "phase " + n : null;
          case "단계" -> "stage " + n;
          default -> null;
        });
  }

  /** 금 alone between a comma or bracket on either side: Friday. */
  static Optional<String> weekday(String text, int start, int end) {
    int day = end - start == 1 ? "월화수목금토일".indexOf(text.charAt(start)) : -1;
    if (day < 0 || start == 0 || end == text.length() || ",)".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    int before = start - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return ",(".indexOf(text.charAt(before)) < 0 ? Optional.empty() : Optional.of(DAYS.get(day));
  }

  /** 1st, 2nd, 28th. */
  static String ordinal(int n) {
    int tens = n % 100;
    if (tens >= 11 && tens <= 13) {
      return n + "th";
    }
    return n
        + switch (n % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
