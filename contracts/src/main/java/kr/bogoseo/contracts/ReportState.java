package kr.bogoseo.contracts;

import java.util.Optional;

/** Where a report is, as its agency sees it. */
public enum ReportState {
  RECEIVED,
  EXTRACTED,
  TRANSLATED,
  TAGGED,
  PUBLISHED,
  EMBARGOED,
  FAILED,
  WITHDRAWN;

  /** Whether nothing more happens to the report by itself (an embargo ends by itself). */
  public boolean isFinal() {
    return switch (this) {
      case RECEIVED, EXTRACTED, TRANSLATED, TAGGED -> false;
      case PUBLISHED, EMBARGOED, FAILED, WITHDRAWN -> true;
    };
  }

  /** The state a progress fact puts a report in; empty when it changes none. */
  public static Optional<ReportState> after(Stage stage, Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED, CORRECTED -> Optional.of(RECEIVED);
      case PROGRESSED, RETRIED -> Optional.empty();
      case FAILED -> Optional.of(FAILED);
      case PUBLISHED -> Optional.of(PUBLISHED);
      case EMBARGOED -> Optional.of(EMBARGOED);
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case REPLAYED -> Optional.of(before(stage));
      case SUCCEEDED -> done(stage);
    };
  }

  private static ReportState before(Stage stage) {
    return switch (stage) {
      case INTAKE, EXTRACT, OCR -> RECEIVED;
      case TRANSLATE -> EXTRACTED;
      case TAG -> TRANSLATED;
      case INDEX -> TAGGED;
    };
  }

  private static Optional<ReportState> done(Stage stage) {
    return switch (stage) {
      case INTAKE -> Optional.of(RECEIVED);
      case EXTRACT, OCR -> Optional.of(EXTRACTED);
      case TRANSLATE -> Optional.of(TRANSLATED);
      case TAG -> Optional.of(TAGGED);
      case INDEX -> Optional.empty();
    };
  }
}
