package kr.bogoseo.extract.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * Follows the numbering of a document and gives each heading its level. Korean documents use the
 * rungs in more than one order, so a bracketed rung lies below whatever stands open when it first
 * comes; the upper rungs have a fixed order.
 */
final class Ladder {

  private final Deque<Rung> open = new ArrayDeque<>();
  private final Map<Marker.Kind, Integer> last = new EnumMap<>(Marker.Kind.class);

  private record Rung(Marker.Kind kind, int depth) {}

  /**
   * Whether a marker fits into the count so far. The syllable 다 ends most Korean sentences, so a
   * line that starts with {@code 다.} is a heading only after 나.
   */
  boolean accepts(Marker marker) {
    if (marker.kind() != Marker.Kind.HANGUL) {
      return true;
    }
    int before = last.getOrDefault(Marker.Kind.HANGUL, 0);
    return marker.ordinal() == 1 || marker.ordinal() == before + 1;
  }

  /** Takes the next marker and gives its level, 1 is the highest. */
  int level(Marker marker) {
    Rung rung = new Rung(marker.kind(), marker.kind() == Marker.Kind.DECIMAL ? marker.depth() : 0);
    if (open.contains(rung)) {
      while (!open.element().equals(rung)) {
        close();
      }
    } else {
      while (!open.isEmpty() && liesBelow(open.element(), rung)) {
        close();
      }
      open.push(rung);
    }
    last.put(marker.kind(), marker.ordinal());
    return open.size();
  }

  /** Takes the next marker of a list, which has no level on the ladder. */
  void count(Marker marker) {
    last.put(marker.kind(), marker.ordinal());
  }

  private void close() {
    last.remove(open.pop().kind());
  }

  private static boolean liesBelow(Rung opened, Rung next) {
    if (opened.kind() == Marker.Kind.DECIMAL && next.kind() == Marker.Kind.DECIMAL) {
      return opened.depth() > next.depth();
    }
    return next.kind().isMajor() && opened.kind().compareTo(next.kind()) > 0;
  }

  /** The level of a text below all open headings. */
  int below() {
    return open.size() + 1;
  }
}
