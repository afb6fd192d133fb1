package kr.bogoseo.deploy.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Ends a child JVM when its parent wishes so, or is gone for whatever reason: both close the pipe
 * that is the child's standard input.
 */
public final class ParentWatch {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private ParentWatch() {}

  /** Watches from now on; the JVM's shutdown hooks run when the pipe closes. */
  public static void begin() {
    Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(System.in));
  }

  /** Watches from now on; then this JVM is killed, and nothing that it would do at its end is. */
  public static void beginToKill() {
    Thread.ofPlatform()
        .daemon()
        .name("parent-watch")
        .start(
            () -> {
              awaitEnd(System.in);
              kill();
            });
  }

  private static void watch(InputStream pipe) {
    awaitEnd(pipe);
    Thread.ofPlatform().daemon().name("halt").start(ParentWatch::haltLater);
    System.exit(0);
  }

  private static void awaitEnd(InputStream pipe) {
    try {
      while (pipe.read() >= 0) {
        // The parent says nothing on it; only its end matters.
      }
    } catch (IOException broken) {
      // As good as closed.
    }
  }

  private static void kill() {
    try {
      new ProcessBuilder("kill", "-KILL", Long.toString(ProcessHandle.current().pid())).start();
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** A hook that hangs must not keep the process alive. */
  private static void haltLater() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}
