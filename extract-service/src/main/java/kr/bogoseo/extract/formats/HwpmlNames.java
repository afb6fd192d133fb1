package kr.bogoseo.extract.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of HWPML as HWPX has them: both write down the same document model, so what reads the
 * one reads the other. Elements this does not name keep their own name.
 */
final class HwpmlNames {

  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("P", "p"),
          Map.entry("TEXT", "run"),
          Map.entry("CHAR", "t"),
          Map.entry("LINEBREAK", "lineBreak"),
          Map.entry("TAB", "tab"),
          Map.entry("NBSPACE", "nbSpace"),
          Map.entry("FWSPACE", "fwSpace"),
          // The format's own description spells it so.
          Map.entry("HYPEN", "hyphen"),
          Map.entry("HYPHEN", "hyphen"),
          Map.entry("SECDEF", "secPr"),
          Map.entry("TABLE", "tbl"),
          Map.entry("ROW", "tr"),
          Map.entry("CELL", "tc"),
          Map.entry("SHAPEOBJECT", "shapeObject"),
          Map.entry("CAPTION", "caption"),
          Map.entry("FOOTNOTE", "footNote"),
          Map.entry("ENDNOTE", "endNote"),
          Map.entry("HEADER", "header"),
          Map.entry("FOOTER", "footer"),
          Map.entry("AUTONUM", "autoNum"),
          Map.entry("AUTONUMFORMAT", "autoNumFormat"),
          Map.entry("COMPOSE", "compose"),
          Map.entry("DUTMAL", "dutmal"),
          Map.entry("MAINTEXT", "mainText"),
          Map.entry("EQUATION", "equation"),
          Map.entry("SCRIPT", "script"),
          Map.entry("FIELDBEGIN", "fieldBegin"),
          Map.entry("BOOKMARK", "bookmark"),
          Map.entry("INDEXMARK", "indexmark"),
          Map.entry("HIDDENCOMMENT", "hiddenComment"),
          Map.entry("PARASHAPE", "paraPr"),
          Map.entry("CHARSHAPE", "charPr"),
          Map.entry("BOLD", "bold"),
          Map.entry("NUMBERING", "numbering"),
          Map.entry("PARAHEAD", "paraHead"),
          Map.entry("BULLET", "bullet"),
          Map.entry("STYLE", "style"));

  /** Those that differ in more than their first letter. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "ParaShape", "paraPrIDRef",
          "CharShape", "charPrIDRef",
          "Style", "styleIDRef",
          "OutlineShape", "outlineShapeIDRef",
          "HeadingType", "type",
          "Heading", "idRef",
          "NumberType", "numType",
          "Number", "num");

  /** Those whose values are names, such as {@code RomanCapital}. */
  private static final Set<String> NAMED = Set.of("HeadingType", "NumFormat", "NumberType", "Type");

  private HwpmlNames() {}

  /** The element under its name of HWPX. */
  static XmlNode translated(XmlNode node) {
    Map<String, String> attributes = new HashMap<>();
    node.attributes()
        .forEach(
            (name, value) ->
                attributes.put(
                    ATTRIBUTES.getOrDefault(name, lowered(name)),
                    NAMED.contains(name) ? constant(value) : value));
    return new XmlNode(ELEMENTS.getOrDefault(node.name(), node.name()), attributes);
  }

  private static String lowered(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** {@code RomanCapital} is {@code ROMAN_CAPITAL} there. */
  private static String constant(String value) {
    return value.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
