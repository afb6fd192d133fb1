package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.bogoseo.deploy.local.process.Part;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.process.Unit;

/** Looks for itself where every part stands: what its launcher last wrote may be out of date. */
final class StatusCommand {
  private StatusCommand() {}

  /** Prints a line a part; 0 only when every part is ready. */
  static int run(Command.Status command, PrintStream out)
      throws IOException, StartException, InterruptedException {
    Optional<StackState> written = StackState.read(command.place().data().state());
    Optional<StackState> state = written.filter(known -> known.launcher().runs());
    if (state.isEmpty()) {
      StackSettings settings =
          new StackSettings(
              command.place().data(), command.place().portBase(), false, System.getenv());
      settings
          .ports()
          .byPart()
          .forEach(
              (name, port) ->
                  out.println(Lines.of(new PartState(name, port, null, PartState.State.DOWN))));
      return Launcher.FAILED;
    }
    List<PartState> now = look(command.place().data(), state.get());
    now.forEach(part -> out.println(Lines.of(part)));
    return now.stream().allMatch(part -> part.state() == PartState.State.READY)
        ? Launcher.OK
        : Launcher.FAILED;
  }

  private static List<PartState> look(DataDirectory data, StackState state)
      throws InterruptedException {
    List<Unit> units = Tiers.on(data, state.ports()).units();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<PartState>> answers = new ArrayList<>();
      for (PartState part : state.parts()) {
        answers.add(threads.submit(() -> look(part, units)));
      }
      List<PartState> now = new ArrayList<>();
      for (Future<PartState> answer : answers) {
        now.add(answer.get());
      }
      return now;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      units.forEach(Unit::retire);
    }
  }

  private static PartState look(PartState part, List<Unit> units) throws InterruptedException {
    if (part.process() == null) {
      return part;
    }
    if (!part.process().runs()) {
      return part.as(PartState.State.DOWN);
    }
    for (Unit unit : units) {
      for (Part candidate : unit.parts()) {
        if (candidate.name().equals(part.name())) {
          boolean ready = candidate.probe().isReady();
          return part.as(ready ? PartState.State.READY : PartState.State.STARTING);
        }
      }
    }
    return part;
  }
}
