package kr.bogoseo.deploy.manifests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** YAML files as trees. */
final class Yaml {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Yaml() {}

  /** The documents of a file. */
  static List<JsonNode> documents(Path file) throws IOException {
    org.yaml.snakeyaml.Yaml yaml =
        new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
    List<JsonNode> documents = new ArrayList<>();
    for (Object document : yaml.loadAll(Files.readString(file))) {
      documents.add(JSON.valueToTree(document));
    }
    return documents;
  }

  /** The documents of every YAML file in a folder that have a kind. */
  static List<JsonNode> resources(Path folder) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        documents(file).stream().filter(document -> document.has("kind")).forEach(all::add);
      }
    }
    return all;
  }

  /** The members of an object. */
  static List<Map.Entry<String, JsonNode>> members(JsonNode object) {
    return List.copyOf(object.properties());
  }
}
