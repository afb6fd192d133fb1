package kr.bogoseo.enrich.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.bogoseo.enrich.RegistryReload;

/**
 * Looks from time to time whether the operator's registry files have changed, and loads them. A
 * directory is looked at, not watched, so that mounted volumes and network file systems do.
 */
public final class RegistryWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(RegistryWatch.class.getName());

  private final Optional<Path> directory;
  private final RegistryReload registry;
  private final Thread thread;
  private String seen;

  /**
   * Starts to look, if there is something to look at.
   *
   * @param directory the operator's own files; empty when there are none
   * @param every how often
   */
  public RegistryWatch(Optional<Path> directory, Duration every, RegistryReload registry) {
    this.directory = directory;
    this.registry = registry;
    this.seen = stamp();
    this.thread = Thread.ofVirtual().name("registry-watch").unstarted(() -> run(every));
    if (directory.isPresent()) {
      thread.start();
    }
  }

  private void run(Duration every) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(every);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    String now = stamp();
    if (now.equals(seen)) {
      return;
    }
    seen = now;
    try {
      LOG.log(System.Logger.Level.INFO, "registry loaded: " + registry.reload());
    } catch (RuntimeException e) {
      // The old registry stays; the next change is looked at again.
      LOG.log(System.Logger.Level.ERROR, "registry not loaded: " + e.getMessage());
    }
  }

  /** Names, sizes and times of the files. */
  private String stamp() {
    if (directory.isEmpty()) {
      return "";
    }
    try (Stream<Path> files = Files.list(directory.get())) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .map(RegistryWatch::stamp)
          .collect(Collectors.joining(";"));
    } catch (IOException e) {
      return "";
    }
  }

  private static String stamp(Path file) {
    try {
      return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file.getFileName() + " gone";
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
