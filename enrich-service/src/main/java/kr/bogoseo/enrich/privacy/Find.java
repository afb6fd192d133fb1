package kr.bogoseo.enrich.privacy;

/**
 * A place with personal data.
 *
 * @param start in the text
 * @param end exclusive
 */
record Find(int start, int end, Kind kind) {

  boolean overlaps(Find other) {
    return start < other.end && other.start < end;
  }
}
