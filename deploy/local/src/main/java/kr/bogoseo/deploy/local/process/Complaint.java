package kr.bogoseo.deploy.local.process;

import java.util.Optional;

/** The line by which a child JVM tells its parent why it gives up. */
public final class Complaint {
  private static final String HOPELESS = "@bogoseo cannot start: ";
  private static final String HOPEFUL = "@bogoseo cannot start yet: ";

  private Complaint() {}

  /** Prints it on standard output. */
  public static void print(String reason, boolean hopeless) {
    System.out.println(
        (hopeless ? HOPELESS : HOPEFUL) + reason.strip().replaceAll("\\s*\\R\\s*", " ¶ "));
  }

  static Optional<StartException> in(String line) {
    if (line.startsWith(HOPELESS)) {
      return Optional.of(StartException.hopeless(lines(line.substring(HOPELESS.length()))));
    }
    if (line.startsWith(HOPEFUL)) {
      return Optional.of(StartException.of(lines(line.substring(HOPEFUL.length()))));
    }
    return Optional.empty();
  }

  private static String lines(String reason) {
    return reason.replace(" ¶ ", System.lineSeparator() + "  ");
  }
}
