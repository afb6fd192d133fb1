package kr.bogoseo.contracts;

import org.jspecify.annotations.Nullable;

/** Bytes on a topic or in the store that are not what they should be; they name no report. */
public final class UndecodableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndecodableEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
