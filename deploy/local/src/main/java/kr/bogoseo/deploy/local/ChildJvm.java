package kr.bogoseo.deploy.local;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of every child JVM: short start, little memory, one log, no lingering after the heap is
 * full.
 */
final class ChildJvm {
  private ChildJvm() {}

  static List<String> options() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=kr/bogoseo/deploy/local/logback.xml",
                // Four contexts in one JVM would each set up the log anew.
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    options.addAll(AotCache.ofThisClassPath().options());
    return options;
  }
}
