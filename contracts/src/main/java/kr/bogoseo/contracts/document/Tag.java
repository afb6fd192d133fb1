package kr.bogoseo.contracts.document;

/**
 * A name found in a text and whom it means.
 *
 * @param start offset in UTF-16 code units of the document's text
 * @param end exclusive
 * @param surface as written
 * @param type of what
 * @param id registry id
 * @param ko canonical Korean name
 * @param en canonical English name
 * @param confidence 0 to 1
 * @param rule which rule accepted it, for people who ask why
 */
public record Tag(
    int start,
    int end,
    String surface,
    Type type,
    String id,
    String ko,
    String en,
    double confidence,
    String rule) {

  /** Of what a tag is. */
  public enum Type {
    CLUSTER,
    AGENCY,
    ORGANIZATION,
    PLACE
  }
}
