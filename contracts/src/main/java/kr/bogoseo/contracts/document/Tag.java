package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

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
 * @param alias the registered name it was matched by; absent in documents stored before it was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tag(
    int start,
    int end,
    String surface,
    Type type,
    String id,
    String ko,
    String en,
    double confidence,
    String rule,
    @Nullable String alias) {

  /** A tag of which the matched name is not kept. */
  public Tag(
      int start,
      int end,
      String surface,
      Type type,
      String id,
      String ko,
      String en,
      double confidence,
      String rule) {
    this(start, end, surface, type, id, ko, en, confidence, rule, null);
  }

  /** Of what a tag is. */
  public enum Type {
    CLUSTER,
    AGENCY,
    ORGANIZATION,
    PLACE
  }
}
