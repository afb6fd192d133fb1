package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The directory {@code /var/tmp/bogoseo-<uid>}, which any user can pass, for what the lent user
 * must reach when the project or its data lie in a private directory such as /root.
 */
final class SharedDirectory {
  private static final Path PARENT = Path.of("/var/tmp");

  private SharedDirectory() {}

  /**
   * Makes it, or takes it when it is ours.
   *
   * @throws ElasticsearchStartException when somebody else has put something there
   */
  static Path of(NodeUser user) throws IOException {
    Path directory = PARENT.resolve("bogoseo-" + user.ownerId());
    try {
      Files.createDirectory(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (FileAlreadyExistsException e) {
      requireOurs(directory, user);
    }
    return directory;
  }

  /** Anybody may write to the parent, so a stranger may have been first. */
  private static void requireOurs(Path directory, NodeUser user) throws IOException {
    Object owner = Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    Set<PosixFilePermission> permissions =
        Files.getPosixFilePermissions(directory, LinkOption.NOFOLLOW_LINKS);
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
        || ((Number) owner).longValue() != user.ownerId()
        || permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new ElasticsearchStartException(
          directory
              + " is not a directory that only user "
              + user.ownerId()
              + " can write to; remove it");
    }
  }
}
