package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stages a report passes, in order; {@link #OCR} is extraction's slow lane. */
public enum Stage {
  INTAKE("reports.received"),
  EXTRACT(Topics.RECEIVED),
  OCR(Topics.OCR),
  TRANSLATE(Topics.EXTRACTED),
  TAG(Topics.TRANSLATED),
  INDEX(Topics.TAGGED);

  private final String input;

  Stage(String input) {
    this.input = input;
  }

  /** The topic this stage reads; intake, which reads none, names the one it writes. */
  public String input() {
    return input;
  }

  /** The name in JSON, in metrics and in the API, for example {@code extract}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stage of that name, if there is one. */
  public static Optional<Stage> byId(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
  }

  @JsonCreator
  static Stage fromJson(String id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no stage " + id));
  }
}
