package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated piece of text.
 *
 * @param block index of the block it stands in
 * @param source the original
 * @param target the translation; absent while it is pending
 * @param terms names and terms that were locked
 * @param reused whether it was made for another report, stood earlier in this one, or is what the
 *     document itself says in the other language
 * @param by who translated it and when; absent while it is pending and where the document itself
 *     says it
 * @param flags what a reader should know: {@code term-unplaced} (a name or number did not come
 *     through the engine and stands at the end), {@code number-added} (the engine wrote a number
 *     that the original does not have), {@code cut} (the engine takes only the beginning of so long
 *     a text)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
    int block,
    String source,
    @Nullable String target,
    List<Term> terms,
    boolean reused,
    @Nullable Provenance by,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> flags) {

  /** What documents stored before segments had flags lack. */
  public Segment {
    flags = flags == null ? List.of() : List.copyOf(flags);
  }

  /** A segment that nobody translated: pending, or the document's own words. */
  public Segment(
      int block, String source, @Nullable String target, List<Term> terms, boolean reused) {
    this(block, source, target, terms, reused, null, List.of());
  }

  /**
   * A term that had to come out exactly.
   *
   * @param source in the original
   * @param target in the translation
   */
  public record Term(String source, String target) {}

  /**
   * Who translated.
   *
   * @param engine its name in the settings
   * @param model which model; absent where the engine has only one
   * @param termBase version of the term base
   * @param at when
   * @param quality {@code gist} where it is good for no more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Provenance(
      String engine,
      @Nullable String model,
      @Nullable String termBase,
      Instant at,
      @Nullable String quality) {}
}
