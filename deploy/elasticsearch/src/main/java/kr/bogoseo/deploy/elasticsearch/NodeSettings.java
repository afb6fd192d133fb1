package kr.bogoseo.deploy.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What one node is started with.
 *
 * @param home the unpacked distribution, see {@link ElasticsearchHome#find()}
 * @param dataDirectory the installation's data directory; the node keeps its own things in {@code
 *     elasticsearch/} below it and its log in {@code logs/elasticsearch.log}
 * @param httpPort 1–65535 on the loopback address; 0 takes any free port
 * @param transportPort as {@code httpPort}; no second node ever uses it
 * @param heapMiB heap of the server in MiB, at least 128; resident size is about 200 MiB more
 * @param configFiles files that index settings may name (user dictionaries, synonyms): path below
 *     the node's config directory, such as {@code bogoseo/words.txt}, to the file that is copied
 *     there at every start
 * @param javaHome a JDK, 21 or newer; without one the running JVM's or an installed one is taken
 * @param shortStart compile less: the node starts a little sooner and stays 50 MiB smaller, but
 *     indexes at half the speed or less and searches vectors slowly; for tests
 * @param startTimeout how long the node may take until it answers and its indices are usable
 */
public record NodeSettings(
    Path home,
    Path dataDirectory,
    int httpPort,
    int transportPort,
    int heapMiB,
    Map<String, Path> configFiles,
    Optional<Path> javaHome,
    boolean shortStart,
    Duration startTimeout) {

  private static final int SMALLEST_HEAP_MIB = 128;

  /** Checks ranges, so that a wrong setting is named before anything is started. */
  public NodeSettings {
    home = home.toAbsolutePath().normalize();
    dataDirectory = dataDirectory.toAbsolutePath().normalize();
    configFiles = Map.copyOf(configFiles);
    requirePort("httpPort", httpPort);
    requirePort("transportPort", transportPort);
    if (heapMiB < SMALLEST_HEAP_MIB) {
      throw new IllegalArgumentException(
          "heapMiB must be at least %d, was %d".formatted(SMALLEST_HEAP_MIB, heapMiB));
    }
    configFiles.keySet().forEach(NodeSettings::requireBelowConfig);
  }

  /**
   * Settings for one machine: any free ports, 512 MiB heap, two minutes to be ready.
   *
   * @param home see {@link #home()}
   * @param dataDirectory see {@link #dataDirectory()}
   */
  public static NodeSettings of(Path home, Path dataDirectory) {
    return new NodeSettings(
        home, dataDirectory, 0, 0, 512, Map.of(), Optional.empty(), true, Duration.ofMinutes(2));
  }

  /** The same with other ports. */
  public NodeSettings withPorts(int http, int transport) {
    return new NodeSettings(
        home,
        dataDirectory,
        http,
        transport,
        heapMiB,
        configFiles,
        javaHome,
        shortStart,
        startTimeout);
  }

  /** The same with another heap. */
  public NodeSettings withHeapMiB(int heap) {
    return new NodeSettings(
        home,
        dataDirectory,
        httpPort,
        transportPort,
        heap,
        configFiles,
        javaHome,
        shortStart,
        startTimeout);
  }

  /** The same with these files in the config directory. */
  public NodeSettings withConfigFiles(Map<String, Path> files) {
    return new NodeSettings(
        home,
        dataDirectory,
        httpPort,
        transportPort,
        heapMiB,
        files,
        javaHome,
        shortStart,
        startTimeout);
  }

  /** The same on this JDK. */
  public NodeSettings withJavaHome(Path java) {
    return new NodeSettings(
        home,
        dataDirectory,
        httpPort,
        transportPort,
        heapMiB,
        configFiles,
        Optional.of(java),
        shortStart,
        startTimeout);
  }

  /** The same, starting sooner or indexing faster. */
  public NodeSettings withShortStart(boolean wanted) {
    return new NodeSettings(
        home,
        dataDirectory,
        httpPort,
        transportPort,
        heapMiB,
        configFiles,
        javaHome,
        wanted,
        startTimeout);
  }

  /** The same with another patience. */
  public NodeSettings withStartTimeout(Duration timeout) {
    return new NodeSettings(
        home,
        dataDirectory,
        httpPort,
        transportPort,
        heapMiB,
        configFiles,
        javaHome,
        shortStart,
        timeout);
  }

  static String requireBelowConfig(String name) {
    Path path = Path.of(name);
    if (name.isBlank() || path.isAbsolute() || path.normalize().startsWith("..")) {
      throw new IllegalArgumentException(
          "a config file must lie below the config directory, not at " + name);
    }
    return name;
  }

  private static void requirePort(String name, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("%s must be 0–65535, was %d".formatted(name, port));
    }
  }
}
