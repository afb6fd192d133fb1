package kr.bogoseo.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A stage or a request cannot go on, for a reason with a code. The message is meant for people: no
 * class name, no document text.
 */
public final class StageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureCode code;

  /** A failure with nothing behind it. */
  public StageException(FailureCode code, String detail) {
    this(code, detail, null);
  }

  /** A failure caused by another. */
  public StageException(FailureCode code, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.code = code;
  }

  /** Why, stable. */
  public FailureCode code() {
    return code;
  }

  /** What exactly, for people. */
  public String detail() {
    String message = getMessage();
    return message == null ? code.name() : message;
  }
}
