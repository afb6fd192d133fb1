package kr.bogoseo.enrich.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value a rule found.
 *
 * @param start in the folded text
 * @param end exclusive
 * @param kind as the interface contract names it
 * @param value its fields
 * @param suspect why it looks wrong in the source
 */
record Found(int start, int end, String kind, Map<String, Object> value, @Nullable String suspect) {

  static Found of(int start, int end, String kind, Map<String, Object> value) {
    return new Found(start, end, kind, value, null);
  }

  Found suspect(String reason) {
    return new Found(start, end, kind, value, reason);
  }

  int length() {
    return end - start;
  }

  /** Fields in the given order; a null value is kept, as JSON null. */
  static Map<String, Object> fields(@Nullable Object... pairs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      put(fields, String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return fields;
  }

  // JSON null is a value of the contract ("end": null of an open range), which a Java map of
  // non-null values cannot say.
  @SuppressWarnings("NullAway")
  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    fields.put(name, value);
  }
}
