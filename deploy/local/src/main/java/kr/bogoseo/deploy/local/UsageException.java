package kr.bogoseo.deploy.local;

/** Words that mean no command; the message is for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
