package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.ProcessIdentity;

/** Stops what runs on a data directory, launcher and parts. */
final class DownCommand {
  /** The launcher stops three tiers, each in less than half a minute. */
  private static final Duration KIND = Duration.ofSeconds(100);

  private static final Duration HARD = Duration.ofSeconds(10);

  private DownCommand() {}

  /** 0 when nothing runs any more, 1 when something cannot be stopped. */
  static int run(Command.Down command, PrintStream out) throws IOException, InterruptedException {
    Optional<StackState> state = StackState.read(command.place().data().state());
    List<ProcessIdentity> running = new ArrayList<>();
    state.ifPresent(
        known -> {
          running.add(known.launcher());
          running.addAll(known.processes());
        });
    running.removeIf(process -> !process.runs());
    if (running.isEmpty()) {
      out.println(Texts.of("down.nothing", command.place().data().root().toString()));
      return Launcher.OK;
    }
    if (running.getFirst().equals(state.orElseThrow().launcher())) {
      running.getFirst().running().ifPresent(ProcessHandle::destroy);
      running.getFirst().endsWithin(KIND);
    }
    for (ProcessIdentity process : running) {
      if (!stop(process)) {
        out.println(Texts.of("down.stuck", Long.toString(process.pid())));
        return Launcher.FAILED;
      }
    }
    out.println(Texts.of("up.stopped"));
    return Launcher.OK;
  }

  private static boolean stop(ProcessIdentity process) throws InterruptedException {
    process.running().ifPresent(ProcessHandle::destroy);
    if (!process.endsWithin(HARD)) {
      process.running().ifPresent(ProcessHandle::destroyForcibly);
    }
    return process.endsWithin(HARD);
  }
}
