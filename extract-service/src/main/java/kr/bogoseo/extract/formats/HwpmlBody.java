package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Walks the paragraphs of a HWPML body in reading order and makes pieces of them. */
final class HwpmlBody {

  private final HwpmlDefinitions definitions;
  private final AutoNumbering numbering = new AutoNumbering();
  private String outline = "1";

  HwpmlBody(HwpmlDefinitions definitions) {
    this.definitions = definitions;
  }

  /** Adds the pieces of a paragraph. */
  void paragraph(XmlNode paragraph, Role role, List<RawPiece> out) {
    StringBuilder text = new StringBuilder();
    List<RawPiece> before = new ArrayList<>();
    List<RawPiece> after = new ArrayList<>();
    for (XmlNode run : paragraph.children("TEXT")) {
      for (XmlNode child : run.children()) {
        if (child.name().equals("CHAR")) {
          characters(child, text);
        } else {
          object(child, text, text.toString().isBlank() ? before : after);
        }
      }
    }
    out.addAll(before);
    add(paragraph, text.toString(), role, out);
    out.addAll(after);
  }

  private static void characters(XmlNode node, StringBuilder text) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "" -> text.append(child.allText());
        case "LINEBREAK" -> text.append('\n');
        case "TAB" -> text.append('\t');
        case "NBSPACE", "FWSPACE" -> text.append(' ');
        case "HYPEN", "HYPHEN" -> text.append('-');
        default -> characters(child, text);
      }
    }
  }

  private void object(XmlNode node, StringBuilder text, List<RawPiece> out) {
    switch (node.name()) {
      case "", "FIELDBEGIN", "FIELDEND", "BOOKMARK", "INDEXMARK", "HIDDENCOMMENT", "PAGENUM" -> {
        // about the text, or hidden
      }
      case "SECDEF" ->
          outline = node.get("OutlineShape").isEmpty() ? "1" : node.get("OutlineShape");
      case "TABLE" -> table(node, out);
      case "FOOTNOTE", "ENDNOTE" -> note(node, out);
      case "HEADER" -> everything(node, Role.PAGE_HEADER, out);
      case "FOOTER" -> everything(node, Role.PAGE_FOOTER, out);
      case "AUTONUM" -> text.append(automaticNumber(node));
      case "COMPOSE" -> text.append(node.get("ComposeText"));
      case "DUTMAL" -> node.child("MAINTEXT").ifPresent(main -> text.append(main.allText()));
      case "EQUATION" -> node.child("SCRIPT").ifPresent(script -> text.append(script.allText()));
      default -> drawing(node, out);
    }
  }

  private static String automaticNumber(XmlNode node) {
    if (node.get("NumberType").equals("Page") || node.get("NumberType").equals("TotalPage")) {
      return "";
    }
    XmlNode format = node.child("AUTONUMFORMAT").orElse(node);
    return format.get("PrefixChar")
        + HwpmlDefinitions.number(format.get("Type"), node.number("Number", 1))
        + format.get("SuffixChar");
  }

  /** A box, picture or group: its captions come last. */
  private void drawing(XmlNode node, List<RawPiece> out) {
    List<RawPiece> captions = new ArrayList<>();
    for (XmlNode child : node.children()) {
      if (child.name().equals("CAPTION")) {
        everything(child, Role.CAPTION, captions);
      } else if (child.name().equals("P")) {
        paragraph(child, Role.PARAGRAPH, out);
      } else {
        drawing(child, out);
      }
    }
    out.addAll(captions);
  }

  private void everything(XmlNode node, Role role, List<RawPiece> out) {
    for (XmlNode child : node.children()) {
      if (child.name().equals("P")) {
        paragraph(child, role, out);
      } else {
        everything(child, role, out);
      }
    }
  }

  private void note(XmlNode node, List<RawPiece> out) {
    List<RawPiece> content = new ArrayList<>();
    everything(node, Role.PARAGRAPH, content);
    String text = TableGrid.text(content).replace('\n', ' ');
    if (!text.isEmpty()) {
      out.add(new RawPiece.Text(Role.FOOTNOTE, 0, text, 0));
    }
  }

  private void table(XmlNode table, List<RawPiece> out) {
    List<RawPiece> captions = new ArrayList<>();
    table.find("CAPTION").ifPresent(caption -> everything(caption, Role.CAPTION, captions));
    TableGrid grid = new TableGrid();
    int rowIndex = 0;
    for (XmlNode row : table.children("ROW")) {
      int columnIndex = 0;
      for (XmlNode cell : row.children("CELL")) {
        List<RawPiece> content = new ArrayList<>();
        everything(cell, Role.PARAGRAPH, content);
        grid.add(
            bounded(cell.number("RowAddr", rowIndex)),
            bounded(cell.number("ColAddr", columnIndex)),
            cell.number("RowSpan", 1),
            cell.number("ColSpan", 1),
            content);
        columnIndex++;
      }
      rowIndex++;
    }
    out.addAll(captions);
    out.addAll(grid.pieces(0));
  }

  private static int bounded(int address) {
    return Math.clamp(address, 0, 0xFFFF);
  }

  private void add(XmlNode paragraph, String text, Role role, List<RawPiece> out) {
    if (text.isBlank()) {
      return;
    }
    String shape = paragraph.get("ParaShape");
    String style = definitions.style(paragraph.get("Style")).strip();
    String kind = definitions.head(shape);
    int level = definitions.level(shape);
    String head = head(kind, shape, level);
    String whole =
        head.isEmpty() || text.stripLeading().startsWith(head) ? text : head + " " + text;
    if (role != Role.PARAGRAPH) {
      out.add(new RawPiece.Text(role, 0, whole, 0));
    } else if (kind.equals("Outline") || style.matches("개요 \\d+|제목")) {
      out.add(new RawPiece.Text(Role.HEADING, level + 1, whole, 0));
    } else if (kind.equals("Bullet")) {
      out.add(new RawPiece.Text(Role.LIST_ITEM, level + 1, whole, 0));
    } else {
      String look = longestRun(paragraph).get("CharShape");
      out.add(
          new RawPiece.Text(
              Role.PARAGRAPH, 0, whole, 0, definitions.size(look), definitions.isBold(look)));
    }
  }

  private static XmlNode longestRun(XmlNode paragraph) {
    XmlNode longest = paragraph;
    int most = 0;
    for (XmlNode run : paragraph.children("TEXT")) {
      int length = run.children("CHAR").stream().mapToInt(c -> c.allText().length()).sum();
      if (length > most) {
        most = length;
        longest = run;
      }
    }
    return longest;
  }

  private String head(String kind, String shape, int level) {
    String definition = definitions.definition(shape);
    return switch (kind) {
      case "Outline" -> numbering.next("outline" + outline, definitions.numbering(outline), level);
      case "Number" ->
          numbering.next("number" + definition, definitions.numbering(definition), level);
      case "Bullet" -> definitions.bullet(definition);
      default -> "";
    };
  }
}
