package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of document a report is; it decides which fields its record has. */
public enum ReportType {
  TRIP_REPORT,
  TRAINING_REPORT,
  PRESS_RELEASE,
  RESEARCH_PAPER,
  OTHER;

  /** The name in JSON and in the API, for example {@code trip_report}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of that name, if there is one. */
  public static Optional<ReportType> byId(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }

  @JsonCreator
  static ReportType fromJson(String id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no report type " + id));
  }
}
