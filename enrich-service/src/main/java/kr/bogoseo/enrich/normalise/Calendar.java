package kr.bogoseo.enrich.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date expressions of a text in order, each resolved: what one leaves unsaid comes from the
 * expression before it, and, where the text gives nothing, from the publication date. What stays
 * unknown is left out; nothing is guessed.
 */
final class Calendar {

  private static final int FULL_DATE_LENGTH = 4;

  private final List<DateAtom> atoms;

  private Calendar(List<DateAtom> atoms) {
    this.atoms = atoms;
  }

  static Calendar of(String text, @Nullable LocalDate publishedOn) {
    if (text.length() < FULL_DATE_LENGTH) {
      return new Calendar(List.of());
    }
    return new Calendar(new Resolver(publishedOn).resolve(withoutOverlaps(scan(text))));
  }

  /** The expressions, by start, without overlaps. */
  List<DateAtom> atoms() {
    return atoms;
  }

  /** An expression as written and what its word means, before it is resolved. */
  private record Raw(DateAtom atom, String relative, int rank) {}

  private static List<Raw> scan(String text) {
    List<Raw> raw = new ArrayList<>();
    each(text, DatePatterns.FULL, m -> dated(m, 0, raw));
    each(text, DatePatterns.COMPACT, m -> dated(m, 0, raw));
    each(text, DatePatterns.YEAR_MONTH, m -> month(m, raw));
    each(text, DatePatterns.YEAR_DOT_MONTH, m -> month(m, raw));
    each(
        text,
        DatePatterns.PART,
        m -> {
          String quarter = m.group("q") != null ? m.group("q") : m.group("q2");
          String part = quarter != null ? "Q" + quarter : "상".equals(m.group("h")) ? "H1" : "H2";
          add(
              raw,
              new DateAtom(
                  m.start(),
                  m.end(),
                  DatePatterns.year(m.group("y")),
                  0,
                  0,
                  part,
                  Optional.empty(),
                  false),
              "",
              1);
        });
    each(
        text,
        DatePatterns.YEAR_ONLY,
        m -> add(raw, DateAtom.of(m.start(), m.end(), year(m), 0, 0), "", 3));
    each(
        text,
        DatePatterns.BARE_YEAR,
        m ->
            add(
                raw,
                new DateAtom(m.start(), m.end(), year(m), 0, 0, "", Optional.empty(), true),
                "",
                9));
    each(text, DatePatterns.MONTH_DAY, m -> relative(m, m.group("m"), m.group("d"), raw));
    each(
        text,
        DatePatterns.DOTTED_DAY,
        m -> add(raw, atom(m, 0, m.group("m"), m.group("d"), m.group("w")), "", 2));
    each(text, DatePatterns.MONTH_ONLY, m -> relative(m, m.group("m"), null, raw));
    each(
        text,
        DatePatterns.DAY_ONLY,
        m -> {
          String weekday = m.group("w") != null ? m.group("w") : m.group("w2");
          add(raw, atom(m, 0, null, m.group("d"), weekday), word(m), 4);
        });
    each(text, DatePatterns.RELATIVE, m -> relative(m, null, null, raw));
    each(text, DatePatterns.ENGLISH_MDY, m -> english(m, raw));
    each(text, DatePatterns.ENGLISH_DMY, m -> english(m, raw));
    each(
        text,
        DatePatterns.ERA,
        m -> {
          int first = DatePatterns.eraStart(m.group("era"));
          int year = first + DatePatterns.number(m.group("n")) - 1;
          add(
              raw,
              DateAtom.of(
                  m.start(),
                  m.end(),
                  year,
                  DatePatterns.number(m.group("m")),
                  DatePatterns.number(m.group("d"))),
              "",
              0);
        });
    return raw;
  }

  private static void each(
      String text, Pattern pattern, java.util.function.Consumer<Matcher> consumer) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      consumer.accept(m);
    }
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
        false);
  }

  private static void dated(Matcher m, int rank, List<Raw> raw) {
    String w = m.pattern() == DatePatterns.FULL ? m.group("w") : null;
    add(raw, atom(m, year(m), m.group("m"), m.group("d"), w), "", rank);
  }

  private static void month(Matcher m, List<Raw> raw) {
    add(raw, atom(m, year(m), m.group("m"), null, null), "", 1);
  }

  private static void relative(
      Matcher m, @Nullable String month, @Nullable String day, List<Raw> raw) {
    String w = m.pattern() == DatePatterns.MONTH_DAY ? m.group("w") : null;
    add(raw, atom(m, 0, month, day, w), word(m), 2);
  }

  private static void english(Matcher m, List<Raw> raw) {
    int month = DatePatterns.month(m.group("mon"));
    int day = DatePatterns.number(m.group("d"));
    add(raw, DateAtom.of(m.start(), m.end(), year(m), month, day), "", 0);
  }

  private static void add(List<Raw> raw, DateAtom atom, String relative, int rank) {
    if (atom.exists()) {
      raw.add(new Raw(atom, relative, rank));
    }
  }

  private static List<Raw> withoutOverlaps(List<Raw> raw) {
    List<Raw> sorted = new ArrayList<>(raw);
    sorted.sort(
        Comparator.comparingInt((Raw r) -> r.atom().start())
            .thenComparing(r -> -(r.atom().end() - r.atom().start()))
            .thenComparingInt(Raw::rank));
    List<Raw> kept = new ArrayList<>();
    for (Raw next : sorted) {
      if (kept.isEmpty() || kept.getLast().atom().end() <= next.atom().start()) {
        kept.add(next);
      }
    }
    return kept;
  }

  /** Carries year, month and day from one expression to the next. */
  private static final class Resolver {
    private final @Nullable LocalDate publishedOn;
    private int year;
    private int month;
    private int day;

    Resolver(@Nullable LocalDate publishedOn) {
      this.publishedOn = publishedOn;
    }

    List<DateAtom> resolve(List<Raw> raw) {
      List<DateAtom> resolved = new ArrayList<>();
      for (Raw next : raw) {
        DateAtom atom = next.atom();
        Optional<DateAtom> known =
            atom.year() > 0 ? Optional.of(atom) : complete(atom, next.relative());
        known
            .filter(DateAtom::exists)
            .ifPresent(
                a -> {
                  resolved.add(a);
                  if (!a.bare()) {
                    remember(a);
                  }
                });
      }
      return resolved;
    }

    private void remember(DateAtom a) {
      year = a.year();
      if (a.month() > 0) {
        month = a.month();
        day = a.day();
      }
    }

    private Optional<DateAtom> complete(DateAtom atom, String word) {
      int base = publishedOn != null ? publishedOn.getYear() : year;
      return switch (word) {
        case "같은날" ->
            year > 0 && month > 0 && day > 0
                ? Optional.of(atom.with(year, month, day))
                : Optional.empty();
        case "같은해", "당해" -> inYear(atom, year);
        case "이듬해" -> inYear(atom, year > 0 ? year + 1 : 0);
        case "내년" -> inYear(atom, base > 0 ? base + 1 : 0);
        case "올해", "금년" -> inYear(atom, base);
        case "작년", "지난해", "전년" -> inYear(atom, base > 0 ? base - 1 : 0);
        case "지난" -> relativeTo(atom, false);
        case "오는" -> relativeTo(atom, true);
        default -> plain(atom);
      };
    }

    private Optional<DateAtom> inYear(DateAtom atom, int known) {
      return known > 0 ? Optional.of(atom.with(known, atom.month(), atom.day())) : Optional.empty();
    }

    /** {@code 지난 3월}: the last one before; {@code 오는 3월}: the next one after. */
    private Optional<DateAtom> relativeTo(DateAtom atom, boolean ahead) {
      LocalDate now = publishedOn;
      if (now == null && year > 0 && month > 0) {
        now = LocalDate.of(year, month, Math.max(1, day));
      }
      if (now == null) {
        return Optional.empty();
      }
      if (atom.month() == 0) {
        LocalDate at = now;
        if (ahead && atom.day() < now.getDayOfMonth()) {
          at = now.plusMonths(1);
        } else if (!ahead && atom.day() > now.getDayOfMonth()) {
          at = now.minusMonths(1);
        }
        return Optional.of(atom.with(at.getYear(), at.getMonthValue(), atom.day()));
      }
      int shift = 0;
      if (ahead && atom.month() < now.getMonthValue()) {
        shift = 1;
      } else if (!ahead && atom.month() > now.getMonthValue()) {
        shift = -1;
      }
      return Optional.of(atom.with(now.getYear() + shift, atom.month(), atom.day()));
    }

    private Optional<DateAtom> plain(DateAtom atom) {
      int base = year > 0 ? year : publishedOn != null ? publishedOn.getYear() : 0;
      if (base == 0) {
        return Optional.empty();
      }
      if (atom.month() > 0) {
        return Optional.of(byWeekday(atom.with(base, atom.month(), atom.day())));
      }
      int inMonth = month > 0 ? month : publishedOn != null ? publishedOn.getMonthValue() : 0;
      return inMonth == 0 ? Optional.empty() : Optional.of(atom.with(base, inMonth, atom.day()));
    }

    /** A printed weekday decides between the year known and its neighbours. */
    private static DateAtom byWeekday(DateAtom atom) {
      if (atom.weekday().isEmpty() || !atom.exists() || atom.day() == 0) {
        return atom;
      }
      for (int shift : new int[] {0, 1, -1}) {
        DateAtom other = atom.with(atom.year() + shift, atom.month(), atom.day());
        if (other.exists() && other.doubt().isEmpty()) {
          return other;
        }
      }
      return atom;
    }
  }
}
