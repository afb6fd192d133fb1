package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Styles and numberings of a WordprocessingML document. */
final class DocxDefinitions {

  private final Map<String, XmlNode> styles = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, List<AutoNumbering.Level>> numberings = new HashMap<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private Optional<XmlNode> defaults = Optional.empty();

  static DocxDefinitions read(ZipParts zip, XmlParts xml) throws IOException {
    DocxDefinitions definitions = new DocxDefinitions();
    definitions.part(zip, xml, "word/styles.xml", "styles", Set.of());
    // How numbers look does not matter.
    definitions.part(zip, xml, "word/numbering.xml", "numbering", Set.of("rPr"));
    return definitions;
  }

  private void part(ZipParts zip, XmlParts xml, String name, String root, Set<String> skip)
      throws IOException {
    Optional<InputStream> part = zip.open(name);
    if (part.isEmpty()) {
      return;
    }
    try (InputStream in = part.get()) {
      xml.children(in, root, skip, this::add);
    } catch (IOException e) {
      // Without its definitions a document lacks automatic numbers, but not its text.
      return;
    }
  }

  private void add(XmlNode node) {
    switch (node.name()) {
      case "docDefaults" -> defaults = node.find("rPr");
      case "style" -> styles.put(node.get("styleId"), node);
      case "num" ->
          abstractOf.put(
              node.get("numId"), node.child("abstractNumId").map(id -> id.get("val")).orElse(""));
      case "abstractNum" -> addNumbering(node);
      default -> {
        // latent styles and pictures of bullets
      }
    }
  }

  private void addNumbering(XmlNode node) {
    List<AutoNumbering.Level> levels = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (XmlNode level : node.children("lvl")) {
      String form = value(level, "numFmt");
      String pattern = value(level, "lvlText");
      int start = level.child("start").map(s -> s.number("val", 1)).orElse(1);
      names.add(form);
      levels.add(new AutoNumbering.Level(pattern, '%', n -> NumberForms.word(form, n), start));
    }
    numberings.put(node.get("abstractNumId"), levels);
    forms.put(node.get("abstractNumId"), names);
  }

  private static String value(XmlNode node, String child) {
    return node.child(child).map(found -> found.get("val")).orElse("");
  }

  /** How letters look. */
  DocxLooks looks() {
    return new DocxLooks(id -> Optional.ofNullable(styles.get(id)), defaults);
  }

  /** The heading level of a style, directly or by what it is based on; 0 when it is none. */
  int headingLevel(String styleId) {
    String id = styleId;
    for (int hops = 0; hops < 10; hops++) {
      XmlNode style = styles.get(id);
      String name =
          (style == null ? id : value(style, "name")).toLowerCase(Locale.ROOT).replace(" ", "");
      if (name.equals("title")) {
        return 1;
      }
      if (name.matches("heading[1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      if (style == null) {
        return 0;
      }
      Optional<XmlNode> outline = style.find("outlineLvl");
      if (outline.isPresent() && outline.get().number("val", 9) < 9) {
        return outline.get().number("val", 0) + 1;
      }
      id = value(style, "basedOn");
    }
    return 0;
  }

  /** Whether the style is that of captions. */
  boolean isCaption(String styleId) {
    XmlNode style = styles.get(styleId);
    return style != null && value(style, "name").equalsIgnoreCase("caption");
  }

  /** The numbering a style brings with it. */
  Optional<XmlNode> numberingOf(String styleId) {
    XmlNode style = styles.get(styleId);
    return style == null ? Optional.empty() : style.find("numPr");
  }

  /** The levels of a numbering instance. */
  List<AutoNumbering.Level> numbering(String numId) {
    return numberings.getOrDefault(abstractOf.getOrDefault(numId, ""), List.of());
  }

  /** Whether a level of a numbering instance is a bullet. */
  boolean isBullet(String numId, int level) {
    List<String> names = forms.getOrDefault(abstractOf.getOrDefault(numId, ""), List.of());
    return level < names.size() && names.get(level).equals("bullet");
  }
}
