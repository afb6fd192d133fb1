package kr.bogoseo.enrich.tag;

import java.util.BitSet;

/** Which stretches of a text are taken. */
final class Spans {

  private final BitSet taken = new BitSet();

  /** Whether no part of a stretch is taken. */
  boolean free(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Takes a stretch unless a part of it is taken already. */
  boolean take(int start, int end) {
    int next = taken.nextSetBit(start);
    if (next >= 0 && next < end) {
      return false;
    }
    taken.set(start, end);
    return true;
  }
}
