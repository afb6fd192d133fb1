package kr.bogoseo.deploy.local.process;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A log file that begins anew at every start and when it has grown large; three older ones stay as
 * {@code name.log.1} (the youngest) to {@code .3}.
 */
final class RollingLog implements Closeable {
  static final int KEPT = 3;
  private static final long LARGE_BYTES = 16L << 20;

  private final Path file;
  private final long large;
  private BufferedWriter out;
  private long written;

  RollingLog(Path file) throws IOException {
    this(file, LARGE_BYTES);
  }

  RollingLog(Path file, long large) throws IOException {
    this.file = file;
    this.large = large;
    Files.createDirectories(file.toAbsolutePath().getParent());
    this.out = begin();
  }

  /** Appends a line and makes it visible to readers of the file. */
  synchronized void line(String line) throws IOException {
    if (written > large) {
      out.close();
      out = begin();
    }
    out.write(line);
    out.newLine();
    out.flush();
    written += line.length() + 1L;
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }

  private BufferedWriter begin() throws IOException {
    if (Files.exists(file) && Files.size(file) > 0) {
      for (int age = KEPT - 1; age >= 1; age--) {
        if (Files.exists(older(age))) {
          Files.move(older(age), older(age + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.move(file, older(1), StandardCopyOption.REPLACE_EXISTING);
    }
    written = 0;
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private Path older(int age) {
    return file.resolveSibling(file.getFileName() + "." + age);
  }
}
