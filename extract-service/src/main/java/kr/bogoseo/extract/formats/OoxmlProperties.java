package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an Office or OpenDocument package says of itself. */
final class OoxmlProperties {

  private static final Map<String, String> NAMES =
      Map.of(
          "title", "title",
          "subject", "subject",
          "creator", "author",
          "initial-creator", "author",
          "keywords", "keywords",
          "keyword", "keywords",
          "created", "created",
          "creation-date", "created");

  private OoxmlProperties() {}

  /** What is there; damaged properties say nothing. */
  static Map<String, String> read(ZipParts zip, XmlParts xml) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : new String[] {"docProps/core.xml", "meta.xml"}) {
      Optional<InputStream> part = zip.open(name);
      if (part.isEmpty()) {
        continue;
      }
      try (InputStream in = part.get()) {
        collect(xml.tree(in), found);
      } catch (IOException e) {
        return found;
      }
    }
    return found;
  }

  private static void collect(XmlNode node, Map<String, String> found) {
    for (XmlNode child : node.children()) {
      String name = NAMES.get(child.name());
      String value = name == null ? "" : child.allText().strip();
      if (name != null && !value.isEmpty()) {
        found.putIfAbsent(name, value);
      } else if (child.name().equals("meta")) {
        collect(child, found);
      }
    }
  }
}
