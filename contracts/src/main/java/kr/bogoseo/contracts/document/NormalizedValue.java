package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value found in a text and what it means.
 *
 * @param start offset in UTF-16 code units of the document's text
 * @param end exclusive
 * @param surface as written
 * @param kind {@code date}, {@code date_range}, {@code datetime}, {@code datetime_range}, {@code
 *     duration}, {@code money}, {@code number}, {@code area}, {@code percent}, {@code phone},
 *     {@code country} or {@code hanja}
 * @param value the fields of that kind, as the interface contract lists them
 * @param suspect why the value looks wrong in the source, which it is reported of as it is written;
 *     absent when it does not
 * @param rule which rule read it; absent in documents stored before it was told
 * @param part true where it is what a part of the value right before it says by itself, such as the
 *     sum without the words that bound it; absent in a value of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NormalizedValue(
    int start,
    int end,
    String surface,
    String kind,
    Map<String, Object> value,
    @Nullable String suspect,
    @Nullable String rule,
    @Nullable Boolean part) {

  /** A value of its own. */
  public NormalizedValue(
      int start,
      int end,
      String surface,
      String kind,
      Map<String, Object> value,
      @Nullable String suspect,
      @Nullable String rule) {
    this(start, end, surface, kind, value, suspect, rule, null);
  }

  /** A value of which it is not told by which rule it was read. */
  public NormalizedValue(
      int start,
      int end,
      String surface,
      String kind,
      Map<String, Object> value,
      @Nullable String suspect) {
    this(start, end, surface, kind, value, suspect, null, null);
  }

  /**
   * This value, read in a part of another one, as it stands in the other one's text.
   *
   * @param whole the longer value
   * @param at where the part begins in the text of the longer one
   */
  public NormalizedValue partOf(NormalizedValue whole, int at) {
    return new NormalizedValue(
        at, at + end - start, surface, kind, value, suspect, whole.rule(), true);
  }
}
