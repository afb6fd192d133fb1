package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a report has to do with a cluster it names; the strongest one counts. */
public enum ClusterRole {
  /** The report's subject. */
  ABOUT,
  /** Somebody went there. */
  VISITED,
  /** Set beside others. */
  COMPARED,
  /** No more than named. */
  MENTIONED;

  /** The name in JSON and in the API, for example {@code visited}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A role a newer writer invented is a mention to us. */
  @JsonCreator
  static ClusterRole fromJson(String id) {
    for (ClusterRole role : values()) {
      if (role.id().equals(id)) {
        return role;
      }
    }
    return MENTIONED;
  }
}
