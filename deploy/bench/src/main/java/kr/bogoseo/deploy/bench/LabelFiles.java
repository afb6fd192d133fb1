package kr.bogoseo.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/** Reads labels and texts; a missing one ends the benchmark with its name. */
public final class LabelFiles {

  private LabelFiles() {}

  /** A JSON file. */
  public static JsonNode tree(Path file) {
    return ContractJson.mapper().readTree(bytes(file));
  }

  /** A file of one JSON object a line. */
  public static List<JsonNode> lines(Path file) {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : text(file).split("\n")) {
      if (!line.isBlank()) {
        nodes.add(ContractJson.mapper().readTree(line));
      }
    }
    return nodes;
  }

  /** A UTF-8 text; malformed bytes become U+FFFD. */
  public static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** A text that comes with the measuring kit. */
  public static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(LabelFiles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BenchException("Cannot read " + name, e);
    }
  }

  /** A file's bytes. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BenchException("Cannot read " + file, e);
    }
  }

  /** The plain files of a folder by name; none when there is no such folder. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new BenchException("Cannot list " + folder, e);
    }
  }

  /** Folder and name, to tell a person which file. */
  public static String shown(Path file) {
    Path folder = file.getParent();
    return (folder == null ? "" : folder.getFileName() + "/") + file.getFileName();
  }

  /** Name of the folder a file is in. */
  public static String folder(Path file) {
    String shown = shown(file);
    return shown.substring(0, Math.max(0, shown.indexOf('/')));
  }
}
