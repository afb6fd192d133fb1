package kr.bogoseo.contracts.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a key allows. */
public enum Scope {
  /** Hand in, correct and withdraw reports of the key's agency. */
  SUBMIT,
  /** Read published reports, and unpublished ones of the key's agency. */
  READ,
  /** Everything an operator does; reads every agency's reports. */
  OPERATE,
  /** Publish an embargoed report now. */
  RELEASE;

  /** The name on the command line and in JSON. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The scope of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static Scope byId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
