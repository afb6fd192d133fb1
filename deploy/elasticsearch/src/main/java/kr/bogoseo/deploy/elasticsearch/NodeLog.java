package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file that takes the server's standard output. This JVM opens it, so it may lie where the
 * server's user could not write.
 *
 * @param file {@code <data>/logs/elasticsearch.log}
 * @param start its length when this start began, in bytes
 */
record NodeLog(Path file, long start) {
  /** From this size on a start begins a new file and keeps the old one as {@code ….1}. */
  private static final long ROLL_BYTES = 8L << 20;

  private static final int TAIL_LINES = 20;
  private static final long TAIL_BYTES = 1 << 16;

  static NodeLog openIn(Path dataDirectory) throws IOException {
    Path file = Files.createDirectories(dataDirectory.resolve("logs")).resolve("elasticsearch.log");
    if (Files.exists(file) && Files.size(file) > ROLL_BYTES) {
      Files.move(
          file, file.resolveSibling("elasticsearch.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return new NodeLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** A message with the end of what this start has logged. */
  String explain(String message) {
    return "%s; log %s ends:%n%s".formatted(message, file, String.join("\n", tail()));
  }

  private List<String> tail() {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long from = Math.max(start, channel.size() - TAIL_BYTES);
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
      while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
        // until the end
      }
      List<String> lines = StandardCharsets.UTF_8.decode(bytes.flip()).toString().lines().toList();
      return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
    } catch (IOException e) {
      return List.of("(not readable: " + e + ")");
    }
  }
}
