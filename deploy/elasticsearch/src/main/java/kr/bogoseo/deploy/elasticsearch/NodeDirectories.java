package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one node keeps its things.
 *
 * @param root the directory of the four below and of the node's process id
 */
record NodeDirectories(Path root) {
  private static final String LOCATION_FILE = "elasticsearch.location";
  private static final String INSIDE = "elasticsearch";

  /**
   * {@code <data>/elasticsearch}, or a directory that the lent user can reach, named after the data
   * directory's path; then {@code <data>/elasticsearch.location} says where.
   */
  static NodeDirectories prepare(Path data, NodeUser user)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    NodeDirectories directories = new NodeDirectories(root(data, user));
    for (Path directory :
        List.of(
            directories.config(),
            directories.data(),
            directories.logs(),
            directories.temporary())) {
      Files.createDirectories(directory);
    }
    return directories;
  }

  /** Config directory of the node. */
  Path config() {
    return root.resolve("config");
  }

  /** The indices. */
  Path data() {
    return root.resolve("data");
  }

  /** Reports of crashes, and the file by which the server says which port it took. */
  Path logs() {
    return root.resolve("logs");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  /** The server writes the addresses it answers on here, once it does. */
  Path httpPorts() {
    return logs().resolve("http.ports");
  }

  Path processId() {
    return root.resolve("pid");
  }

  static void delete(Path data) throws IOException {
    Path location = data.resolve(LOCATION_FILE);
    if (Files.isRegularFile(location)) {
      Trees.delete(Path.of(Files.readString(location).strip()));
      Files.delete(location);
    }
    Trees.delete(data.resolve(INSIDE));
  }

  private static Path root(Path data, NodeUser user) throws IOException, InterruptedException {
    Path location = data.resolve(LOCATION_FILE);
    if (Files.isRegularFile(location)) {
      return Path.of(Files.readString(location).strip());
    }
    Path inside = Files.createDirectories(data.resolve(INSIDE));
    if (!user.isLent()) {
      return inside;
    }
    user.own(inside);
    if (user.may('w', inside)) {
      return inside;
    }
    try (Stream<Path> earlier = Files.list(inside)) {
      if (earlier.findAny().isEmpty()) {
        Files.delete(inside); // nothing will ever be here
      }
    }
    return outside(data, location, user);
  }

  private static Path outside(Path data, Path location, NodeUser user) throws IOException {
    Path shared = SharedDirectory.of(user);
    byte[] path = data.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
    Path outside = shared.resolve("data-" + Hashes.name(Hashes.sha256().digest(path)));
    // Without a location file the data directory is new: what lies here belonged to a deleted one.
    Trees.delete(outside);
    Files.createDirectory(outside);
    Files.writeString(location, outside + "\n");
    return outside;
  }
}
