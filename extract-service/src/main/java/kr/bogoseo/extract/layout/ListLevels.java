package kr.bogoseo.extract.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives list items their level: □ above ○ above - above ·, and what is indented further below. */
final class ListLevels {

  private static final String BOXES = "□■▢◇◆▣◈☐☑▶▷►❍";
  private static final String RINGS = "○●◯◦ㅇ∘oO0";
  private static final String DASHES = "-–―−➢➤✓✔";

  private static final int NUMBERED = 0;
  private static final int NOTE = 9;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** A heading ends every list. */
  void reset() {
    open.clear();
  }

  /** The level of the next item, 1 is the highest. */
  int level(Marker marker) {
    int rank = rank(marker);
    if (rank == NOTE) {
      // A note belongs to what stands before it.
      return open.size() + 1;
    }
    while (!open.isEmpty() && open.element() > rank) {
      open.pop();
    }
    if (open.isEmpty() || open.element() != rank) {
      open.push(rank);
    }
    return open.size();
  }

  private static int rank(Marker marker) {
    return switch (marker.kind()) {
      case NOTE -> NOTE;
      case BULLET -> {
        String mark = marker.mark();
        if (BOXES.contains(mark)) {
          yield 3;
        }
        if (RINGS.contains(mark)) {
          yield 4;
        }
        yield DASHES.contains(mark) ? 5 : 6;
      }
      case CIRCLED -> 2;
      case PAREN_NUMBER, NUMBER_PAREN, HANGUL_PAREN, PAREN_HANGUL -> 1;
      default -> NUMBERED;
    };
  }
}
