package kr.bogoseo.deploy.bench;

/** The measuring cannot go on; the message says why to the person at the terminal. */
public final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BenchException(String message) {
    super(message);
  }

  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
