package kr.bogoseo.deploy.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.bogoseo.deploy.elasticsearch.ElasticsearchNode;
import kr.bogoseo.deploy.local.language.Texts;
import kr.bogoseo.deploy.local.process.JavaChild;
import kr.bogoseo.deploy.local.process.JavaCommand;
import kr.bogoseo.deploy.local.process.StartException;

/**
 * Makes the start-up cache of a new build, once, while everything runs already: with the lowest
 * priority, and only when the machine has little else to do.
 */
final class AotTrainer {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final double LITTLE_LOAD = 0.35;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String SAMPLES = "samples/trip-chungbuk-boston";

  private final AotCache cache;
  private final DataDirectory data;
  private final Path root;
  private final Consumer<String> user;

  private AotTrainer(AotCache cache, DataDirectory data, Path root, Consumer<String> user) {
    this.cache = cache;
    this.data = data;
    this.root = root;
    this.user = user;
  }

  /** Begins in the background when there is no cache yet; what runs ends with this JVM. */
  static void begin(DataDirectory data, Consumer<String> user) {
    AotCache cache = AotCache.ofThisClassPath();
    if (cache.file().isEmpty() || Files.exists(cache.file().get())) {
      return;
    }
    Path root = Path.of(System.getProperty("bogoseo.root", ""));
    Thread.ofPlatform()
        .daemon()
        .name("aot")
        .start(() -> new AotTrainer(cache, data, root, user).run());
  }

  private void run() {
    try {
      awaitLittleLoad();
      DataDirectory own = new DataDirectory(data.state().resolveSibling("training"));
      clear(own);
      Files.createDirectories(own.root());
      try {
        train(own);
      } finally {
        clear(own);
      }
    } catch (IOException | StartException | ExecutionException | TimeoutException e) {
      user.accept(Texts.of("aot.failed", e.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void train(DataDirectory own)
      throws IOException,
          StartException,
          InterruptedException,
          ExecutionException,
          TimeoutException {
    Path made = own.root().resolve("made.aot");
    Path log = data.logs().resolve("training.log");
    JavaChild child = JavaChild.start(command(own, made), log);
    Thread killer = new Thread(child::kill, "kill-training");
    Runtime.getRuntime().addShutdownHook(killer);
    try {
      int status = child.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (status == 0 && Files.exists(made)) {
        cache.take(made);
        user.accept(Texts.of("aot.made"));
      } else {
        user.accept(Texts.of("aot.failed", log.toString()));
      }
    } finally {
      child.kill();
      removeHook(killer);
    }
  }

  private JavaCommand command(DataDirectory own, Path made) throws IOException, StartException {
    int base = sixFreePorts();
    // Neither the user's store nor the user's translator is to be practised on.
    Map<String, String> plain =
        System.getenv().entrySet().stream()
            .filter(variable -> !variable.getKey().startsWith(SettingNames.PREFIX))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<String> options = new ArrayList<>(ChildJvm.options());
    options.addAll(List.of("-Xmx768m", "-XX:AOTCacheOutput=" + made, "-Dbogoseo.root=" + root));
    List<String> arguments = new ArrayList<>();
    arguments.add(own.root().toString());
    arguments.add(Integer.toString(base));
    arguments.addAll(samples());
    return new JavaCommand(
        Training.class,
        options,
        arguments,
        ServiceEnvironment.of(new StackSettings(own, OptionalInt.of(base), false, plain)),
        List.of("nice", "-n", "19"));
  }

  private List<String> samples() throws IOException {
    Path folder = root.resolve(SAMPLES);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static void awaitLittleLoad() throws InterruptedException {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    machine.getCpuLoad(); // the load since the call before
    Instant latest = Instant.now().plus(LONGEST_WAIT);
    do {
      Thread.sleep(LOOK_AGAIN);
    } while (machine.getCpuLoad() > LITTLE_LOAD && Instant.now().isBefore(latest));
  }

  private static int sixFreePorts() {
    while (true) {
      int base = Loopback.anyFree();
      if (base < 65_500 && IntStream.range(base, base + 6).allMatch(Loopback::isFree)) {
        return base;
      }
    }
  }

  private static void clear(DataDirectory own) throws IOException {
    ElasticsearchNode.deleteData(own.root());
    Folders.delete(own.root());
  }

  private static void removeHook(Thread killer) {
    try {
      Runtime.getRuntime().removeShutdownHook(killer);
    } catch (IllegalStateException stopping) {
      // The hook is running.
    }
  }
}
