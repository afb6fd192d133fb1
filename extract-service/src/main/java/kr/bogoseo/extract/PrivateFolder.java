package kr.bogoseo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own for one file on its way through the workers; gone when closed. */
public final class PrivateFolder implements AutoCloseable {

  private final Path folder;

  private PrivateFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes one that only this user can read. */
  public static PrivateFolder create() {
    try {
      return new PrivateFolder(Files.createTempDirectory("bogoseo-extract-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file in it; the name is ours, never the sender's. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> content = Files.walk(folder)) {
      List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
