package kr.bogoseo.contracts.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/** The registry files as their tests read them. */
final class RegistryFiles {

  private RegistryFiles() {}

  /** The entries of {@code clusters}, {@code agencies}, {@code organizations} or {@code places}. */
  static List<JsonNode> entries(String file) throws IOException {
    return lines("/registry/" + file + ".jsonl").stream()
        .map(line -> ContractJson.mapper().readTree(line))
        .toList();
  }

  /** The lines of a resource. */
  static List<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(RegistryFiles.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
