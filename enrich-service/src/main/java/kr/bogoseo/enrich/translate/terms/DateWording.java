package kr.bogoseo.enrich.translate.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in English. */
final class DateWording {

  private static final Pattern WEEKDAY = Pattern.compile("\\(([월화수목금토일])(?:요일)?\\)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Pattern TILDE = Pattern.compile("[~～∼〜–-]");
  private static final Pattern BOTH = Pattern.compile("양일|[과와] ?\\d");

  private DateWording() {}

  /** A date, month, quarter, half or year of ISO 8601 and the contract's quarters. */
  static String date(String iso) {
    String[] parts = iso.split("-");
    if (parts.length == 1) {
      return iso;
    }
    if (parts[1].startsWith("Q")) {
      return "Q" + parts[1].substring(1) + " " + parts[0];
    }
    if (parts[1].startsWith("H")) {
      return (parts[1].equals("H1") ? "the first half of " : "the second half of ") + parts[0];
    }
    String month =
        Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return parts.length == 2
        ? month + " " + parts[0]
        : Integer.parseInt(parts[2]) + " " + month + " " + parts[0];
  }

  /** A date with the weekday its surface names, which is kept as the author wrote it. */
  static String date(String iso, String surface) {
    Matcher weekday = WEEKDAY.matcher(surface);
    String words = date(iso);
    return weekday.find() && DAY.matcher(iso).matches()
        ? DAYS.get("월화수목금토일".indexOf(weekday.group(1))) + ", " + words
        : words;
  }

  /** From one date to another, as the surface has it: a period, or two days named both. */
  static String range(String start, String end, String surface) {
    if (start.length() == 4 && end.length() == 4 && TILDE.matcher(surface).find()) {
      return start + "-" + end;
    }
    String range = range(start, end);
    return BOTH.matcher(surface).find() ? range.replaceFirst(" to ", " and ") : range;
  }

  /** From one date to another. */
  static String range(String start, String end) {
    return whole(start, end).orElse(date(start) + " to " + date(end));
  }

  /** {@code 6 to 10 November 2025}: what both ends share is said once. */
  private static Optional<String> whole(String start, String end) {
    try {
      LocalDate one = LocalDate.parse(start);
      LocalDate two = LocalDate.parse(end);
      if (one.getYear() != two.getYear()) {
        return Optional.empty();
      }
      if (one.getMonth() == two.getMonth()) {
        return Optional.of(one.getDayOfMonth() + " to " + date(end));
      }
      String month = one.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return Optional.of(one.getDayOfMonth() + " " + month + " to " + date(end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
