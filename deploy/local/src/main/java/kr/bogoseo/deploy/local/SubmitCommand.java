package kr.bogoseo.deploy.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.bogoseo.deploy.local.keys.KeyFile;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.StartException;
import kr.bogoseo.deploy.local.submit.Submitter;

/** Hands reports in to the intake of this machine. */
final class SubmitCommand {
  private SubmitCommand() {}

  /** 1 when a report was refused or has failed. */
  static int run(Command.Submit command, PrintStream out)
      throws IOException, StartException, InterruptedException {
    Submitter submitter =
        new Submitter(intake(command.place()), key(command), password(command), command.toTheEnd());
    boolean terminal = System.console() != null && System.console().isTerminal();
    return submitter.submit(command.paths(), out, terminal) == 0 ? Launcher.OK : Launcher.FAILED;
  }

  /** Where it runs on the data directory; else where it would. */
  private static URI intake(Command.Place place) throws IOException, StartException {
    if (place.portBase().isEmpty()) {
      Optional<StackState> running =
          StackState.read(place.data().state()).filter(state -> state.launcher().runs());
      if (running.isPresent()) {
        return Ports.url(running.get().ports().intake());
      }
    }
    StackSettings settings =
        new StackSettings(place.data(), place.portBase(), false, System.getenv());
    return Ports.url(settings.ports().intake());
  }

  /** Given as a dash it is asked for, so that it stands in no list of processes. */
  private static Optional<String> password(Command.Submit command) throws IOException {
    if (!command.password().equals(Optional.of("-"))) {
      return command.password();
    }
    if (System.console() != null && System.console().isTerminal()) {
      char[] typed = System.console().readPassword("%s ", Texts.of("submit.password"));
      return Optional.ofNullable(typed).map(String::new);
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(lines.readLine());
  }

  private static String key(Command.Submit command) throws IOException, StartException {
    return command
        .key()
        .or(() -> Optional.ofNullable(System.getenv("BOGOSEO_AGENCY_KEY")))
        .or(() -> KeyFile.read(command.place().data().keys()).map(KeyFile::agency))
        .orElseThrow(
            () ->
                StartException.hopeless(
                    Texts.of("submit.nokey", command.place().data().keys().toString())));
  }
}
