package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated piece of text.
 *
 * @param block index of the block it stands in
 * @param source the original
 * @param target the translation; absent while it is pending
 * @param terms names and terms that were locked
 * @param reused whether it came from the translation memory or from the document itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
    int block, String source, @Nullable String target, List<Term> terms, boolean reused) {

  /**
   * A term that had to come out exactly.
   *
   * @param source in the original
   * @param target in the translation
   */
  public record Term(String source, String target) {}
}
