package kr.bogoseo.deploy.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that is never mistaken for another: ids are used again, so the start time belongs to
 * it.
 *
 * @param pid process id
 * @param startedAt when it started, as the operating system tells it
 */
public record ProcessIdentity(long pid, Instant startedAt) {
  /** The system's boot time, which start times are counted from, is only good to a second. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** The running JVM. */
  public static ProcessIdentity ofThisJvm() {
    return of(ProcessHandle.current());
  }

  /** The identity of a running process. */
  public static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(
        process.pid(), process.info().startInstant().orElseGet(Instant::now));
  }

  /** The process, when it still runs. */
  public Optional<ProcessHandle> running() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .filter(start -> isNear(start, startedAt))
                    .isPresent());
  }

  /** Whether it still runs. */
  public boolean runs() {
    return running().isPresent();
  }

  /** Waits for the end; false when it goes on for longer than the patience. */
  public boolean endsWithin(Duration patience) throws InterruptedException {
    Optional<ProcessHandle> process = running();
    if (process.isEmpty()) {
      return true;
    }
    try {
      process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !runs();
    }
  }

  private static boolean isNear(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }
}
