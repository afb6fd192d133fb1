package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a block of a document is. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE,
  CAPTION,
  FOOTNOTE,
  PAGE_HEADER,
  PAGE_FOOTER;

  /** The name in JSON, for example {@code list_item}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the block repeats on pages and says nothing of its own. */
  public boolean isFurniture() {
    return this == PAGE_HEADER || this == PAGE_FOOTER;
  }

  @JsonCreator
  static BlockKind fromJson(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
