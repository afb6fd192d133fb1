package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK for the server, which need not be the one of this JVM.
 *
 * @param home its directory
 * @param feature its version, such as 25
 */
record Jdk(Path home, int feature) {
  private static final int OLDEST = 21;
  private static final List<Path> USUAL_PLACES =
      List.of(Path.of("/usr/lib/jvm"), Path.of("/opt/java"), Path.of("/usr/java"));

  /**
   * The wanted one, or this JVM's, or the newest installed one that the user can run.
   *
   * @throws ElasticsearchStartException when the wanted one will not do or there is none
   */
  static Jdk find(Optional<Path> wanted, NodeUser user) throws IOException, InterruptedException {
    if (wanted.isPresent()) {
      return usable(wanted.get(), user)
          .orElseThrow(
              () ->
                  new ElasticsearchStartException(
                      wanted.get()
                          + " is not a JDK of version "
                          + OLDEST
                          + " or newer that the server's user can run"));
    }
    for (Path candidate : candidates()) {
      Optional<Jdk> jdk = usable(candidate, user);
      if (jdk.isPresent()) {
        return jdk.get();
      }
    }
    throw new ElasticsearchStartException(
        "No JDK of version %d or newer that the server's user can run; set ES_JAVA_HOME or install one in %s"
            .formatted(OLDEST, USUAL_PLACES));
  }

  String java() {
    return home.resolve("bin").resolve("java").toString();
  }

  private static List<Path> candidates() throws IOException {
    List<Path> candidates = new ArrayList<>();
    Optional.ofNullable(System.getenv("ES_JAVA_HOME")).map(Path::of).ifPresent(candidates::add);
    candidates.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(candidates::add);
    for (Path place : USUAL_PLACES) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> installed = Files.list(place)) {
          installed
              .sorted(Comparator.comparingInt(Jdk::versionOf).reversed())
              .forEach(candidates::add);
        }
      }
    }
    return candidates;
  }

  private static Optional<Jdk> usable(Path home, NodeUser user)
      throws IOException, InterruptedException {
    Jdk jdk = new Jdk(home.toAbsolutePath(), versionOf(home));
    return jdk.feature >= OLDEST && user.may('x', Path.of(jdk.java()))
        ? Optional.of(jdk)
        : Optional.empty();
  }

  /** From the file that every JDK has; 0 for a directory that is none. */
  private static int versionOf(Path home) {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      facts.load(reader);
      String version = facts.getProperty("JAVA_VERSION", "0").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }
}
