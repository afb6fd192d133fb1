package kr.bogoseo.deploy.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the parts of one running process until it ends, and tells what changes. */
final class Watch {
  private static final Duration WHILE_STARTING = Duration.ofMillis(100);
  private static final Duration WHEN_READY = Duration.ofSeconds(2);

  /** One missed answer may be a pause of a busy machine. */
  private static final int MISSES_TOLERATED = 3;

  private final List<Part> parts;
  private final RunningUnit running;
  private final Observer observer;
  private final Instant begin;
  private final Duration slowAfter;
  private final Set<Part> ready = new HashSet<>();
  private final Set<Part> slow = new HashSet<>();
  private final Map<Part, Integer> misses = new HashMap<>();
  private final Map<Part, Instant> lostAt = new HashMap<>();
  private Optional<Instant> allReadySince = Optional.empty();

  Watch(Unit unit, RunningUnit running, Observer observer, Instant begin, Duration slowAfter) {
    this.parts = unit.parts();
    this.running = running;
    this.observer = observer;
    this.begin = begin;
    this.slowAfter = slowAfter;
  }

  /** Returns the exit status when the process has ended. */
  int untilExit() throws InterruptedException {
    CompletableFuture<Integer> exit = running.onExit();
    while (true) {
      for (Part part : parts) {
        if (!exit.isDone()) {
          ask(part);
        }
      }
      boolean allReady = ready.size() == parts.size();
      if (allReady && allReadySince.isEmpty()) {
        allReadySince = Optional.of(Instant.now());
      }
      try {
        Duration pause = allReady ? WHEN_READY : WHILE_STARTING;
        return exit.get(pause.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        continue;
      } catch (ExecutionException e) {
        throw new IllegalStateException("the end of a process cannot be awaited", e);
      }
    }
  }

  /** How long the process has been of use. */
  Duration lived() {
    return allReadySince.map(since -> Duration.between(since, Instant.now())).orElse(Duration.ZERO);
  }

  private void ask(Part part) throws InterruptedException {
    if (part.probe().isReady()) {
      misses.remove(part);
      slow.remove(part);
      if (ready.add(part)) {
        observer.ready(part, sinceBegin());
      }
    } else if (ready.contains(part)) {
      if (misses.merge(part, 1, Integer::sum) >= MISSES_TOLERATED) {
        ready.remove(part);
        lostAt.put(part, Instant.now());
        observer.lost(part);
      }
    } else {
      Duration waiting = Duration.between(lostAt.getOrDefault(part, begin), Instant.now());
      if (waiting.compareTo(slowAfter) > 0 && slow.add(part)) {
        observer.slow(part, waiting);
      }
    }
  }

  private Duration sinceBegin() {
    return Duration.between(begin, Instant.now());
  }
}
