package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The node's settings and config directory. */
final class NodeConfiguration {
  /** To standard output only, which is the log file; one line a message. */
  private static final String LOGGING =
      """
      status = error
      appender.console.type = Console
      appender.console.name = console
      appender.console.layout.type = PatternLayout
      appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} [%node_name]%marker %m%n%throwable
      rootLogger.level = info
      rootLogger.appenderRef.console.ref = console
      # Says at every start that a metrics library is not set up.
      logger.opentelemetry.name = io.opentelemetry.usage
      logger.opentelemetry.level = error
      """;

  private final NodeSettings wanted;
  private final NodeDirectories directories;
  private final NodeUser user;
  private final Map<String, String> settings;

  private NodeConfiguration(
      NodeSettings wanted,
      NodeDirectories directories,
      NodeUser user,
      Map<String, String> settings) {
    this.wanted = wanted;
    this.directories = directories;
    this.user = user;
    this.settings = settings;
  }

  static NodeConfiguration of(
      NodeSettings wanted, Distribution distribution, NodeDirectories directories, NodeUser user) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("cluster.name", "bogoseo");
    settings.put("node.name", "bogoseo-local");
    settings.put("discovery.type", "single-node");
    settings.put("network.host", "127.0.0.1");
    settings.put("http.port", String.valueOf(wanted.httpPort()));
    settings.put("transport.port", String.valueOf(wanted.transportPort()));
    settings.put("path.home", distribution.home().toString());
    settings.put("path.data", directories.data().toString());
    settings.put("path.logs", directories.logs().toString());
    // How the starter learns that this server, and no stranger, answers, and on which port.
    settings.put("node.portsfile", "true");
    // Loopback only; the distribution's security module would ask for passwords otherwise.
    settings.put("xpack.security.enabled", "false");
    // A typing error in an alias must not make an index without a mapping.
    settings.put("action.auto_create_index", "false");
    // The disk of a developer's machine is often over 95 % full, which would make indices
    // read-only.
    settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
    return new NodeConfiguration(wanted, directories, user, settings);
  }

  /** Fills the config directory anew, so that no file of an earlier start stays in use. */
  void write() throws IOException {
    Path config = directories.config();
    Files.deleteIfExists(directories.httpPorts());
    Trees.delete(config);
    Files.createDirectory(config);
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + ": \"" + setting.getValue() + "\"\n")
            .collect(Collectors.joining("", "# Written at every start.\n", "")));
    Files.writeString(config.resolve("log4j2.properties"), LOGGING);
    for (Map.Entry<String, Path> file : wanted.configFiles().entrySet()) {
      put(file.getKey(), file.getValue());
    }
  }

  /** Replaces the file at once, so that an index never reads half of it. */
  void put(String name, Path file) throws IOException {
    Path copy = directories.config().resolve(NodeSettings.requireBelowConfig(name));
    Path incoming = copy.resolveSibling(copy.getFileName() + ".incoming");
    Files.createDirectories(copy.getParent());
    Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
    user.own(directories.config());
    Files.move(incoming, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  byte[] serverArguments() {
    return new ServerArguments(settings, directories.config(), directories.logs()).toBytes();
  }
}
