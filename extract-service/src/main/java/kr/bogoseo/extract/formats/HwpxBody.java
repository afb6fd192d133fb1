package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/**
 * Walks the paragraphs of a HWPX section in reading order and makes pieces of them; those of HWPML
 * under their names of HWPX, too ({@link HwpmlNames}).
 */
final class HwpxBody {

  private final HwpxDefinitions definitions;
  private final AutoNumbering numbering = new AutoNumbering();
  private String outline = "1";
  private boolean deleted;
  private int page;
  private int lastTop = -1;
  private int with;
  private int without;

  HwpxBody(HwpxDefinitions definitions) {
    this.definitions = definitions;
  }

  /** Adds the pieces of a paragraph of the body. */
  void bodyParagraph(XmlNode paragraph, List<RawPiece> out) {
    int start = enterPage(paragraph);
    paragraph(paragraph, Role.PARAGRAPH, start, out);
  }

  /** The pages so far; 0 when unknown, as in files that no office program has laid out. */
  int pages() {
    return without > with ? 0 : page;
  }

  private int enterPage(XmlNode paragraph) {
    int start = page;
    boolean first = true;
    for (XmlNode array : paragraph.children("linesegarray")) {
      for (XmlNode segment : array.children("lineseg")) {
        int top = segment.number("vertpos", 0);
        int flags = segment.number("flags", 0);
        boolean wentUp = top < lastTop && (flags & 2) == 0;
        if ((flags & 1) != 0 || wentUp || page == 0) {
          page++;
        }
        lastTop = top;
        if (first) {
          start = page;
          first = false;
        }
      }
    }
    with += first ? 0 : 1;
    without += first ? 1 : 0;
    return start;
  }

  private void paragraph(XmlNode paragraph, Role role, int at, List<RawPiece> out) {
    StringBuilder text = new StringBuilder();
    List<RawPiece> before = new ArrayList<>();
    List<RawPiece> after = new ArrayList<>();
    for (XmlNode run : paragraph.children("run")) {
      for (XmlNode child : run.children()) {
        if (child.name().equals("t")) {
          characters(child, text);
        } else {
          object(child, text, at, text.toString().isBlank() ? before : after);
        }
      }
    }
    out.addAll(before);
    add(paragraph, text.toString(), role, at, out);
    out.addAll(after);
  }

  private void characters(XmlNode node, StringBuilder text) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "" -> {
          if (!deleted) {
            text.append(child.allText());
          }
        }
        case "lineBreak" -> text.append('\n');
        case "tab" -> text.append('\t');
        case "nbSpace", "fwSpace" -> text.append(' ');
        case "hyphen" -> text.append('-');
        case "deleteBegin" -> deleted = true;
        case "deleteEnd" -> deleted = false;
        default -> characters(child, text);
      }
    }
  }

  private void object(XmlNode node, StringBuilder text, int at, List<RawPiece> out) {
    switch (node.name()) {
      case "", "linesegarray", "markpenBegin", "markpenEnd" -> {
        // no content
      }
      case "secPr" -> {
        String shape = node.get("outlineShapeIDRef");
        outline = shape.isEmpty() ? "1" : shape;
      }
      case "tbl" -> table(node, at, out);
      case "ctrl" -> node.children().forEach(child -> object(child, text, at, out));
      case "footNote", "endNote" -> note(node, at, out);
      case "header" -> everything(node, Role.PAGE_HEADER, at, out);
      case "footer" -> everything(node, Role.PAGE_FOOTER, at, out);
      case "autoNum" -> text.append(automaticNumber(node));
      case "hiddenComment", "fieldBegin", "indexmark", "bookmark" -> {
        // hidden, or about the text instead of text
      }
      case "compose" -> text.append(node.get("composeText"));
      case "dutmal" -> node.child("mainText").ifPresent(main -> text.append(main.allText()));
      case "equation" -> node.child("script").ifPresent(script -> text.append(script.allText()));
      case "edit", "comboBox", "listBox" ->
          node.child("text").ifPresent(value -> text.append(value.allText()));
      default -> drawing(node, at, out);
    }
  }

  private static String automaticNumber(XmlNode node) {
    if (node.get("numType").equals("PAGE") || node.get("numType").equals("TOTAL_PAGE")) {
      return "";
    }
    XmlNode format = node.child("autoNumFormat").orElse(node);
    return format.get("prefixChar")
        + NumberForms.hwpx(format.get("type"), node.number("num", 1))
        + format.get("suffixChar");
  }

  private void drawing(XmlNode node, int at, List<RawPiece> out) {
    List<RawPiece> captions = new ArrayList<>();
    for (XmlNode child : node.children()) {
      if (child.name().equals("caption")) {
        everything(child, Role.CAPTION, at, captions);
      } else if (child.name().equals("p")) {
        paragraph(child, Role.PARAGRAPH, at, out);
      } else {
        drawing(child, at, out);
      }
    }
    out.addAll(captions);
  }

  private void everything(XmlNode node, Role role, int at, List<RawPiece> out) {
    for (XmlNode child : node.children()) {
      if (child.name().equals("p")) {
        paragraph(child, role, at, out);
      } else {
        everything(child, role, at, out);
      }
    }
  }

  private void note(XmlNode node, int at, List<RawPiece> out) {
    List<RawPiece> content = new ArrayList<>();
    everything(node, Role.PARAGRAPH, at, content);
    String text = TableGrid.text(content).replace('\n', ' ');
    if (!text.isEmpty()) {
      out.add(new RawPiece.Text(Role.FOOTNOTE, 0, text, at));
    }
  }

  private void table(XmlNode table, int at, List<RawPiece> out) {
    List<RawPiece> captions = new ArrayList<>();
    for (XmlNode owner : List.of(table, table.child("shapeObject").orElse(table))) {
      if (captions.isEmpty()) {
        owner
            .children("caption")
            .forEach(caption -> everything(caption, Role.CAPTION, at, captions));
      }
    }
    TableGrid grid = new TableGrid();
    int rowIndex = 0;
    for (XmlNode row : table.children("tr")) {
      int columnIndex = 0;
      for (XmlNode cell : row.children("tc")) {
        XmlNode address = cell.child("cellAddr").orElse(cell);
        XmlNode span = cell.child("cellSpan").orElse(cell);
        List<RawPiece> content = new ArrayList<>();
        everything(cell, Role.PARAGRAPH, at, content);
        grid.add(
            bounded(address.number("rowAddr", rowIndex)),
            bounded(address.number("colAddr", columnIndex)),
            span.number("rowSpan", 1),
            span.number("colSpan", 1),
            content);
        columnIndex++;
      }
      rowIndex++;
    }
    out.addAll(captions);
    out.addAll(grid.pieces(at));
  }

  private static int bounded(int address) {
    return Math.max(0, Math.min(address, 0xFFFF));
  }

  private void add(XmlNode paragraph, String text, Role role, int at, List<RawPiece> out) {
    if (text.isBlank()) {
      return;
    }
    String shape = paragraph.get("paraPrIDRef");
    String style = definitions.style(paragraph.get("styleIDRef")).strip();
    String kind = definitions.head(shape);
    int level = definitions.level(shape);
    String head = head(kind, shape, level);
    String whole =
        head.isEmpty() || text.stripLeading().startsWith(head) ? text : head + " " + text;
    if (role != Role.PARAGRAPH) {
      out.add(new RawPiece.Text(role, 0, whole, at));
    } else if (kind.equals("OUTLINE") || style.matches("개요 \\d+|제목")) {
      out.add(new RawPiece.Text(Role.HEADING, level + 1, whole, at));
    } else if (kind.equals("BULLET")) {
      out.add(new RawPiece.Text(Role.LIST_ITEM, level + 1, whole, at));
    } else {
      String look = longestRun(paragraph).get("charPrIDRef");
      out.add(
          new RawPiece.Text(
              Role.PARAGRAPH, 0, whole, at, definitions.size(look), definitions.isBold(look)));
    }
  }

  private static XmlNode longestRun(XmlNode paragraph) {
    XmlNode longest = paragraph;
    int most = 0;
    for (XmlNode run : paragraph.children("run")) {
      int length = run.children("t").stream().mapToInt(t -> t.allText().length()).sum();
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
      case "OUTLINE" -> numbering.next("outline" + outline, definitions.numbering(outline), level);
      case "NUMBER" ->
          numbering.next("number" + definition, definitions.numbering(definition), level);
      case "BULLET" -> definitions.bullet(definition);
      default -> "";
    };
  }
}
