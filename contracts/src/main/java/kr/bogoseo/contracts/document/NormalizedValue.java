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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NormalizedValue(
    int start,
    int end,
    String surface,
    String kind,
    Map<String, Object> value,
    @Nullable String suspect,
    @Nullable String rule) {

  /** A value of which it is not told by which rule it was read. */
  public NormalizedValue(
      int start,
      int end,
      String surface,
      String kind,
      Map<String, Object> value,
      @Nullable String suspect) {
    this(start, end, surface, kind, value, suspect, null);
  }
}
