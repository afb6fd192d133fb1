package kr.bogoseo.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of a local start, from the environment or the stack's {@code keys.env}.
 *
 * @param agency submits and reads
 * @param operator may do everything
 */
record Keys(Optional<String> agency, Optional<String> operator) {

  static Keys find(BenchOptions options) {
    Path file = options.text("keys").map(Path::of).orElse(options.data().resolve("keys.env"));
    Map<String, String> kept = read(file);
    Function<String, Optional<String>> key =
        name ->
            Optional.ofNullable(System.getenv(name)).or(() -> Optional.ofNullable(kept.get(name)));
    return new Keys(key.apply("BOGOSEO_AGENCY_KEY"), key.apply("BOGOSEO_OPERATOR_KEY"));
  }

  private static Map<String, String> read(Path file) {
    if (!Files.isReadable(file)) {
      return Map.of();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
          .collect(
              Collectors.toMap(
                  line -> line.substring(0, line.indexOf('=')).strip(),
                  line -> line.substring(line.indexOf('=') + 1).strip().replace("\"", ""),
                  (first, second) -> second));
    } catch (IOException e) {
      throw new BenchException("The keys in " + file + " cannot be read", e);
    }
  }
}
