package kr.bogoseo.enrich.normalise;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date expression; what it does not say is 0, and is filled in from what stands before it.
 *
 * @param start in the folded text
 * @param end exclusive
 * @param year 0 when unsaid
 * @param month 0 when unsaid
 * @param day 0 when unsaid
 * @param part {@code Q4} or {@code H1}; empty for others
 * @param weekday as printed
 * @param bare a number that is a year only in company ({@code 2009} in {@code 2009~2011년})
 * @param slip why it cannot be what is printed; empty for others
 */
record DateAtom(
    int start,
    int end,
    int year,
    int month,
    int day,
    String part,
    Optional<DayOfWeek> weekday,
    boolean bare,
    String slip) {

  static DateAtom of(int start, int end, int year, int month, int day) {
    return new DateAtom(start, end, year, month, day, "", Optional.empty(), false, "");
  }

  /** The month alone, of a day that its month does not have. */
  DateAtom withoutDay() {
    return new DateAtom(
        start, end, year, month, 0, part, weekday, bare, "the month has no day " + day);
  }

  DateAtom with(int otherYear, int otherMonth, int otherDay) {
    return new DateAtom(start, end, otherYear, otherMonth, otherDay, part, weekday, bare, slip);
  }

  DateAtom endingAt(int otherEnd) {
    return new DateAtom(start, otherEnd, year, month, day, part, weekday, bare, slip);
  }

  /** Whether it names a day of the calendar. */
  boolean isDay() {
    return year > 0 && month > 0 && day > 0;
  }

  /** Whether month and day, as far as given, exist. */
  boolean exists() {
    if (month > 12 || day > 31) {
      return false;
    }
    if (month > 0 && day > 0) {
      try {
        LocalDate.of(year > 0 ? year : 2024, month, day);
      } catch (DateTimeException e) {
        return false;
      }
    }
    return year == 0 || (year >= 1300 && year <= 2999);
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** ISO 8601, as partial as the text is. */
  String iso() {
    if (!part.isEmpty()) {
      return year + "-" + part;
    }
    if (month == 0) {
      return String.valueOf(year);
    }
    String text = year + "-" + (month < 10 ? "0" : "") + month;
    return day == 0 ? text : text + "-" + (day < 10 ? "0" : "") + day;
  }

  /** What a partial date is exact to; empty for a whole one. */
  Optional<String> precision() {
    if (part.startsWith("Q")) {
      return Optional.of("quarter");
    }
    if (part.startsWith("H")) {
      return Optional.of("half");
    }
    if (month == 0) {
      return Optional.of("year");
    }
    return day == 0 ? Optional.of("month") : Optional.empty();
  }

  /** Why the printed date is doubtful. */
  Optional<String> doubt() {
    if (!slip.isEmpty()) {
      return Optional.of(slip);
    }
    if (weekday.isPresent() && isDay() && date().getDayOfWeek() != weekday.get()) {
      return Optional.of("weekday does not agree with the date");
    }
    return Optional.empty();
  }
}
