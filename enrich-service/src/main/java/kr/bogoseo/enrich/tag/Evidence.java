package kr.bogoseo.enrich.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Tag;

/** What the clear names of a document say about the doubtful ones. */
final class Evidence {

  private static final int NEAR = 250;

  /** The same name in another language right behind it outweighs that it is a word, too. */
  private static final int GLOSS = 6;

  private final String text;
  private final Registry registry;
  private final List<Candidate> clear;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();

  /**
   * @param clear candidates that need no context, in order, without overlaps
   */
  Evidence(String text, Registry registry, List<Candidate> clear) {
    this.text = text;
    this.registry = registry;
    this.clear = clear;
    for (Candidate c : clear) {
      count(c, 1);
    }
  }

  private void count(Candidate c, int by) {
    RegistryEntry entry = c.readings().getFirst().entry();
    ids.merge(entry.id(), by, Integer::sum);
    countries.merge(entry.country(), by, Integer::sum);
    entry
        .place()
        .filter(place -> !place.equals(entry.id()))
        .ifPresent(place -> ids.merge(place, by, Integer::sum));
  }

  /** Index of the first name that ends behind a position. */
  private int firstEndingAfter(int position) {
    int low = 0;
    int high = clear.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clear.get(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean names(String id) {
    return ids.getOrDefault(id, 0) > 0;
  }

  /** Other clear agencies of a country within some sentences of a candidate. */
  int agenciesNear(String code, Candidate at) {
    int count = 0;
    for (int i = firstEndingAfter(at.start() - NEAR - 1); i < clear.size(); i++) {
      Candidate c = clear.get(i);
      if (c.start() > at.end() + NEAR) {
        break;
      }
      RegistryEntry entry = c.readings().getFirst().entry();
      boolean counts = entry.type() == Tag.Type.AGENCY && entry.country().equals(code);
      count += counts && !c.overlaps(at) ? 1 : 0;
    }
    return count;
  }

  /** Whether the name of another country than Korea stands right before a candidate. */
  boolean foreignCountryBefore(Candidate c) {
    for (int i = firstEndingAfter(c.start() - 3); i < clear.size(); i++) {
      Candidate other = clear.get(i);
      RegistryEntry entry = other.readings().getFirst().entry();
      if (other.end() > c.start()) {
        return false;
      }
      if (text.substring(other.end(), c.start()).isBlank()
          && entry.name().kind().equals("country")
          && !entry.country().equals("KR")) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much speaks for reading a candidate as an entry; the points are compared, not summed up.
   */
  int pointsFor(Candidate c, Candidate.Reading reading) {
    return elsewhere(c, reading.entry()) + besides(c, reading);
  }

  /** What stands right beside it alone; all that counts for a name that is an ordinary word. */
  int besides(Candidate c, Candidate.Reading reading) {
    RegistryEntry entry = reading.entry();
    int points = 0;
    for (int i = firstEndingAfter(c.start() - 5); i < clear.size(); i++) {
      Candidate other = clear.get(i);
      if (other.start() > c.end() + 4) {
        break;
      }
      if (other.end() <= c.start() && c.start() - other.end() <= 4) {
        points += neighbour(other, entry, text.substring(other.end(), c.start()), true);
      } else if (other.start() >= c.end() && other.start() - c.end() <= 4) {
        points += neighbour(other, entry, text.substring(c.end(), other.start()), false);
      }
    }
    return points;
  }

  /** What other names of the document say; a name proves nothing of itself. */
  private int elsewhere(Candidate c, RegistryEntry entry) {
    for (int i = firstEndingAfter(c.start()); overlaps(i, c); i++) {
      count(clear.get(i), -1);
    }
    boolean same = names(entry.id());
    boolean compatriot =
        !entry.country().isEmpty() && countries.getOrDefault(entry.country(), 0) > 0;
    boolean parent = entry.name().parent().filter(this::names).isPresent();
    for (int i = firstEndingAfter(c.start()); overlaps(i, c); i++) {
      count(clear.get(i), 1);
    }
    return (same ? 3 : 0) + (compatriot ? 1 : 0) + (parent ? 1 : 0);
  }

  private boolean overlaps(int index, Candidate c) {
    return index < clear.size() && clear.get(index).overlaps(c);
  }

  private int neighbour(Candidate other, RegistryEntry entry, String between, boolean before) {
    RegistryEntry known = other.readings().getFirst().entry();
    String link = between.strip();
    if (link.equals("(") || link.equals(":")) {
      return known.id().equals(entry.id()) ? GLOSS : 0;
    }
    boolean beside = link.isEmpty() || link.equals("의");
    if (beside && before && known.type() == Tag.Type.PLACE) {
      boolean holds =
          entry.place().filter(place -> registry.within(place, known.id())).isPresent()
              || known.name().kind().equals("country") && known.country().equals(entry.country());
      return holds && !known.id().equals(entry.id()) ? 5 : 0;
    }
    boolean listed =
        link.equals(",")
            || link.equals("·")
            || link.equals("및")
            || link.equals("/")
            || link.equals("와")
            || link.equals("과")
            || link.equals("과,")
            || link.equals("와,");
    return listed && sameSort(known, entry) ? 2 : 0;
  }

  private static boolean sameSort(RegistryEntry one, RegistryEntry two) {
    if (one.type() != two.type()) {
      return false;
    }
    return one.type() != Tag.Type.PLACE || one.name().kind().equals(two.name().kind());
  }
}
