package kr.bogoseo.enrich.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Tag;

/** What the clear names of a document say about the doubtful ones. */
final class Evidence {

  private static final int NEAR = 250;

  private final String text;
  private final Registry registry;
  private final List<Candidate> clear;
  private final Map<String, Integer> ids = new HashMap<>();

  /**
   * @param clear candidates that need no context, in order, without overlaps
   */
  Evidence(String text, Registry registry, List<Candidate> clear) {
    this.text = text;
    this.registry = registry;
    this.clear = clear;
    for (Candidate c : clear) {
      RegistryEntry entry = c.readings().getFirst().entry();
      ids.merge(entry.id(), 1, Integer::sum);
      entry.place().ifPresent(place -> ids.merge(place, 1, Integer::sum));
    }
  }

  boolean names(String id) {
    return ids.containsKey(id);
  }

  /** Other clear agencies of a country within some sentences of a candidate. */
  int agenciesNear(String code, Candidate at) {
    int count = 0;
    for (Candidate c : clear) {
      if (c.start() > at.end() + NEAR) {
        break;
      }
      RegistryEntry entry = c.readings().getFirst().entry();
      boolean near = c.end() >= at.start() - NEAR && !c.overlaps(at);
      if (near && entry.type() == Tag.Type.AGENCY && entry.country().equals(code)) {
        count++;
      }
    }
    return count;
  }

  /**
   * How much speaks for reading a candidate as an entry; the points are compared, not summed up.
   */
  int pointsFor(Candidate c, Candidate.Reading reading) {
    RegistryEntry entry = reading.entry();
    int points = elsewhere(c, entry);
    for (int i = 0; i < clear.size(); i++) {
      Candidate other = clear.get(i);
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
    boolean same = false;
    boolean compatriot = false;
    boolean parent = false;
    for (Candidate other : clear) {
      if (other.overlaps(c)) {
        continue;
      }
      RegistryEntry known = other.readings().getFirst().entry();
      same |= known.id().equals(entry.id()) || known.place().filter(entry.id()::equals).isPresent();
      compatriot |= !entry.country().isEmpty() && known.country().equals(entry.country());
      parent |= entry.name().parent().filter(known.id()::equals).isPresent();
    }
    return (same ? 3 : 0) + (compatriot ? 1 : 0) + (parent ? 1 : 0);
  }

  private int neighbour(Candidate other, RegistryEntry entry, String between, boolean before) {
    RegistryEntry known = other.readings().getFirst().entry();
    String link = between.strip();
    if (link.equals("(") || link.equals(":")) {
      return known.id().equals(entry.id()) ? 4 : 0;
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
