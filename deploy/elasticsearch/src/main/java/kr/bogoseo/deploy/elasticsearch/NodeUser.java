package kr.bogoseo.deploy.elasticsearch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The user whom the server runs as. Elasticsearch refuses root, so root lends it another one. */
sealed interface NodeUser {

  /** The command as this user runs it. */
  List<String> command(List<String> command);

  /** Makes a tree belong to this user. */
  void own(Path tree) throws IOException;

  /** Whether this user gets through to the path and may do {@code what}: r, w or x. */
  boolean may(char what, Path path) throws IOException, InterruptedException;

  /** Numeric id of the user who runs this JVM. */
  long ownerId();

  /** Whether the server runs as somebody else than this JVM. */
  boolean isLent();

  /**
   * The user to take on this machine.
   *
   * @throws ElasticsearchStartException for root without the means to become another user
   */
  static NodeUser find() throws IOException, InterruptedException {
    long id = Long.parseLong(Commands.output(List.of("id", "-u")).strip());
    return id == 0 ? Nobody.find() : new Same(id);
  }

  /** Not root: the server runs as whoever starts it. */
  record Same(long ownerId) implements NodeUser {
    @Override
    public List<String> command(List<String> command) {
      return command;
    }

    @Override
    public void own(Path tree) {}

    @Override
    public boolean may(char what, Path path) {
      return switch (what) {
        case 'r' -> Files.isReadable(path);
        case 'w' -> Files.isWritable(path);
        default -> Files.isExecutable(path);
      };
    }

    @Override
    public boolean isLent() {
      return false;
    }
  }

  /** Root: the server runs as nobody, by the first tool there is. */
  record Nobody(int userId, int groupId, List<String> tool) implements NodeUser {

    static NodeUser find() throws IOException, InterruptedException {
      int user = Integer.parseInt(Commands.output(List.of("id", "-u", "nobody")).strip());
      int group = Integer.parseInt(Commands.output(List.of("id", "-g", "nobody")).strip());
      for (List<String> tool :
          List.of(
              List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"),
              List.of("runuser", "-u", "nobody", "--"))) {
        if (Commands.succeeds(with(tool, List.of("true")))) {
          return new Nobody(user, group, tool);
        }
      }
      throw new ElasticsearchStartException(
          "Elasticsearch does not run as root, and neither setpriv nor runuser (package util-linux)"
              + " is there to run it as nobody. Install one, or start as another user.");
    }

    @Override
    public List<String> command(List<String> command) {
      return with(tool, command);
    }

    @Override
    public void own(Path tree) throws IOException {
      Files.walkFileTree(
          tree,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes ignored)
                throws IOException {
              return give(directory);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored)
                throws IOException {
              return give(file);
            }
          });
    }

    private FileVisitResult give(Path path) throws IOException {
      if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(userId)) {
        Files.setAttribute(path, "unix:uid", userId, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", groupId, LinkOption.NOFOLLOW_LINKS);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public boolean may(char what, Path path) throws IOException, InterruptedException {
      return Commands.succeeds(command(List.of("test", "-" + what, path.toString())));
    }

    @Override
    public long ownerId() {
      return 0;
    }

    @Override
    public boolean isLent() {
      return true;
    }

    private static List<String> with(List<String> tool, List<String> command) {
      List<String> all = new ArrayList<>(tool);
      all.addAll(command);
      return List.copyOf(all);
    }
  }
}
