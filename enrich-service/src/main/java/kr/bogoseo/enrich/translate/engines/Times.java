package kr.bogoseo.enrich.translate.engines;

import java.util.Optional;
import java.util.regex.Pattern;

/** The preposition English puts before a time. */
final class Times {

  private static final Pattern DAY =
      Pattern.compile(
          "(?:[A-Z][a-z]+day, )?\\d{1,2}"
              + " (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:"
              + " \\d{4})?");
  private static final Pattern MONTH_OR_YEAR =
      Pattern.compile("(?:[A-Z][a-z]+ |Q[1-4] )?(?:19|20)\\d{2}");
  private static final Pattern RANGE =
      Pattern.compile("(?:\\d{1,2} |[A-Z][a-z]+ |(?:19|20)\\d{2} ).*\\bto .*\\d{4}");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(?:about|some|up to|at least|several)"
              + " )*(?:[\\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|several)(?: to"
              + " \\d+)? (?:year|month|week|day|hour|minute|decade)s?");
  private static final Pattern BOTH =
      Pattern.compile("\\d{1,2} (?:[A-Z][a-z]+ )?and \\d{1,2} [A-Z][a-z]+ \\d{4}");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}-(?:19|20)\\d{2}");
  private static final Pattern BOUND =
      Pattern.compile("(?:until|since|within|the last|the next) .*|.* (?:ago|later)");

  private Times() {}

  /** Whether the words are a point in time that a range may start or end with. */
  static boolean isPoint(String words) {
    return DAY.matcher(words).matches() || MONTH_OR_YEAR.matcher(words).matches();
  }

  /** Whether the words are a length of time, which 동안 or 간 makes a circumstance. */
  static boolean isLength(String words) {
    return LENGTH.matcher(words).matches();
  }

  /** A time as a circumstance; empty when the words are no time. */
  static Optional<String> of(String words) {
    if (DAY.matcher(words).matches()) {
      return Optional.of("on " + words);
    }
    if (BOTH.matcher(words).matches()) {
      return Optional.of("on " + words);
    }
    if (MONTH_OR_YEAR.matcher(words).matches() || YEARS.matcher(words).matches()) {
      return Optional.of("in " + words);
    }
    if (BOUND.matcher(words).matches()) {
      return Optional.of(words.startsWith("the last") ? "over " + words : words);
    }
    return RANGE.matcher(words).matches() ? Optional.of("from " + words) : Optional.empty();
  }
}
