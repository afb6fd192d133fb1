package kr.bogoseo.enrich.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all personal data of a text: each place once, as the first kind it can be. */
final class Finder {

  private static final List<Detector> DETECTORS =
      List.of(
          new Emails(),
          new ResidentNumbers(),
          new Passports(),
          new Cards(),
          new Licences(),
          new Phones(),
          new Accounts(),
          new Addresses());

  /** Shorter numbers may stand for something else elsewhere. */
  private static final int TELLING = 9;

  private Finder() {}

  /** What stands in a text, by start, in its own offsets. */
  static List<Find> find(String text) {
    Reading reading = Reading.of(text);
    List<Find> kept = new ArrayList<>();
    BitSet used = new BitSet();
    List<Find> all = new ArrayList<>();
    DETECTORS.forEach(detector -> all.addAll(detector.find(reading)));
    all.sort(
        Comparator.comparing(Find::kind)
            .thenComparing(Comparator.comparingInt((Find f) -> f.end() - f.start()).reversed())
            .thenComparingInt(Find::start));
    for (Find find : all) {
      int taken = used.nextSetBit(find.start());
      if (taken < 0 || taken >= find.end()) {
        used.set(find.start(), find.end());
        kept.add(find);
      }
    }
    kept.sort(Comparator.comparingInt(Find::start));
    return kept.stream().map(reading::original).toList();
  }

  /** The numbers of these places, digits only: personal wherever they stand again. */
  static Set<String> numbers(String text, List<Find> finds) {
    Set<String> numbers = new HashSet<>();
    for (Find find : finds) {
      String surface = text.substring(find.start(), find.end());
      Reading reading = Reading.of(surface);
      String number = reading.number(0, reading.text().length());
      if (number.length() >= TELLING && find.kind() != Kind.ADDRESS && find.kind() != Kind.EMAIL) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /**
   * What stands in a text, numbers found elsewhere in the same report included, although nothing
   * around them says what they are.
   */
  static List<Find> find(String text, Set<String> known) {
    return withKnown(text, find(text), known);
  }

  /** The same where what tells by itself has been found already. */
  static List<Find> withKnown(String text, List<Find> found, Set<String> known) {
    List<Find> finds = new ArrayList<>(found);
    if (known.isEmpty()) {
      return finds;
    }
    Reading reading = Reading.of(text);
    StringBuilder digits = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < reading.digits().length(); i++) {
      char c = reading.digits().charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        places.add(i);
      }
    }
    for (String number : known) {
      int at = digits.indexOf(number);
      while (at >= 0) {
        int start = places.get(at);
        int end = places.get(at + number.length() - 1) + 1;
        Find find = reading.original(new Find(start, end, Kind.ACCOUNT));
        boolean whole = !digitAt(reading, start - 1) && !digitAt(reading, end);
        boolean together = end - start <= number.length() * 2 && !words(reading, start, end);
        if (whole && together && finds.stream().noneMatch(find::overlaps)) {
          finds.add(find);
        }
        at = digits.indexOf(number, at + 1);
      }
    }
    finds.sort(Comparator.comparingInt(Find::start));
    return finds;
  }

  private static boolean digitAt(Reading reading, int at) {
    return at >= 0
        && at < reading.digits().length()
        && Character.isDigit(reading.digits().charAt(at));
  }

  private static boolean words(Reading reading, int start, int end) {
    return reading.digits().substring(start, end).chars().anyMatch(Character::isLetter);
  }
}
