package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.Observer;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.ProcessIdentity;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/** Knows where every part stands, tells the user what changes and keeps the state file current. */
final class Board implements Observer {
  private final Path file;
  private final Ports ports;
  private final Path logs;
  private final Consumer<String> user;
  private final Map<String, PartState> parts = new LinkedHashMap<>();
  private final CompletableFuture<Boolean> allReady = new CompletableFuture<>();
  private final CompletableFuture<StartException> given = new CompletableFuture<>();
  private boolean stopping;

  Board(DataDirectory data, Ports ports, List<Unit> units, Consumer<String> user) {
    this.file = data.state();
    this.logs = data.logs();
    this.ports = ports;
    this.user = user;
    for (Unit unit : units) {
      for (Part part : unit.parts()) {
        parts.put(
            part.name(), new PartState(part.name(), part.port(), null, PartState.State.STARTING));
      }
    }
    write();
  }

  /** Completes when every part has been ready at the same time. */
  CompletableFuture<Boolean> allReady() {
    return allReady;
  }

  /** Completes with the reason when a part cannot be started until the user has done something. */
  CompletableFuture<StartException> givenUp() {
    return given;
  }

  synchronized List<PartState> parts() {
    return List.copyOf(parts.values());
  }

  /** From now on ends are expected. */
  synchronized void stopping() {
    stopping = true;
  }

  @Override
  public synchronized void started(Unit unit, ProcessIdentity identity) {
    update(unit, part -> part.in(identity));
  }

  @Override
  public synchronized void ready(Part part, Duration sinceStart) {
    parts.computeIfPresent(part.name(), (name, state) -> state.as(PartState.State.READY));
    write();
    Optional.ofNullable(parts.get(part.name()))
        .ifPresent(now -> user.accept(Lines.ready(now, sinceStart)));
    if (parts.values().stream().allMatch(each -> each.state() == PartState.State.READY)) {
      allReady.complete(true);
    }
  }

  @Override
  public synchronized void lost(Part part) {
    parts.computeIfPresent(part.name(), (name, state) -> state.as(PartState.State.STARTING));
    write();
    user.accept(Texts.of("part.lost", part.name(), log(part.name())));
  }

  @Override
  public synchronized void slow(Part part, Duration sinceStart) {
    user.accept(Texts.of("part.slow", part.name(), Lines.seconds(sinceStart), log(part.name())));
  }

  @Override
  public synchronized void died(Unit unit, String reason, Duration delay) {
    update(unit, part -> part.as(PartState.State.DOWN));
    if (!stopping) {
      user.accept(
          Texts.of(
              "unit.died",
              unit.name(),
              reason,
              Long.toString(delay.toSeconds()),
              log(unit.name())));
    }
  }

  @Override
  public synchronized void hopeless(Unit unit, String reason) {
    update(unit, part -> part.as(PartState.State.DOWN));
    given.complete(StartException.hopeless(unit.name() + ": " + reason));
  }

  @Override
  public synchronized void stopped(Unit unit) {
    update(unit, part -> part.as(PartState.State.DOWN));
    if (stopping) {
      user.accept(Texts.of("unit.stopped", unit.name()));
    }
  }

  private void update(Unit unit, UnaryOperator<PartState> change) {
    for (Part part : unit.parts()) {
      parts.computeIfPresent(part.name(), (name, state) -> change.apply(state));
    }
    write();
  }

  private void write() {
    try {
      new StackState(ProcessIdentity.ofThisJvm(), ports, List.copyOf(parts.values())).write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the state file cannot be written", e);
    }
  }

  private String log(String name) {
    Path own = logs.resolve(name + ".log");
    return (Files.exists(own) ? own : logs.resolve("services.log")).toString();
  }
}
