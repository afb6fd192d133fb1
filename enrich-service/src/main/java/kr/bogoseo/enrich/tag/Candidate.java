package kr.bogoseo.enrich.tag;

import java.util.List;

/**
 * A stretch of text that may be a name.
 *
 * @param start in the folded text
 * @param end exclusive
 * @param readings what it may mean, never empty
 */
record Candidate(int start, int end, List<Reading> readings) {

  /**
   * One thing it may mean.
   *
   * @param entry the entry
   * @param alias which of its names
   * @param rule how the name was matched: {@code name}, {@code spelling}, {@code ocr}, …
   */
  record Reading(RegistryEntry entry, RegistryEntry.Alias alias, String rule) {

    Reading by(String other) {
      return new Reading(entry, alias, other);
    }
  }

  /** The same, matched by another rule. */
  Candidate by(String rule) {
    return new Candidate(start, end, readings.stream().map(r -> r.by(rule)).toList());
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }
}
