package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;

/** Sort values between the client's form and plain JSON values. */
final class SortValues {

  private SortValues() {}

  static List<Object> read(List<FieldValue> values) {
    return values.stream().map(SortValues::plain).toList();
  }

  private static Object plain(FieldValue value) {
    return switch (value._kind()) {
      case Double -> value.doubleValue();
      case Long -> value.longValue();
      case Boolean -> value.booleanValue();
      case String -> value.stringValue();
      case Null, Any -> "";
    };
  }

  static List<FieldValue> write(List<Object> values) {
    return values.stream().map(SortValues::typed).toList();
  }

  private static FieldValue typed(Object value) {
    return switch (value) {
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number);
      case Number number -> FieldValue.of(number.doubleValue());
      default -> FieldValue.of(value.toString());
    };
  }
}
