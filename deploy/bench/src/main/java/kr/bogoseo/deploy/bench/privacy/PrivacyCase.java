package kr.bogoseo.deploy.bench.privacy;

/**
 * A made-up sentence with one personal datum, or with something that only looks like one.
 *
 * @param id number in the set
 * @param split {@code dev}, or {@code held}: templates that rules were not written with
 * @param kind what it is; begins with {@code no-} when it is not personal
 * @param noise how it is written
 * @param text the sentence
 * @param start of the datum in the text, in UTF-16 code units
 * @param end exclusive
 */
public record PrivacyCase(
    int id, String split, String kind, String noise, String text, int start, int end) {

  /** Whether it must be masked. */
  public boolean personal() {
    return !kind.startsWith("no-");
  }
}
