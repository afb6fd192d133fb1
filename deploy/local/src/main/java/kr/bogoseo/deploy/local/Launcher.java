package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.model.ModelInstaller;
import kr.bogoseo.deploy.local.process.StartException;

/** The commands of {@code ./bogoseo} that need a JVM. */
public final class Launcher {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private Launcher() {}

  /** Runs one command and exits with 0, 1 when it failed, 2 when it was not understood. */
  public static void main(String[] args) throws InterruptedException {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> words, PrintStream out, PrintStream err) throws InterruptedException {
    try {
      return switch (CommandLine.parse(words)) {
        case Command.Up up -> new UpCommand(up, out).run();
        case Command.Status status -> StatusCommand.run(status, out);
        case Command.Down down -> DownCommand.run(down, out);
        case Command.Submit submit -> SubmitCommand.run(submit, out);
        case Command.KeyCreate create -> KeyCommands.create(create, out);
        case Command.KeyList list -> KeyCommands.list(list, out);
        case Command.KeyRevoke revoke -> KeyCommands.revoke(revoke, out);
        case Command.ModelAdd add -> {
          Path model = new ModelInstaller(add.place().data().models()).install(add.source());
          out.println(Texts.of("model.added", model.toString()));
          yield OK;
        }
      };
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println(Texts.of("usage.help"));
      return USAGE;
    } catch (StartException e) {
      err.println(e.getMessage());
      return FAILED;
    } catch (IOException e) {
      err.println(Texts.of("failed", String.valueOf(e.getMessage())));
      return FAILED;
    }
  }
}
