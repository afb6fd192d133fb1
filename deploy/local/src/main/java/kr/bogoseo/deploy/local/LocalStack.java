package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.bogoseo.deploy.local.keys.DocumentKeyFile;
import kr.bogoseo.deploy.local.keys.KeyFile;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.Keeper;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/**
 * Everything on this machine: Kafka, Elasticsearch and the services as children of this JVM, kept
 * running until {@link #close()}. They also end when this JVM ends in whatever way.
 */
public final class LocalStack implements AutoCloseable {
  private static final Duration SLOW_AFTER = Duration.ofSeconds(90);

  private final StackLock lock;
  private final Path state;
  private final Ports ports;
  private final KeyFile keys;
  private final Tiers tiers;
  private final Board board;
  private final Map<Unit, Keeper> keepers = new LinkedHashMap<>();
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

  private LocalStack(
      StackLock lock, Path state, Ports ports, KeyFile keys, Tiers tiers, Board board) {
    this.state = state;
    this.lock = lock;
    this.ports = ports;
    this.keys = keys;
    this.tiers = tiers;
    this.board = board;
  }

  /**
   * Starts all parts at the same time and returns at once.
   *
   * @param settings what to start
   * @param user hears in lines what becomes of the parts, from several threads
   * @throws StartException when nothing was started: an unknown setting, a port in use, a data
   *     directory in use
   */
  public static LocalStack start(StackSettings settings, Consumer<String> user)
      throws StartException, InterruptedException {
    SettingNames.requireKnown(settings.environment());
    try {
      StackLock lock = StackLock.take(settings.data());
      try {
        return start(settings, user, lock);
      } catch (StartException | IOException | RuntimeException | InterruptedException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw StartException.of(e.toString(), e);
    }
  }

  private static LocalStack start(StackSettings settings, Consumer<String> user, StackLock lock)
      throws StartException, IOException, InterruptedException {
    DocumentKeyFile.prepare(settings.data().documentKey());
    Tiers tiers = Tiers.of(settings);
    Preflight.awaitEndOfLeftovers(settings.data());
    Preflight.requireFreePorts(tiers.units());
    Board board = new Board(settings.data(), settings.ports(), tiers.units(), user);
    KeyFile keys = KeyFile.prepare(settings.data().keys(), ServiceEnvironment.store(settings));
    LocalStack stack =
        new LocalStack(lock, settings.data().state(), settings.ports(), keys, tiers, board);
    for (Unit unit : tiers.units()) {
      stack.keepers.put(unit, Keeper.start(unit, board, SLOW_AFTER));
    }
    return stack;
  }

  /**
   * Waits until every part is ready.
   *
   * @throws StartException when one cannot be started, or not all are ready in time; the parts go
   *     on until {@link #close()}
   */
  public void awaitReady(Duration patience) throws StartException, InterruptedException {
    try {
      CompletableFuture.anyOf(board.allReady(), board.givenUp())
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      String waiting =
          parts().stream()
              .filter(part -> part.state() != PartState.State.READY)
              .map(PartState::name)
              .collect(Collectors.joining(", "));
      throw StartException.of(
          Texts.of("up.timeout", waiting, Long.toString(patience.toSeconds())), e);
    } catch (ExecutionException e) {
      throw StartException.of(e.toString(), e);
    }
    if (!board.allReady().isDone()) {
      throw board.givenUp().join();
    }
  }

  /** Where the parts listen. */
  public Ports ports() {
    return ports;
  }

  /** The keys of the first start. */
  public KeyFile keys() {
    return keys;
  }

  /** Where every part stands now. */
  public List<PartState> parts() {
    return board.parts();
  }

  /** Waits until {@link #close()} has stopped everything. */
  void awaitClosed() {
    closed.join();
  }

  /** Stops the services, then Elasticsearch, then Kafka, and returns when all have ended. */
  @Override
  public synchronized void close() {
    if (closed.isDone()) {
      return;
    }
    board.stopping();
    tiers.inStopOrder().forEach(this::stopTogether);
    try {
      Files.deleteIfExists(state);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the data directory cannot be given back", e);
    } finally {
      closed.complete(true);
    }
  }

  private void stopTogether(List<Unit> units) {
    List<Thread> threads = new ArrayList<>();
    for (Unit unit : units) {
      Keeper keeper = keepers.get(unit);
      if (keeper != null) {
        threads.add(Thread.ofVirtual().start(keeper::stop));
      }
    }
    boolean interrupted = false;
    for (Thread thread : threads) {
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
}
