package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the distribution for earlier states of the plugin, some 120 MB each. */
final class PreparedCopies {
  /** A start touches its copy first, so a younger one may belong to a server about to start. */
  private static final Duration GRACE = Duration.ofHours(1);

  private PreparedCopies() {}

  static void removeUnused(Path shared, Path current) throws IOException {
    for (Path copy : others(shared, current)) {
      if (Files.getLastModifiedTime(copy).toInstant().isBefore(Instant.now().minus(GRACE))
          && !inUse(copy)) {
        Trees.delete(copy);
      }
    }
  }

  private static List<Path> others(Path shared, Path current) throws IOException {
    try (Stream<Path> children = Files.list(shared)) {
      return children
          .filter(child -> child.getFileName().toString().startsWith("elasticsearch-"))
          .filter(child -> !child.equals(current))
          .toList();
    }
  }

  private static boolean inUse(Path copy) {
    return ProcessHandle.allProcesses()
        .anyMatch(
            process ->
                process.info().commandLine().filter(l -> l.contains(copy + "/")).isPresent());
  }
}
