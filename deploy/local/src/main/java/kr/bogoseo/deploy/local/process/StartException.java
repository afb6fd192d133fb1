package kr.bogoseo.deploy.local.process;

/** A part that could not be started; the message is for the user. */
public final class StartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean hopeless;

  private StartException(String message, boolean hopeless, Throwable cause) {
    super(message, cause);
    this.hopeless = hopeless;
  }

  /** Trying again may help. */
  public static StartException of(String message, Throwable cause) {
    return new StartException(message, false, cause);
  }

  /** Trying again may help. */
  public static StartException of(String message) {
    return new StartException(message, false, new IllegalStateException(message));
  }

  /** Only the user can mend it: a bad setting, a port in use. */
  public static StartException hopeless(String message) {
    return new StartException(message, true, new IllegalStateException(message));
  }

  /** Whether trying again is of no use. */
  public boolean isHopeless() {
    return hopeless;
  }
}
