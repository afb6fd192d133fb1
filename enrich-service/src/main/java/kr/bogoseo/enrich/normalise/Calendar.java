package kr.bogoseo.enrich.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date expressions of a text in order, each resolved: what one leaves unsaid comes from the
 * expression before it, and, where the text gives nothing, from the publication date. What stays
 * unknown is left out; nothing is guessed.
 */
final class Calendar {

  private static final int SHORTEST_DATE = 2;
  private static final int NEAR = 80;

  private final List<DateAtom> atoms;
  private final Anchors anchors;

  private Calendar(List<DateAtom> atoms, Anchors anchors) {
    this.atoms = atoms;
    this.anchors = anchors;
  }

  static Calendar of(String text, @Nullable LocalDate publishedOn) {
    Anchors anchors = Anchors.of(text);
    if (text.length() < SHORTEST_DATE) {
      return new Calendar(List.of(), anchors);
    }
    return new Calendar(
        new Resolver(publishedOn).resolve(withoutOverlaps(new DateScan(anchors).all())), anchors);
  }

  /** Where quantities may begin. */
  Anchors anchors() {
    return anchors;
  }

  /** The last expression that begins at a place or before it and is a date of its own. */
  Optional<DateAtom> before(int place) {
    int low = 0;
    int high = atoms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (atoms.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0; i--) {
      if (!atoms.get(i).bare()) {
        return Optional.of(atoms.get(i));
      }
    }
    return Optional.empty();
  }

  /** The expressions, by start, without overlaps. */
  List<DateAtom> atoms() {
    return atoms;
  }

  private static List<DateScan.Raw> withoutOverlaps(List<DateScan.Raw> raw) {
    List<DateScan.Raw> sorted = new ArrayList<>(raw);
    sorted.sort(
        Comparator.comparingInt((DateScan.Raw r) -> r.atom().start())
            .thenComparing(r -> -(r.atom().end() - r.atom().start()))
            .thenComparingInt(DateScan.Raw::rank));
    List<DateScan.Raw> kept = new ArrayList<>();
    for (DateScan.Raw next : sorted) {
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
    private String part = "";

    /** Of the last whole day: a year mentioned in passing is not that of the days behind it. */
    private int dayYear;

    private int partAt;

    Resolver(@Nullable LocalDate publishedOn) {
      this.publishedOn = publishedOn;
    }

    List<DateAtom> resolve(List<DateScan.Raw> raw) {
      List<DateAtom> resolved = new ArrayList<>();
      for (DateScan.Raw next : raw) {
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
      dayYear = a.isDay() ? a.year() : dayYear;
      part = a.part();
      partAt = a.end();
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
        case "다음날", "이튿날" -> dayAfter(atom);
        case "전년동기", "전년동월" -> yearBefore(atom);
        case "지난달" -> inMonth(atom, -1);
        case "이달", "이번달" -> inMonth(atom, 0);
        case "다음달", "내달" -> inMonth(atom, 1);
        case "내후년" -> inYear(atom, base > 0 ? base + 2 : 0);
        case "재작년" -> inYear(atom, base > 0 ? base - 2 : 0);
        case "내년" -> inYear(atom, base > 0 ? base + 1 : 0);
        case "올해", "금년" -> inYear(atom, base);
        case "작년", "지난해", "전년" -> inYear(atom, base > 0 ? base - 1 : 0);
        case "지난" -> relativeTo(atom, false);
        case "오는" -> relativeTo(atom, true);
        default -> plain(atom);
      };
    }

    private Optional<DateAtom> dayAfter(DateAtom atom) {
      if (year == 0 || month == 0 || day == 0) {
        return Optional.empty();
      }
      LocalDate next = LocalDate.of(year, month, day).plusDays(1);
      return Optional.of(atom.with(next.getYear(), next.getMonthValue(), next.getDayOfMonth()));
    }

    /** The part of the year spoken of before, a year earlier. */
    private Optional<DateAtom> yearBefore(DateAtom atom) {
      // Without a part of a year right before, nobody knows which period is meant.
      boolean known = year > 0 && !part.isEmpty() && atom.start() - partAt <= NEAR;
      return !known
          ? Optional.empty()
          : Optional.of(
              new DateAtom(
                  atom.start(), atom.end(), year - 1, 0, 0, part, Optional.empty(), false, ""));
    }

    private Optional<DateAtom> inMonth(DateAtom atom, int shift) {
      LocalDate now = publishedOn;
      if (now == null && year > 0 && month > 0) {
        now = LocalDate.of(year, month, 1);
      }
      if (now == null) {
        return Optional.empty();
      }
      LocalDate then = now.withDayOfMonth(1).plusMonths(shift);
      return Optional.of(atom.with(then.getYear(), then.getMonthValue(), atom.day()));
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
        DateAtom likely = byWeekday(atom.with(base, atom.month(), atom.day()));
        DateAtom other = atom.with(dayYear, atom.month(), atom.day());
        boolean better =
            dayYear > 0 && likely.doubt().isPresent() && other.exists() && other.doubt().isEmpty();
        return Optional.of(better ? other : likely);
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
