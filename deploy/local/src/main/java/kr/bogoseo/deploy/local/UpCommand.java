package kr.bogoseo.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.StartException;

/** Starts everything, says so, and stays until it is told to stop. */
final class UpCommand {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Command.Up command;
  private final PrintStream out;
  private final AtomicBoolean failed = new AtomicBoolean();

  UpCommand(Command.Up command, PrintStream out) {
    this.command = command;
    this.out = out;
  }

  int run() throws StartException, InterruptedException {
    Instant begin = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    StackSettings settings =
        new StackSettings(
            command.place().data(),
            command.place().portBase(),
            command.separate(),
            System.getenv());
    out.println(Texts.of("up.begin", settings.data().root().toString()));
    tellElsewhere(settings);
    LocalStack stack = LocalStack.start(settings, out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
    LauncherParent.watch();
    try {
      stack.awaitReady(PATIENCE);
    } catch (StartException e) {
      out.println(e.getMessage());
      failed.set(true);
      return Launcher.FAILED; // the hook stops what has come up
    }
    tellWhere(stack, settings);
    out.println(
        "Bogoseo is ready (%s s)".formatted(Lines.seconds(Duration.between(begin, Instant.now()))));
    AotTrainer.begin(settings.data(), out::println);
    stack.awaitClosed();
    return Launcher.OK;
  }

  /** Ends the JVM itself, with 0 when the stop was wished for. */
  private void stop(LocalStack stack) {
    out.println(Texts.of("up.stopping"));
    stack.close();
    out.println(Texts.of("up.stopped"));
    out.flush();
    Runtime.getRuntime().halt(failed.get() ? Launcher.FAILED : Launcher.OK);
  }

  private void tellElsewhere(StackSettings settings) {
    if (settings.kafkaElsewhere()) {
      tellElsewhere("Kafka", "BOGOSEO_KAFKA_BOOTSTRAP", settings);
    }
    if (settings.elasticsearchElsewhere()) {
      tellElsewhere("Elasticsearch", "BOGOSEO_ELASTICSEARCH_URL", settings);
    }
  }

  private void tellElsewhere(String what, String variable, StackSettings settings) {
    String where = settings.environment().getOrDefault(variable, "");
    out.println(Texts.of("up.elsewhere", what, where, variable));
  }

  private void tellWhere(LocalStack stack, StackSettings settings) {
    Ports ports = stack.ports();
    String search = Ports.url(ports.search()).toString().replace(Loopback.ADDRESS, "localhost");
    String intake = Ports.url(ports.intake()).toString().replace(Loopback.ADDRESS, "localhost");
    out.println(
        Texts.of(
            "up.where",
            search,
            intake,
            Integer.toString(ports.extract()),
            Integer.toString(ports.enrich()),
            settings.data().keys().toString(),
            settings.data().root().toString()));
  }
}
