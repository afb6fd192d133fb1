package kr.bogoseo.contracts;

import static kr.bogoseo.contracts.FailureKind.BAD_INPUT;
import static kr.bogoseo.contracts.FailureKind.BUG;
import static kr.bogoseo.contracts.FailureKind.DEPENDENCY_DOWN;

/**
 * Every way to fail, the one table: code, kind and HTTP status. Titles and advice in Korean and
 * English stand in {@link FailureTexts}; a test forces an entry for each code. Codes are stable:
 * rename none.
 */
public enum FailureCode {
  // the request
  MALFORMED_REQUEST(BAD_INPUT, 400),
  INVALID_METADATA(BAD_INPUT, 400),
  INVALID_QUERY(BAD_INPUT, 400),
  INVALID_CURSOR(BAD_INPUT, 400),
  UNAUTHENTICATED(BAD_INPUT, 401),
  FORBIDDEN(BAD_INPUT, 403),
  PERSONAL_DATA_RESTRICTED(BAD_INPUT, 403),
  NOT_FOUND(BAD_INPUT, 404),
  METHOD_NOT_ALLOWED(BAD_INPUT, 405),
  NOT_ACCEPTABLE(BAD_INPUT, 406),
  CONFLICT(BAD_INPUT, 409),
  IDEMPOTENCY_KEY_REUSED(BAD_INPUT, 409),
  ALREADY_WITHDRAWN(BAD_INPUT, 409),
  RATE_LIMITED(BAD_INPUT, 429),

  // the file
  TOO_LARGE(BAD_INPUT, 413),
  UNSUPPORTED_FORMAT(BAD_INPUT, 415),
  ARCHIVE_NOT_A_REPORT(BAD_INPUT, 415),
  EMPTY_FILE(BAD_INPUT, 422),
  ENCRYPTED_FILE(BAD_INPUT, 422),
  WRONG_PASSWORD(BAD_INPUT, 422),
  DRM_PROTECTED(BAD_INPUT, 422),
  CERTIFICATE_LOCKED(BAD_INPUT, 422),
  UNREADABLE_FILE(BAD_INPUT, 422),
  NO_TEXT(BAD_INPUT, 422),
  MALWARE_FOUND(BAD_INPUT, 422),
  OLD_HWP_VERSION(BAD_INPUT, 422),
  ENCRYPTED_ARCHIVE(BAD_INPUT, 422),
  ARCHIVE_LIMIT(BAD_INPUT, 422),
  EXTRACTION_LIMIT(BAD_INPUT, 422),
  EXTRACTION_TIMEOUT(BAD_INPUT, 422),
  PARSER_CRASHED(BAD_INPUT, 422),

  // what we depend on
  STORE_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  KAFKA_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  SEARCH_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  TRANSLATOR_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  OCR_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  WORKER_UNAVAILABLE(DEPENDENCY_DOWN, 503),
  CONTENT_MISSING(DEPENDENCY_DOWN, 503),

  // ourselves
  INTERNAL_ERROR(BUG, 500);

  private final FailureKind kind;
  private final int httpStatus;

  FailureCode(FailureKind kind, int httpStatus) {
    this.kind = kind;
    this.httpStatus = httpStatus;
  }

  /** Who can do something about it. */
  public FailureKind kind() {
    return kind;
  }

  /** The HTTP status of an answer that carries this code. */
  public int httpStatus() {
    return httpStatus;
  }
}
