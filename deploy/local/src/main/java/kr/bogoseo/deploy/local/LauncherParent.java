package kr.bogoseo.deploy.local;

import java.util.Optional;

/**
 * The shell script that a launcher in the foreground belongs to. It passes the user's wish to stop
 * on; should it be killed, the launcher stops too.
 */
final class LauncherParent {
  private static final String PROPERTY = "bogoseo.parent";

  private LauncherParent() {}

  /** Exits this JVM, through its hooks, when the script has ended; no-op without a script. */
  static void watch() {
    Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Long::parseLong)
        .ifPresent(pid -> Thread.ofVirtual().name("launcher-parent").start(() -> exitAfter(pid)));
  }

  private static void exitAfter(long script) {
    ProcessHandle.of(script).ifPresent(process -> process.onExit().join());
    System.exit(Launcher.OK);
  }
}
