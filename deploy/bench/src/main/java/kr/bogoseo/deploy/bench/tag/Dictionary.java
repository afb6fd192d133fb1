package kr.bogoseo.deploy.bench.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.deploy.bench.BenchException;
import tools.jackson.databind.JsonNode;

/**
 * The baseline: every name of the registry wherever its letters stand, longest first, with no look
 * at words, particles, spelling or context.
 */
final class Dictionary implements NameTagging {
  private static final Map<String, String> FILES =
      Map.of(
          "places", "PLACE",
          "clusters", "CLUSTER",
          "agencies", "AGENCY",
          "organizations", "ORGANIZATION");
  private static final int SHORTEST = 2;

  private final Map<String, String> types = new HashMap<>();
  private int longest;

  /** The registry that comes with the product. */
  static Dictionary ofRegistry() {
    Dictionary dictionary = new Dictionary();
    // Fixed order: a name of two types goes to the last of them.
    for (String file : List.of("places", "organizations", "agencies", "clusters")) {
      dictionary.read(file, FILES.getOrDefault(file, ""));
    }
    return dictionary;
  }

  void add(String name, String type) {
    if (name.length() >= SHORTEST) {
      types.put(name, type);
      longest = Math.max(longest, name.length());
    }
  }

  /** Type by name. */
  Map<String, String> types() {
    return Map.copyOf(types);
  }

  @Override
  public List<Mention> tag(String text) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = longestFrom(text, at);
      if (end > at) {
        found.add(new Mention(at, end, types.getOrDefault(text.substring(at, end), "")));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private int longestFrom(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end >= start + SHORTEST; end--) {
      if (types.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  private void read(String file, String type) {
    String resource = "/registry/" + file + ".jsonl";
    try (InputStream stream = ContractJson.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new BenchException("The registry " + resource + " is not on the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode entry = ContractJson.mapper().readTree(line);
        add(entry.path("ko").asString(""), type);
        add(entry.path("en").asString(""), type);
        entry.path("aliases").forEach(alias -> add(alias.path("name").asString(""), type));
      }
    } catch (IOException e) {
      throw new BenchException("The registry cannot be read", e);
    }
  }
}
