package kr.bogoseo.deploy.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child JVM with this JVM's class path, whose main class calls {@link ParentWatch#begin()}: it
 * ends when this JVM does. What it prints goes into a log file.
 */
public final class JavaChild implements RunningUnit {
  private static final Duration KIND = Duration.ofSeconds(25);
  private static final Duration HARD = Duration.ofSeconds(10);

  private final Process process;
  private final ProcessIdentity identity;
  private volatile Optional<StartException> complaint = Optional.empty();
  private volatile String lastLine = "";
  private final Thread pump;

  private JavaChild(Process process, RollingLog log) {
    this.process = process;
    this.identity = ProcessIdentity.of(process.toHandle());
    this.pump = Thread.ofVirtual().name("log-" + process.pid()).start(() -> pump(log));
  }

  /**
   * Starts a child.
   *
   * @param log file of what it prints
   */
  public static JavaChild start(JavaCommand command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(command.environment());
    // Not on the command line, where it would fill the list of processes.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    RollingLog rolling = new RollingLog(log);
    try {
      return new JavaChild(builder.start(), rolling);
    } catch (IOException e) {
      rolling.close();
      throw e;
    }
  }

  @Override
  public ProcessIdentity identity() {
    return identity;
  }

  @Override
  public CompletableFuture<Integer> onExit() {
    return process
        .onExit()
        .thenApply(
            ended -> {
              joinPump(); // its last words count
              return ended.exitValue();
            });
  }

  @Override
  public Optional<StartException> complaint() {
    return complaint;
  }

  @Override
  public String lastLine() {
    return lastLine;
  }

  /** Ends the process and all that it has started, at once and without a word. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void stop() {
    boolean interrupted = Thread.interrupted();
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      process.destroy(); // no pipe left to ask by
    }
    interrupted |= !endsWithin(KIND);
    if (process.isAlive()) {
      process.destroyForcibly();
      interrupted |= !endsWithin(HARD);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** False when interrupted: then the harder way is taken at once. */
  private boolean endsWithin(Duration patience) {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void joinPump() {
    try {
      // Not for ever: a process that the child left behind may hold the pipe.
      pump.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pump(RollingLog log) {
    try (log;
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (complaint.isEmpty()) { // the first names the cause
          complaint = Complaint.in(line);
        }
        if (!line.isBlank()) {
          lastLine = line;
        }
        log.line(line);
      }
    } catch (IOException e) {
      // The child has ended, or the disk is full: the child must go on either way.
      drain();
    }
  }

  private void drain() {
    try {
      process.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException ended) {
      return;
    }
  }
}
