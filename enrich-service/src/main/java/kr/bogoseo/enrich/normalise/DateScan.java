package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a text, as written. */
final class DateScan {

  private static final Anchors.Before QUOTE = new Anchors.Before(List.of(), "'");
  private static final Anchors.Before RELATIVES =
      new Anchors.Before(
          List.of(
              "같은 해", "이듬해", "내년", "올해", "금년", "작년", "지난해", "전년", "당해", "지난달", "지난 달", "다음달",
              "다음 달", "내달", "이번달", "이번 달", "같은 달", "이달", "지난", "오는"),
          "");

  private final Anchors anchors;
  private final List<Raw> raw = new ArrayList<>();

  DateScan(Anchors anchors) {
    this.anchors = anchors;
  }

  /** An expression as written and what its word means, before it is resolved. */
  record Raw(DateAtom atom, String relative, int rank) {}

  List<Raw> all() {
    quoted(DatePatterns.FULL, m -> dated(m, 0));
    quoted(DatePatterns.COMPACT, m -> dated(m, 0));
    quoted(DatePatterns.YEAR_MONTH, m -> month(m, 1));
    quoted(DatePatterns.SHORT_YEAR_MONTH, m -> month(m, 1));
    quoted(DatePatterns.YEAR_DOT_MONTH, m -> month(m, 1));
    quoted(DatePatterns.PART, m -> add(part(m, DatePatterns.year(m.group("y"))), "", 1));
    quoted(
        DatePatterns.SCHOOL_YEAR, m -> add(DateAtom.of(m.start(), m.end(), year(m), 0, 0), "", 2));
    quoted(DatePatterns.YEAR_ONLY, m -> add(DateAtom.of(m.start(), m.end(), year(m), 0, 0), "", 3));
    quoted(
        DatePatterns.BARE_YEAR,
        m ->
            add(
                new DateAtom(m.start(), m.end(), year(m), 0, 0, "", Optional.empty(), true, ""),
                "",
                9));
    related(DatePatterns.MONTH_DAY, m -> relative(m, m.group("m"), m.group("d")));
    quoted(
        DatePatterns.DOTTED_DAY,
        m -> add(atom(m, 0, m.group("m"), m.group("d"), m.group("w")), "", 2));
    related(DatePatterns.MONTH_ONLY, m -> relative(m, m.group("m"), null));
    related(
        DatePatterns.DAY_ONLY,
        m -> {
          String weekday = m.group("w") != null ? m.group("w") : m.group("w2");
          add(atom(m, 0, null, m.group("d"), weekday), word(m), 4);
        });
    starts("같다이내올금작재지전", DatePatterns.RELATIVE, m -> relative(m, null, null));
    starts("올금내작지전같이", DatePatterns.RELATIVE_PART, m -> add(part(m, 0), word(m), 1));
    starts("JFMASOND", DatePatterns.ENGLISH_MDY, this::english);
    quoted(DatePatterns.ENGLISH_DMY, this::english);
    starts("단쇼헤레다메민서令平昭大明民", DatePatterns.ERA, this::era);
    return raw;
  }

  private void quoted(Pattern pattern, Consumer<Matcher> action) {
    anchors.digits(pattern, QUOTE, action);
  }

  private void related(Pattern pattern, Consumer<Matcher> action) {
    anchors.digits(pattern, RELATIVES, action);
  }

  private void starts(String firsts, Pattern pattern, Consumer<Matcher> action) {
    anchors.starts(firsts, pattern, action);
  }

  private static DateAtom part(Matcher m, int year) {
    String quarter = m.group("q");
    if (quarter == null && m.pattern() == DatePatterns.PART) {
      quarter = m.group("q2");
    }
    String part = quarter != null ? "Q" + quarter : "상".equals(m.group("h")) ? "H1" : "H2";
    return new DateAtom(m.start(), m.end(), year, 0, 0, part, Optional.empty(), false, "");
  }

  private void era(Matcher m) {
    int first = DatePatterns.eraStart(m.group("era"));
    int year = first + DatePatterns.number(m.group("n")) - 1;
    int month = DatePatterns.number(m.group("m"));
    add(DateAtom.of(m.start(), m.end(), year, month, DatePatterns.number(m.group("d"))), "", 0);
  }

  private static int year(Matcher m) {
    return DatePatterns.year(m.group("y"));
  }

  private static String word(Matcher m) {
    String word = m.group("rel");
    return word == null ? "" : word.replace(" ", "");
  }

  private static DateAtom atom(
      Matcher m, int year, @Nullable String month, @Nullable String day, @Nullable String w) {
    return new DateAtom(
        m.start(),
        m.end(),
        year,
        DatePatterns.number(month),
        DatePatterns.number(day),
        "",
        DatePatterns.weekday(w),
        false,
        "");
  }

  private void dated(Matcher m, int rank) {
    String w = m.pattern() == DatePatterns.FULL ? m.group("w") : null;
    DateAtom atom = atom(m, year(m), m.group("m"), m.group("d"), w);
    boolean slip = !atom.exists() && atom.day() <= 31 && atom.day() > 28;
    add(slip ? atom.withoutDay() : atom, "", rank);
  }

  private void month(Matcher m, int rank) {
    add(atom(m, year(m), m.group("m"), null, null), "", rank);
  }

  private void relative(Matcher m, @Nullable String month, @Nullable String day) {
    String w = m.pattern() == DatePatterns.MONTH_DAY ? m.group("w") : null;
    add(atom(m, 0, month, day, w), word(m), 2);
  }

  private void english(Matcher m) {
    int month = DatePatterns.month(m.group("mon"));
    int day = DatePatterns.number(m.group("d"));
    add(DateAtom.of(m.start(), m.end(), year(m), month, day), "", 0);
  }

  private void add(DateAtom atom, String relative, int rank) {
    if (atom.exists()) {
      raw.add(new Raw(atom, relative, rank));
    }
  }
}
