package kr.bogoseo.deploy.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The expected facts at the top of a source: a flat subset of YAML that any reader can take in.
 *
 * <p>{@code key: value}, {@code key: [a, b]}, or {@code key:} followed by {@code - value} lines; a
 * key may hold dots ({@code trip.departOn}); a value may stand in double quotes. A key without a
 * value says that the document does not give that fact.
 */
final class FrontMatter {

  private FrontMatter() {}

  static Map<String, List<String>> parse(List<String> lines) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("  - ")) {
        open.add(unquoted(line.substring(4)));
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("Not 'key: value' in front matter: " + line);
      }
      open = new ArrayList<>(values(line.substring(colon + 1).strip()));
      if (facts.put(line.substring(0, colon), open) != null) {
        throw new IllegalArgumentException("Key given twice in front matter: " + line);
      }
    }
    return facts;
  }

  private static List<String> values(String text) {
    if (text.isEmpty() || text.equals("[]")) {
      return List.of();
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      List<String> values = new ArrayList<>();
      for (String value : text.substring(1, text.length() - 1).split(",", -1)) {
        values.add(unquoted(value));
      }
      return values;
    }
    return List.of(unquoted(text));
  }

  private static String unquoted(String text) {
    String value = text.strip();
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
