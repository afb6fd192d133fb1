package kr.bogoseo.contracts;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How events and stage documents are written and read: UTF-8 JSON, instants and dates as ISO 8601
 * text, unknown fields ignored so that an older reader survives a newer writer.
 */
public final class ContractJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ContractJson() {}

  /** The mapper itself, for readers of trees and streams. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** The bytes of an event or a document. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** The text of an event or a document. */
  public static String text(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UndecodableEventException when the bytes are not that
   */
  public static <T> T read(byte[] bytes, Class<T> type) {
    try {
      T value = MAPPER.readValue(bytes, type);
      if (value == null) {
        throw new UndecodableEventException("null instead of " + type.getSimpleName(), null);
      }
      return value;
    } catch (JacksonException e) {
      throw new UndecodableEventException("not a " + type.getSimpleName(), e);
    }
  }
}
