package kr.bogoseo.enrich.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods: {@code 2019.9.3.~2020.9.2}, {@code '23~'25년}, {@code 7일과 8일 양일간}, {@code '19~}. */
final class DateRangeRule implements ValueRule {

  private static final Pattern LINK =
      Pattern.compile(
          "\\s{0,4}(?:~|-)\\s{0,4}|[ ]?(?<from>부터|에서)[,]?\\s{0,2}|[ ]?(?<and>과|와|·|,)[ ]?");
  private static final Pattern CLOSE = Pattern.compile("^(?:년?도?)?[ ]?(?:까지|간(?![가-힣])|동안|사이|기간)");
  private static final Pattern BOTH = Pattern.compile("^[ ]?양일간?");
  private static final Pattern DOTTED =
      Pattern.compile(
          "^\\s{0,3}[~-]\\s{0,3}(?<m>\\d{1,2})\\.["
              + " ]?(?<d>\\d{1,2})(?:\\.(?!\\d)|(?![\\d.]))(?:까지)?");
  private static final Anchors.Before QUOTE = new Anchors.Before(List.of(), "'");
  private static final Pattern QUARTERS =
      Pattern.compile("^[ ]?(?:~|-|부터)[ ]?(?<q>[1-4])(?:/4)?[ ]?분기(?:까지)?");
  private static final Pattern OPEN = Pattern.compile("^[ ]?~(?=[ ]?(?:[),\\]]|현재|$|\\s))");

  @Override
  public String name() {
    return "date-range";
  }

  @Override
  public List<Found> find(String text, Calendar days) {
    List<Found> found = new ArrayList<>();
    List<DateAtom> atoms = days.atoms();
    for (int i = 0; i < atoms.size(); i++) {
      DateAtom one = atoms.get(i);
      if (i + 1 < atoms.size()) {
        pair(text, one, atoms.get(i + 1)).ifPresent(found::add);
      }
      if (one.isDay()) {
        dotted(text, one).ifPresent(found::add);
      }
      Matcher open = OPEN.matcher(text).region(one.end(), text.length());
      if (open.find() && (one.bare() || one.precision().isPresent() || one.isDay())) {
        found.add(
            Found.of(
                one.start(),
                open.end(),
                "date_range",
                Found.fields("start", one.iso(), "end", null)));
      }
    }
    for (int i = 0; i < atoms.size(); i++) {
      quarters(text, atoms.get(i)).ifPresent(found::add);
      until(text, i == 0 ? 0 : atoms.get(i - 1).end(), atoms.get(i)).ifPresent(found::add);
    }
    days(days, found);
    months(days, found);
    found.addAll(EnglishRanges.find(days.anchors()));
    return found;
  }

  private static Optional<Found> pair(String text, DateAtom one, DateAtom two) {
    if (two.start() - one.end() > 12) {
      return Optional.empty();
    }
    Matcher link = LINK.matcher(text.substring(one.end(), two.start()));
    if (!link.matches() || two.iso().compareTo(one.iso()) < 0 && two.year() > one.year()) {
      return Optional.empty();
    }
    boolean years = one.month() == 0 && two.month() == 0;
    if (link.group().indexOf('-') >= 0 && !years && !(one.isDay() && two.isDay())) {
      return Optional.empty();
    }
    if ((one.bare() && two.bare() && unitFollows(text, two.end())) || !years && one.bare()) {
      return Optional.empty();
    }
    int end = two.end();
    Matcher both = BOTH.matcher(text).region(end, text.length());
    Matcher close = CLOSE.matcher(text).region(end, text.length());
    if (link.group("and") != null) {
      if (!both.find()) {
        return Optional.empty();
      }
      end = both.end();
    } else if (link.group("from") != null) {
      boolean closed = close.find();
      boolean alike = one.precision().equals(two.precision());
      if (!closed && !"부터".equals(link.group("from")) && !alike) {
        return Optional.empty();
      }
      if (closed && text.substring(close.start(), close.end()).endsWith("까지")) {
        end = close.end();
      }
    } else if (text.startsWith("까지", end)) {
      end += 2;
    }
    DateAtom last = two;
    boolean backwards = one.isDay() && two.isDay() && two.date().isBefore(one.date());
    if (backwards && two.weekday().isPresent() && two.doubt().isEmpty()) {
      // The weekday says that the year is the same: the two ends are the wrong way round.
      return Optional.of(
          Found.of(
                  one.start(),
                  end,
                  "date_range",
                  Found.fields("start", one.iso(), "end", two.iso()))
              .suspect("ends before it begins"));
    }
    if (two.iso().compareTo(one.iso()) < 0 && two.month() > 0) {
      // A period that crosses the new year names the year once.
      last = two.with(two.year() + 1, two.month(), two.day());
    }
    if (last.iso().compareTo(one.iso()) < 0) {
      return Optional.empty();
    }
    Found range =
        Found.of(
            one.start(), end, "date_range", Found.fields("start", one.iso(), "end", last.iso()));
    Optional<String> doubt = one.doubt().or(last::doubt);
    return Optional.of(doubt.map(range::suspect).orElse(range));
  }

  /** {@code 2023. 5. 8. ~ 5. 12.}: the second date has neither year nor weekday. */
  private static Optional<Found> dotted(String text, DateAtom one) {
    Matcher m = DOTTED.matcher(text).region(one.end(), text.length());
    if (!m.find()) {
      return Optional.empty();
    }
    DateAtom two =
        one.with(one.year(), DatePatterns.number(m.group("m")), DatePatterns.number(m.group("d")));
    if (two.exists() && two.iso().compareTo(one.iso()) < 0) {
      two = two.with(one.year() + 1, two.month(), two.day());
    }
    return two.exists()
        ? Optional.of(
            Found.of(
                one.start(),
                m.end(),
                "date_range",
                Found.fields("start", one.iso(), "end", two.iso())))
        : Optional.empty();
  }

  private static boolean unitFollows(String text, int at) {
    return at < text.length() && "명개건원만억조천백%톤Lkmg배회".indexOf(text.charAt(at)) >= 0;
  }

  /** {@code 2023년 1분기~3분기}. */
  private static Optional<Found> quarters(String text, DateAtom one) {
    Matcher m = QUARTERS.matcher(text).region(one.end(), text.length());
    if (!one.part().startsWith("Q") || !m.find()) {
      return Optional.empty();
    }
    String end = one.year() + "-Q" + m.group("q");
    return Optional.of(
        Found.of(one.start(), m.end(), "date_range", Found.fields("start", one.iso(), "end", end)));
  }

  /** {@code (~'25.12월)}: only the end is given. */
  private static Optional<Found> until(String text, int after, DateAtom one) {
    int tilde = one.start() - 1;
    if (tilde > 0 && text.charAt(tilde) == ' ') {
      tilde--;
    }
    boolean open =
        tilde >= after
            && text.charAt(tilde) == '~'
            && (tilde == 0 || "(\n[".indexOf(text.charAt(tilde - 1)) >= 0);
    return open && !one.bare()
        ? Optional.of(
            Found.of(tilde, one.end(), "date_range", Found.fields("start", null, "end", one.iso())))
        : Optional.empty();
  }

  private static void days(Calendar days, List<Found> found) {
    days.anchors().digits(DatePatterns.DAYS, QUOTE, m -> days(m, days, found));
  }

  private static void days(Matcher m, Calendar days, List<Found> found) {
    int year = DatePatterns.year(m.group("y"));
    boolean dots = m.group("sep").equals(".");
    boolean vague = dots ? m.group("w") == null : m.group("unit") == null;
    if (year == 0 && vague) {
      return;
    }
    int start = m.start();
    if (year == 0) {
      Optional<DateAtom> known = days.before(start + 1);
      year = known.map(DateAtom::year).orElse(0);
    }
    int month = DatePatterns.number(m.group("m"));
    DateAtom one = DateAtom.of(start, m.end(), year, month, DatePatterns.number(m.group("d")));
    DateAtom two = one.with(year, month, DatePatterns.number(m.group("d2")));
    if (year > 0 && one.exists() && two.exists() && one.day() < two.day()) {
      found.add(
          Found.of(
              start, m.end(), "date_range", Found.fields("start", one.iso(), "end", two.iso())));
    }
  }

  private static void months(Calendar days, List<Found> found) {
    days.anchors().digits(DatePatterns.MONTHS, QUOTE, m -> months(m, found));
  }

  private static void months(Matcher m, List<Found> found) {
    DateAtom one =
        DateAtom.of(
            m.start(),
            m.end(),
            DatePatterns.year(m.group("y")),
            DatePatterns.number(m.group("m")),
            0);
    DateAtom two = one.with(one.year(), DatePatterns.number(m.group("m2")), 0);
    if (one.exists() && two.exists() && one.month() < two.month()) {
      found.add(
          Found.of(
              m.start(),
              m.end(),
              "date_range",
              Found.fields("start", one.iso(), "end", two.iso())));
    }
  }
}
