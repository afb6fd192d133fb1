package kr.bogoseo.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.store.Sha256;

/**
 * Classes of one class path as the JVM wants them, loaded and linked ahead of time. A cache is good
 * for exactly these jars and this JVM, which its name tells.
 *
 * @param file where it is, or would be
 */
record AotCache(Optional<Path> file) {
  private static final String SUFFIX = ".aot";

  /** The cache of the running JVM's class path; none when that holds directories of classes. */
  static AotCache ofThisClassPath() {
    List<Path> entries =
        Arrays.stream(System.getProperty("java.class.path").split(":", -1)).map(Path::of).toList();
    if (!entries.stream().allMatch(Files::isRegularFile)) {
      return new AotCache(Optional.empty());
    }
    Path assembly = entries.getFirst().resolve("../..").toAbsolutePath().normalize();
    return new AotCache(Optional.of(assembly.resolve("aot").resolve(key(entries) + SUFFIX)));
  }

  /** What makes a JVM use the cache, if it is there. */
  List<String> options() {
    return file.filter(Files::exists)
        .map(path -> List.of("-XX:AOTCache=" + path, "-Xlog:aot*=off", "-Xlog:cds*=off"))
        .orElse(List.of());
  }

  /** Puts a new cache in its place; caches of other builds go. */
  void take(Path made) throws IOException {
    Path place = file.orElseThrow();
    Path directory = place.resolveSibling(".");
    Files.createDirectories(directory);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
      for (Path other : others) {
        Files.delete(other); // a JVM that uses it keeps it open
      }
    }
    Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(List<Path> jars) {
    StringBuilder facts = new StringBuilder(System.getProperty("java.vm.version"));
    facts.append(' ').append(System.getProperty("java.home"));
    try {
      for (Path jar : jars) {
        facts
            .append('\n')
            .append(jar.toAbsolutePath())
            .append(' ')
            .append(Files.size(jar))
            .append(' ')
            .append(Files.getLastModifiedTime(jar).toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.of(facts.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
