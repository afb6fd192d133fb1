package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The definitions in the head of a HWPML file that matter for text: heads, styles and looks. */
final class HwpmlDefinitions {

  private final Map<String, XmlNode> shapes = new HashMap<>();
  private final Map<String, XmlNode> looks = new HashMap<>();
  private final Map<String, String> styles = new HashMap<>();
  private final Map<String, String> bullets = new HashMap<>();
  private final Map<String, List<AutoNumbering.Level>> numberings = new HashMap<>();

  /** Takes one of the lists of the mapping table. */
  void add(XmlNode list) {
    for (XmlNode item : list.children()) {
      String id = item.get("Id");
      switch (item.name()) {
        case "PARASHAPE" -> shapes.put(id, item);
        case "CHARSHAPE" -> looks.put(id, item);
        case "STYLE" -> styles.put(id, item.get("Name"));
        case "BULLET" -> bullets.put(id, item.get("Char"));
        case "NUMBERING" -> numberings.put(id, levels(item));
        default -> {
          // fonts, borders and the like are not text
        }
      }
    }
  }

  private static List<AutoNumbering.Level> levels(XmlNode numbering) {
    List<AutoNumbering.Level> levels = new ArrayList<>();
    int start = numbering.number("Start", 1);
    for (XmlNode head : numbering.children("PARAHEAD")) {
      String form = head.get("NumFormat");
      levels.add(
          new AutoNumbering.Level(
              head.allText(), '^', n -> number(form, n), Math.max(1, head.number("Start", start))));
    }
    return levels;
  }

  /** A number in one of the format's forms, such as {@code RomanCapital}. */
  static String number(String form, int n) {
    return NumberForms.hwpx(
        form.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT), n);
  }

  /** The kind of head of a paragraph shape: None, Outline, Number or Bullet. */
  String head(String shape) {
    XmlNode found = shapes.get(shape);
    return found == null ? "None" : found.get("HeadingType");
  }

  /** The level of the head, 0 is the highest. */
  int level(String shape) {
    XmlNode found = shapes.get(shape);
    return found == null ? 0 : found.number("Level", 0);
  }

  /** The numbering or bullet of the head. */
  String definition(String shape) {
    XmlNode found = shapes.get(shape);
    return found == null ? "" : found.get("Heading");
  }

  /** The size of letters in points; 0 when unknown. */
  float size(String look) {
    XmlNode found = looks.get(look);
    return found == null ? 0 : found.number("Height", 0) / 100f;
  }

  boolean isBold(String look) {
    XmlNode found = looks.get(look);
    return found != null && found.child("BOLD").isPresent();
  }

  List<AutoNumbering.Level> numbering(String id) {
    return numberings.getOrDefault(id, List.of());
  }

  String bullet(String id) {
    return bullets.getOrDefault(id, "");
  }

  String style(String id) {
    return styles.getOrDefault(id, "");
  }
}
