package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running Elasticsearch, child of this JVM. It ends with {@link #close()}, and by itself when
 * this JVM ends in whatever way: it watches the pipe that this JVM holds. Safe for use by several
 * threads.
 */
public final class ElasticsearchNode implements AutoCloseable {
  /** The byte that the server takes on its standard input as the wish to stop. */
  private static final int STOP = 0x1b;

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final Duration TERMINATE_PATIENCE = Duration.ofSeconds(10);

  private final Process process;
  private final URI uri;
  private final NodeLog log;
  private final NodeConfiguration configuration;

  private ElasticsearchNode(
      Process process, URI uri, NodeLog log, NodeConfiguration configuration) {
    this.process = process;
    this.uri = uri;
    this.log = log;
    this.configuration = configuration;
  }

  /**
   * Starts a node and waits until its indices can be searched.
   *
   * @param settings what to start
   * @return the ready node
   * @throws ElasticsearchStartException when it cannot start, ends early or is not ready in time;
   *     nothing is left running
   * @throws InterruptedException when the waiting thread is interrupted; nothing is left running
   */
  public static ElasticsearchNode start(NodeSettings settings) throws InterruptedException {
    try {
      return launch(settings);
    } catch (IOException e) {
      throw new ElasticsearchStartException("Elasticsearch cannot be started: " + e, e);
    }
  }

  /**
   * Deletes all that stopped nodes have kept for a data directory, wherever it lies; the log stays.
   *
   * @param dataDirectory as in {@link NodeSettings#dataDirectory()}
   * @throws IOException when something cannot be deleted
   */
  public static void deleteData(Path dataDirectory) throws IOException {
    NodeDirectories.delete(dataDirectory);
  }

  private static ElasticsearchNode launch(NodeSettings settings)
      throws IOException, InterruptedException {
    NodeUser user = NodeUser.find();
    Distribution distribution = Distribution.at(settings.home()).readableBy(user);
    Jdk jdk = Jdk.find(settings.javaHome(), user);
    NodeDirectories directories = NodeDirectories.prepare(settings.dataDirectory(), user);
    RunningServer.requireNone(directories);
    Ports.requireFree(settings);
    NodeConfiguration configuration =
        NodeConfiguration.of(settings, distribution, directories, user);
    configuration.write();
    user.own(directories.root());

    NodeLog log = NodeLog.openIn(settings.dataDirectory());
    Process process = new ServerCommand(settings, distribution, directories, jdk, user).start(log);
    try {
      process.getOutputStream().write(configuration.serverArguments());
      process.getOutputStream().flush();
      RunningServer.record(directories, process);
      URI uri = new Readiness(process, directories, log).await(settings.startTimeout());
      return new ElasticsearchNode(process, uri, log, configuration);
    } catch (IOException e) {
      end(process, Duration.ZERO);
      throw new ElasticsearchStartException(log.explain("Elasticsearch ended while starting"), e);
    } catch (InterruptedException | RuntimeException e) {
      end(process, Duration.ZERO);
      throw e;
    }
  }

  /** Where the node answers, such as {@code http://127.0.0.1:9200}. */
  public URI uri() {
    return uri;
  }

  /** Process id of the server. */
  public long pid() {
    // runuser, unlike setpriv, stays as the server's parent.
    return process.descendants().findFirst().map(ProcessHandle::pid).orElse(process.pid());
  }

  /** False once the server has ended, for whatever reason. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes with the exit status when the server has ended; 0 after {@link #close()}. */
  public CompletableFuture<Integer> onExit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** The server's log, appended to over restarts. */
  public Path logFile() {
    return log.file();
  }

  /**
   * Puts a file into the config directory of the running node. Indices made or opened from now on
   * read it; one that is open goes on with what it has read.
   *
   * @param name path below the config directory, as index settings name it
   * @param file what is copied there
   * @throws IOException when it cannot be read or written
   */
  public void putConfigFile(String name, Path file) throws IOException {
    configuration.put(name, file);
  }

  /**
   * Stops the server and waits for its end: first by asking, then by SIGTERM, then by SIGKILL. Does
   * nothing when it has ended already.
   */
  @Override
  public void close() {
    end(process, STOP_PATIENCE);
  }

  private static void end(Process process, Duration patience) {
    boolean interrupted = Thread.interrupted();
    try (OutputStream wishes = process.getOutputStream()) {
      wishes.write(STOP);
      wishes.flush();
    } catch (IOException ended) {
      // The pipe is broken: the server has ended or is about to.
    }
    interrupted |= !endsWithin(process, patience);
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      interrupted |= !endsWithin(process, TERMINATE_PATIENCE);
    }
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      interrupted |= !endsWithin(process, TERMINATE_PATIENCE);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** False when interrupted: then the next, harder way is taken at once. */
  private static boolean endsWithin(Process process, Duration patience) {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
