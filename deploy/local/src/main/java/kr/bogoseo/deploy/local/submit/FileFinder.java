package kr.bogoseo.deploy.local.submit;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what is to be handed in. A file that the user names is taken as it is. In a folder every
 * file counts, at any depth, except hidden ones, the {@code README.md} that explains a folder, and
 * what the folder's {@value #NOT_TO_SUBMIT} names: a line a file or folder, {@code #} begins a
 * remark.
 */
final class FileFinder {
  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile("(?i)readme(?:\\.[a-z]{2})?\\.md");
  private static final String ARCHIVE = ".zip";
  private static final String NOT_TO_SUBMIT = ".submitignore";

  private FileFinder() {}

  /**
   * Files in the order of the paths, those of a folder by name.
   *
   * @param paths files, which need not exist, and folders
   */
  static List<Path> find(List<Path> paths) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.addAll(below(path));
      } else {
        found.add(path);
      }
    }
    return found;
  }

  /** Whether the file is sent as a batch; other formats are zips too, but not by name. */
  static boolean isArchive(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> below(Path folder) throws IOException {
    List<Path> ignored = ignored(folder);
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .filter(file -> ignored.stream().noneMatch(file::startsWith))
          .filter(file -> !ABOUT_THE_FOLDER.matcher(name(file)).matches())
          .sorted()
          .toList();
    }
  }

  private static List<Path> ignored(Path folder) throws IOException {
    Path list = folder.resolve(NOT_TO_SUBMIT);
    if (!Files.isRegularFile(list)) {
      return List.of();
    }
    return Files.readAllLines(list).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(folder::resolve)
        .toList();
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
