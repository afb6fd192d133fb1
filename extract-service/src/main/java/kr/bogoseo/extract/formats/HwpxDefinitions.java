package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definitions in {@code Contents/header.xml}, or in the head of a HWPML file, that matter for
 * text: heads, styles and looks.
 */
final class HwpxDefinitions {

  private final Map<String, XmlNode> heads = new HashMap<>();
  private final Map<String, List<AutoNumbering.Level>> numberings = new HashMap<>();
  private final Map<String, String> bullets = new HashMap<>();
  private final Map<String, String> styles = new HashMap<>();
  private final Map<String, XmlNode> looks = new HashMap<>();

  /** Takes one of the lists of the header. */
  void add(XmlNode list) {
    for (XmlNode item : list.children()) {
      String id = item.get("id");
      switch (item.name()) {
        // HWPML has no element of its own for the head.
        case "paraPr" -> heads.put(id, item.find("heading").orElse(item));
        case "charPr" -> looks.put(id, item);
        case "numbering" -> numberings.put(id, levels(item));
        case "bullet" -> bullets.put(id, item.get("char"));
        case "style" -> styles.put(id, item.get("name"));
        default -> {
          // fonts, borders and the like are not text
        }
      }
    }
  }

  private static List<AutoNumbering.Level> levels(XmlNode numbering) {
    List<AutoNumbering.Level> levels = new ArrayList<>();
    int start = numbering.number("start", 1);
    for (XmlNode head : numbering.children("paraHead")) {
      String form = head.get("numFormat");
      levels.add(
          new AutoNumbering.Level(
              head.allText(),
              '^',
              n -> NumberForms.hwpx(form, n),
              Math.max(1, head.number("start", start))));
    }
    return levels;
  }

  /** The kind of head of a paragraph shape: NONE, OUTLINE, NUMBER or BULLET. */
  String head(String paragraphShape) {
    XmlNode heading = heads.get(paragraphShape);
    return heading == null ? "NONE" : heading.get("type");
  }

  /** The level of the head, 0 is the highest. */
  int level(String paragraphShape) {
    XmlNode heading = heads.get(paragraphShape);
    return heading == null ? 0 : heading.number("level", 0);
  }

  /** The numbering or bullet of the head. */
  String definition(String paragraphShape) {
    XmlNode heading = heads.get(paragraphShape);
    return heading == null ? "" : heading.get("idRef");
  }

  /** The size of letters in points; 0 when unknown. */
  float size(String characterShape) {
    XmlNode look = looks.get(characterShape);
    return look == null ? 0 : look.number("height", 0) / 100f;
  }

  boolean isBold(String characterShape) {
    XmlNode look = looks.get(characterShape);
    return look != null && look.child("bold").isPresent();
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
