package kr.bogoseo.deploy.local.process;

import java.time.Duration;
import java.time.Instant;

/** Keeps one unit running: starts it, watches it, starts it again when it dies. */
public final class Keeper {
  private final Unit unit;
  private final Observer observer;
  private final Duration slowAfter;
  private final BackOff backOff = new BackOff();
  private final Thread thread;
  private boolean wasReady;

  private Keeper(Unit unit, Observer observer, Duration slowAfter) {
    this.unit = unit;
    this.observer = observer;
    this.slowAfter = slowAfter;
    this.thread = Thread.ofVirtual().name("keep-" + unit.name()).unstarted(this::keep);
  }

  /**
   * Starts a unit and keeps it running from now on.
   *
   * @param slowAfter a part that is not ready this long after its start is reported
   */
  public static Keeper start(Unit unit, Observer observer, Duration slowAfter) {
    Keeper keeper = new Keeper(unit, observer, slowAfter);
    keeper.thread.start();
    return keeper;
  }

  /** Stops the unit, however far it has come, and waits for its end. */
  public void stop() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * How one run ended.
   *
   * @param lived how long it was ready
   */
  private record End(String reason, Duration lived, boolean hopeless) {
    static End of(StartException e) {
      return new End(String.valueOf(e.getMessage()), Duration.ZERO, e.isHopeless());
    }
  }

  private void keep() {
    try {
      while (true) {
        End end = runOnce();
        wasReady |= !end.lived().isZero();
        if (end.hopeless() && !wasReady) {
          observer.hopeless(unit, end.reason());
          return;
        }
        Duration delay = backOff.after(end.lived());
        observer.died(unit, end.reason(), delay);
        Thread.sleep(delay);
      }
    } catch (InterruptedException e) {
      // Only stop() interrupts.
      Thread.currentThread().interrupt();
    } finally {
      unit.retire();
      observer.stopped(unit);
    }
  }

  private static String lastWords(int status, RunningUnit running) {
    String line = running.lastLine();
    return "exit status " + status + (line.isBlank() ? "" : ", last words: " + line);
  }

  private End runOnce() throws InterruptedException {
    Instant begin = Instant.now();
    try {
      RunningUnit running = unit.start();
      try {
        observer.started(unit, running.identity());
        Watch watch = new Watch(unit, running, observer, begin, slowAfter);
        int status = watch.untilExit();
        return running
            .complaint()
            .map(End::of)
            .orElseGet(() -> new End(lastWords(status, running), watch.lived(), false));
      } finally {
        running.stop();
      }
    } catch (StartException e) {
      return End.of(e);
    }
  }
}
