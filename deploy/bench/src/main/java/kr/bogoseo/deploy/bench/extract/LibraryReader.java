package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A Java library in this process, given a time limit a file. A file that hangs one leaves a daemon
 * thread behind, which ends with the process.
 */
final class LibraryReader implements TextReader {
  private static final long LIMIT_SECONDS = 30;

  private final String name;
  private final Set<String> endings;
  private final Library library;
  private final ExecutorService threads;

  /** The call of the library. */
  @FunctionalInterface
  interface Library {
    String text(Path file) throws Exception;
  }

  LibraryReader(String name, Set<String> endings, Library library, ExecutorService threads) {
    this.name = name;
    this.endings = endings;
    this.library = library;
    this.threads = threads;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean reads(Path file) {
    return endings.contains(TextReader.ending(file));
  }

  @Override
  public Optional<ServiceProcesses.Used> used() {
    return Optional.of(ServiceProcesses.Used.of(List.of(ProcessHandle.current())));
  }

  @Override
  public Reading read(Path file) throws InterruptedException {
    long start = System.nanoTime();
    Future<String> text = threads.submit(() -> library.text(file));
    try {
      String found = text.get(LIMIT_SECONDS, TimeUnit.SECONDS);
      return found.isBlank()
          ? Reading.refused("NO_TEXT", millisSince(start))
          : Reading.text(found, millisSince(start));
    } catch (ExecutionException e) {
      return Reading.refused(
          String.valueOf(e.getCause()).replaceAll("[:;].*", ""), millisSince(start));
    } catch (TimeoutException e) {
      text.cancel(true);
      return Reading.refused("TIMEOUT", millisSince(start));
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
