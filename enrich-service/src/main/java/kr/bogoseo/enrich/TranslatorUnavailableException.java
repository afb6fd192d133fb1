package kr.bogoseo.enrich;

/** An engine cannot answer now; another may, or the text waits. */
public class TranslatorUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An engine that cannot answer, and why, for people. */
  public TranslatorUnavailableException(String reason) {
    super(reason);
  }

  /** Whether it will never do this, for example this pair of languages. */
  public boolean isForGood() {
    return false;
  }

  /** An engine that could not be reached. */
  public TranslatorUnavailableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
