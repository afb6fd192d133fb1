package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What locked dates and numbers make of the words around them: ranges, lengths, counted things. */
final class LockedUnits {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:about |some |at least |no more than |more than |less than |up to |a total of )*"
              + "(?:[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten)");
  private static final Map<String, String> COUNTED =
      Map.of("주", "states", "국", "countries", "곳", "places", "종", "kinds", "팀", "teams");

  private LockedUnits() {}

  /** Makes the last unit, a locked one, a circumstance where it is a time. */
  static void time(List<Unit> units, boolean timeFollows) {
    Unit unit = units.getLast();
    String words = unit.en();
    boolean point = Times.isPoint(words);
    boolean open =
        unit.role() == Unit.Role.NONE || unit.role() == Unit.Role.TO || unit.role() == Unit.Role.AT;
    if (point && timeFollows && unit.role() == Unit.Role.IN) {
      replaceLast(units, Unit.noun("", "between " + words, Unit.Role.WHEN));
    } else if (point && followsBetween(units)) {
      replaceLast(units, Unit.noun("", "and " + words, Unit.Role.WHEN));
    } else if (point && unit.role() == Unit.Role.NONE && followsStart(units)) {
      replaceLast(units, Unit.noun("", words, Unit.Role.UNTIL));
    } else if (open) {
      Times.of(words).ifPresent(when -> replaceLast(units, Unit.noun("", when, Unit.Role.WHEN)));
    } else if (unit.role() == Unit.Role.OF && isCount(unit)) {
      // 24개의 연구소: 24 institutes, not institutes of 24.
      replaceLast(units, unit.withRole(Unit.Role.NONE));
    }
  }

  private static boolean followsBetween(List<Unit> units) {
    return units.size() > 1 && units.get(units.size() - 2).en().startsWith("between ");
  }

  private static boolean followsStart(List<Unit> units) {
    if (units.size() < 2) {
      return false;
    }
    Unit before = units.get(units.size() - 2);
    return before.role() == Unit.Role.FROM && Times.isPoint(before.en());
  }

  /** 동안 and 간 behind a time; true when the word is used up. */
  static boolean duration(String word, List<Unit> units) {
    if (units.isEmpty() || !(word.startsWith("동안") || word.equals("간"))) {
      return false;
    }
    Unit last = units.getLast();
    if (last.role() == Unit.Role.NONE && Times.isLength(last.en())) {
      replaceLast(units, Unit.noun("", "for " + last.en(), Unit.Role.WHEN));
      return true;
    }
    return last.role() == Unit.Role.WHEN || last.role() == Unit.Role.UNTIL;
  }

  /** A counted thing of one syllable (41개 주) behind its number. */
  static Optional<String> counted(String ko, List<Unit> units) {
    return !units.isEmpty() && isCount(units.getLast())
        ? Optional.ofNullable(COUNTED.get(ko))
        : Optional.empty();
  }

  /** Things of one syllable that are counted, more than one of them. */
  static Optional<String> countedNoun(String ko) {
    return Optional.ofNullable(COUNTED.get(ko));
  }

  /** Whether English words are a count and nothing more. */
  static boolean isCount(String words) {
    return COUNT.matcher(words).matches();
  }

  private static boolean isCount(Unit unit) {
    return unit.ko().isEmpty() && isCount(unit.en());
  }

  private static void replaceLast(List<Unit> units, Unit unit) {
    units.set(units.size() - 1, unit);
  }
}
