package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code May 8-12, 2023}, {@code 8-12 May 2023}, {@code May 8 to June 2, 2023}. */
final class EnglishRanges {

  private static final String MONTH = DatePatterns.MONTH_NAME;
  private static final String DAY = "(?:st|nd|rd|th)?";
  private static final String TO = "[ ]?(?:-|~|to|through|until)[ ]?";
  private static final String YEAR = ",?[ ]+(?<y>(?:19|20)\\d{2})(?!\\d)";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![A-Za-z])"
              + MONTH
              + "[ ]+(?<d>\\d{1,2})"
              + DAY
              + TO
              + "(?:"
              + MONTH.replace("?<mon>", "?<mon2>")
              + "[ ]+)?(?<d2>\\d{1,2})"
              + DAY
              + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\dA-Za-z])(?<d>\\d{1,2})"
              + DAY
              + "(?:[ ]+"
              + MONTH.replace("?<mon>", "?<mon2>")
              + ")?"
              + TO
              + "(?<d2>\\d{1,2})"
              + DAY
              + "[ ]+"
              + MONTH
              + YEAR);

  private EnglishRanges() {}

  static List<Found> find(Anchors anchors) {
    List<Found> found = new ArrayList<>();
    anchors.starts(
        "JFMASOND",
        MONTH_FIRST,
        m -> {
          String second = m.group("mon2");
          range(m, m.group("mon"), second == null ? m.group("mon") : second).ifPresent(found::add);
        });
    anchors.digits(
        DAY_FIRST,
        Anchors.Before.NOTHING,
        m -> {
          String first = m.group("mon2");
          range(m, first == null ? m.group("mon") : first, m.group("mon")).ifPresent(found::add);
        });
    return found;
  }

  private static Optional<Found> range(Matcher m, @Nullable String one, @Nullable String two) {
    int year = Integer.parseInt(m.group("y"));
    DateAtom start = day(m, year, one, m.group("d"));
    DateAtom end = day(m, year, two, m.group("d2"));
    boolean right = start.exists() && end.exists() && start.iso().compareTo(end.iso()) < 0;
    return right
        ? Optional.of(
            Found.of(
                m.start(),
                m.end(),
                "date_range",
                Found.fields("start", start.iso(), "end", end.iso())))
        : Optional.empty();
  }

  private static DateAtom day(Matcher m, int year, @Nullable String month, String day) {
    String name = month == null ? "" : month.toLowerCase(Locale.ROOT);
    return DateAtom.of(
        m.start(), m.end(), year, DatePatterns.month(name), DatePatterns.number(day));
  }
}
