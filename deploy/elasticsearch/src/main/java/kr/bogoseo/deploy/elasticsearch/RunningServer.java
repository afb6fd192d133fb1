package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that already uses the node's directories, if any. */
final class RunningServer {
  /** An orphan ends by itself, but may have been busy starting when it lost its parent. */
  private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(30);

  private RunningServer() {}

  /**
   * Returns when no server uses the directories.
   *
   * @throws ElasticsearchStartException when one goes on using them
   */
  static void requireNone(NodeDirectories directories) throws IOException, InterruptedException {
    requireNone(directories, ORPHAN_PATIENCE);
  }

  static void requireNone(NodeDirectories directories, Duration patience)
      throws IOException, InterruptedException {
    Optional<ProcessHandle> running = find(directories);
    if (running.isEmpty()) {
      return;
    }
    try {
      running.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new ElasticsearchStartException(
          "%s is in use by the running Elasticsearch with process id %d"
              .formatted(directories.root(), running.get().pid()),
          e);
    }
  }

  static void record(NodeDirectories directories, Process process) throws IOException {
    Files.writeString(directories.processId(), process.pid() + "\n");
  }

  private static Optional<ProcessHandle> find(NodeDirectories directories) throws IOException {
    if (!Files.isReadable(directories.processId())) {
      return Optional.empty();
    }
    try {
      long id = Long.parseLong(Files.readString(directories.processId()).strip());
      return ProcessHandle.of(id).filter(process -> uses(process, directories));
    } catch (NumberFormatException e) {
      return Optional.empty(); // cut off by a crash; the server's own lock still protects the data
    }
  }

  /** Process ids are used again, so the id alone proves nothing. */
  private static boolean uses(ProcessHandle process, NodeDirectories directories) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(directories.temporary().toString()))
        .isPresent();
  }
}
