package kr.bogoseo.extract.formats;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How most letters of a WordprocessingML paragraph look: by the run itself, else its paragraph's
 * style and what that is based on, else the document's default.
 */
final class DocxLooks {

  /** Half points, where nothing is said: the default of the standard. */
  private static final int STANDARD = 20;

  private static final int HOPS = 10;
  private static final Set<String> OFF = Set.of("0", "off", "false");

  private final Function<String, Optional<XmlNode>> styles;
  private final Optional<XmlNode> defaults;

  /**
   * @param styles a style by its id
   * @param defaults the document's default run properties
   */
  DocxLooks(Function<String, Optional<XmlNode>> styles, Optional<XmlNode> defaults) {
    this.styles = styles;
    this.defaults = defaults;
  }

  /** Points. */
  float size(XmlNode paragraph, String style) {
    return property(paragraph, style, "sz").map(sz -> sz.number("val", STANDARD)).orElse(STANDARD)
        / 2f;
  }

  boolean isBold(XmlNode paragraph, String style) {
    return property(paragraph, style, "b").filter(b -> !OFF.contains(b.get("val"))).isPresent();
  }

  private Optional<XmlNode> property(XmlNode paragraph, String style, String name) {
    Optional<XmlNode> own =
        longestRun(paragraph).child("rPr").flatMap(properties -> properties.child(name));
    if (own.isPresent()) {
      return own;
    }
    String id = style;
    for (int hop = 0; hop < HOPS && !id.isEmpty(); hop++) {
      Optional<XmlNode> found = styles.apply(id);
      Optional<XmlNode> stated =
          found.flatMap(node -> node.child("rPr")).flatMap(properties -> properties.child(name));
      if (stated.isPresent()) {
        return stated;
      }
      id = found.flatMap(node -> node.child("basedOn")).map(node -> node.get("val")).orElse("");
    }
    return defaults.flatMap(properties -> properties.child(name));
  }

  private static XmlNode longestRun(XmlNode paragraph) {
    XmlNode longest = paragraph;
    int most = 0;
    for (XmlNode run : paragraph.children("r")) {
      int length = run.children("t").stream().mapToInt(t -> t.allText().length()).sum();
      if (length > most) {
        most = length;
        longest = run;
      }
    }
    return longest;
  }
}
