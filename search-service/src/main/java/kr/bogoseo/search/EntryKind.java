package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The registries. */
public enum EntryKind {
  CLUSTER("clusters.jsonl"),
  AGENCY("agencies.jsonl"),
  ORGANIZATION("organizations.jsonl"),
  PLACE("places.jsonl");

  private final String file;

  EntryKind(String file) {
    this.file = file;
  }

  /** Name of the registry's file. */
  public String file() {
    return file;
  }

  /** The name in JSON, for example {@code cluster}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
