package kr.bogoseo.deploy.bench.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.BenchException;
import tools.jackson.databind.JsonNode;

/**
 * kordoc from npm, in one node process for all files, started again when a file takes too long. Its
 * Markdown is stripped to plain text.
 */
final class KordocReader implements TextReader, AutoCloseable {
  private static final Set<String> ENDINGS =
      Set.of("hwp", "hwpx", "hml", "pdf", "docx", "xlsx", "xls");
  private static final long LIMIT_SECONDS = 60;
  private static final String SCRIPT = "kordoc-lines.mjs";

  private final Path folder;
  private final ExecutorService threads;
  private Optional<Running> running = Optional.empty();

  private record Running(Process process, Writer in, BufferedReader out) {}

  /**
   * @param folder where npm has installed kordoc
   */
  KordocReader(Path folder, ExecutorService threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * Installs kordoc from npm.
   *
   * @return false when there is no npm or it fails
   */
  static boolean install(Path folder) throws InterruptedException {
    try {
      Process npm =
          new ProcessBuilder(
                  "npm", "install", "--no-audit", "--no-fund", "--no-save", "--silent", "kordoc@4")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!npm.waitFor(5, TimeUnit.MINUTES)) {
        npm.destroyForcibly();
        return false;
      }
      return npm.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String name() {
    return "kordoc";
  }

  @Override
  public boolean reads(Path file) {
    return ENDINGS.contains(TextReader.ending(file));
  }

  @Override
  public Optional<ServiceProcesses.Used> used() {
    return running.map(node -> ServiceProcesses.Used.of(List.of(node.process.toHandle())));
  }

  @Override
  public Reading read(Path file) throws InterruptedException {
    Running node = running.orElseGet(this::start);
    running = Optional.of(node);
    Future<Reading> reading = threads.submit(() -> ask(node, file));
    try {
      return reading.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      close();
      return Reading.refused("TIMEOUT", LIMIT_SECONDS * 1000.0);
    } catch (ExecutionException e) {
      close();
      return Reading.refused("CRASHED", 0);
    }
  }

  @Override
  public void close() {
    running.ifPresent(node -> node.process.destroyForcibly());
    running = Optional.empty();
  }

  private static Reading ask(Running node, Path file) throws IOException {
    node.in.write(file.toAbsolutePath() + "\n");
    node.in.flush();
    String line = node.out.readLine();
    // Whatever a library prints on its own goes by; answers are marked.
    while (line != null && !line.startsWith("\u0001")) {
      line = node.out.readLine();
    }
    if (line == null) {
      throw new IOException("node ended");
    }
    JsonNode answer = ContractJson.mapper().readTree(line.substring(1));
    double millis = answer.path("millis").asDouble(0);
    return answer.path("ok").asBoolean(false)
        ? Reading.text(MarkdownText.plain(answer.path("text").asString("")), millis)
        : Reading.refused(answer.path("code").asString("?"), millis);
  }

  private Running start() {
    try (InputStream script = KordocReader.class.getResourceAsStream(SCRIPT)) {
      if (script == null) {
        throw new BenchException(SCRIPT + " is not in the jar");
      }
      Path copy = folder.resolve(SCRIPT);
      Files.write(copy, script.readAllBytes());
      Process process =
          new ProcessBuilder("node", copy.toString(), folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Running(
          process,
          process.outputWriter(StandardCharsets.UTF_8),
          process.inputReader(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BenchException("node cannot be started", e);
    }
  }
}
