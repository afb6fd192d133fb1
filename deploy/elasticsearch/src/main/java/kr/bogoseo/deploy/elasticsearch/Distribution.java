package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unpacked Elasticsearch. Started without its launcher, whose protocol differs between
 * versions, so exactly one version will do.
 *
 * @param home its root directory
 */
record Distribution(Path home) {
  static final String VERSION = "8.19.21";

  private static final Path PLUGIN = Path.of("plugins", "analysis-bogoseo");

  static Distribution at(Path home) {
    Distribution distribution = new Distribution(home);
    if (!Files.isRegularFile(distribution.serverJar())) {
      throw new ElasticsearchStartException(
          home + " is not an unpacked Elasticsearch " + VERSION + "; build deploy/elasticsearch");
    }
    if (!Files.isRegularFile(home.resolve(PLUGIN).resolve("plugin-descriptor.properties"))) {
      throw new ElasticsearchStartException(
          home + " lacks the plugin analysis-bogoseo; build deploy/elasticsearch");
    }
    return distribution;
  }

  /**
   * This one, or a copy of it where the user can read it; made once for each state of the plugin.
   */
  Distribution readableBy(NodeUser user) throws IOException, InterruptedException {
    if (user.may('r', serverJar()) && mayReadPlugin(user)) {
      return this;
    }
    Path shared = SharedDirectory.of(user);
    Path copy = shared.resolve("elasticsearch-" + VERSION + "-" + pluginHash());
    if (!Files.isDirectory(copy)) {
      Path incoming = Files.createTempDirectory(shared, "incoming-");
      Trees.copyReadable(home, incoming);
      if (!incoming.toFile().renameTo(copy.toFile())) {
        Trees.delete(incoming); // another start was faster
      }
    }
    Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
    PreparedCopies.removeUnused(shared, copy);
    return new Distribution(copy);
  }

  Path lib() {
    return home.resolve("lib");
  }

  Path entitlementBridge() {
    return lib()
        .resolve("entitlement-bridge")
        .resolve("elasticsearch-entitlement-bridge-" + VERSION + ".jar");
  }

  private Path serverJar() {
    return lib().resolve("elasticsearch-" + VERSION + ".jar");
  }

  private boolean mayReadPlugin(NodeUser user) throws IOException, InterruptedException {
    for (Path file : pluginFiles()) {
      if (!user.may('r', file)) {
        return false;
      }
    }
    return true;
  }

  private String pluginHash() throws IOException {
    MessageDigest digest = Hashes.sha256();
    for (Path file : pluginFiles()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return Hashes.name(digest.digest());
  }

  private List<Path> pluginFiles() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(PLUGIN))) {
      return files.sorted().toList();
    }
  }
}
