package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Makes pieces of the paragraphs and tables of a WordprocessingML body. */
final class DocxBody {

  private final DocxDefinitions definitions;
  private final DocxLooks looks;
  private final Map<String, String> notes;
  private final AutoNumbering numbering = new AutoNumbering();
  private final Set<String> notesUsed = new HashSet<>();
  private int page = 1;
  private boolean pagesKnown;

  /**
   * A body.
   *
   * @param notes texts of footnotes by {@code footnote:id}, of endnotes by {@code endnote:id}
   */
  DocxBody(DocxDefinitions definitions, Map<String, String> notes) {
    this.definitions = definitions;
    this.looks = definitions.looks();
    this.notes = notes;
  }

  /** Adds the pieces of an element of the body. */
  void add(XmlNode node, List<RawPiece> out) {
    switch (node.name()) {
      case "p" -> paragraph(node, out);
      case "tbl" -> table(node, out);
      case "sdt", "sdtContent", "smartTag", "customXml", "ins" ->
          node.children().forEach(child -> add(child, out));
      default -> {
        // properties
      }
    }
  }

  /** The pages the writer saw; 0 when it left no marks. */
  int pages() {
    return pagesKnown ? page : 0;
  }

  private void paragraph(XmlNode node, List<RawPiece> out) {
    StringBuilder text = new StringBuilder();
    List<RawPiece> after = new ArrayList<>();
    int start = page;
    runs(node, text, after);
    XmlNode properties = node.child("pPr").orElse(XmlNode.text(""));
    String style = properties.child("pStyle").map(s -> s.get("val")).orElse("");
    String whole = text.toString();
    if (!whole.isBlank()) {
      out.add(piece(node, properties, style, whole, start));
    }
    out.addAll(after);
  }

  private RawPiece piece(
      XmlNode paragraph, XmlNode properties, String style, String text, int start) {
    Optional<XmlNode> own = properties.child("numPr");
    Optional<XmlNode> numPr = own.isPresent() ? own : definitions.numberingOf(style);
    String numId = numPr.flatMap(n -> n.child("numId")).map(n -> n.get("val")).orElse("0");
    int level = numPr.flatMap(n -> n.child("ilvl")).map(n -> n.number("val", 0)).orElse(0);
    boolean numbered = !numId.equals("0");
    boolean bullet = numbered && definitions.isBullet(numId, level);
    String head =
        numbered && !bullet
            ? numbering.next(numId, definitions.numbering(numId), level).strip()
            : "";
    String whole = head.isEmpty() ? text : head + " " + text;
    int heading = definitions.headingLevel(style);
    int outline = properties.child("outlineLvl").map(o -> o.number("val", 9) + 1).orElse(10);
    if (heading > 0 || outline < 10) {
      return new RawPiece.Text(Role.HEADING, heading > 0 ? heading : outline, whole, at(start));
    }
    if (definitions.isCaption(style)) {
      return new RawPiece.Text(Role.CAPTION, 0, whole, at(start));
    }
    return bullet || numbered
        ? new RawPiece.Text(Role.LIST_ITEM, level + 1, whole, at(start))
        : new RawPiece.Text(
            Role.PARAGRAPH,
            0,
            whole,
            at(start),
            looks.size(paragraph, style),
            looks.isBold(paragraph, style));
  }

  private int at(int start) {
    return pagesKnown ? start : 0;
  }

  private void runs(XmlNode node, StringBuilder text, List<RawPiece> after) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "t" -> text.append(child.allText());
        case "tab", "ptab" -> text.append('\t');
        case "cr" -> text.append('\n');
        case "br" -> lineOrPage(child, text);
        case "noBreakHyphen" -> text.append('-');
        case "lastRenderedPageBreak" -> nextPage();
        case "footnoteReference" -> note("footnote:" + child.get("id"), after);
        case "endnoteReference" -> note("endnote:" + child.get("id"), after);
        case "txbxContent" -> child.children().forEach(inner -> add(inner, after));
        // Of two renderings of one drawing only the first counts; deleted text is gone.
        case "Fallback", "del", "delText", "instrText", "pPr", "rPr" -> {}
        default -> runs(child, text, after);
      }
    }
  }

  private void lineOrPage(XmlNode node, StringBuilder text) {
    if (node.get("type").equals("page")) {
      nextPage();
    } else {
      text.append('\n');
    }
  }

  private void nextPage() {
    pagesKnown = true;
    page++;
  }

  private void note(String id, List<RawPiece> after) {
    String text = notes.getOrDefault(id, "");
    if (!text.isBlank() && notesUsed.add(id)) {
      after.add(new RawPiece.Text(Role.FOOTNOTE, 0, text, at(page)));
    }
  }

  private void table(XmlNode table, List<RawPiece> out) {
    TableGrid grid = new TableGrid();
    int start = at(page);
    int rowIndex = 0;
    for (XmlNode row : rows(table)) {
      int column =
          row.child("trPr")
              .flatMap(properties -> properties.child("gridBefore"))
              .map(before -> Math.min(100, before.number("val", 0)))
              .orElse(0);
      for (XmlNode cell : cells(row)) {
        XmlNode properties = cell.child("tcPr").orElse(XmlNode.text(""));
        int span =
            properties.child("gridSpan").map(s -> Math.min(200, s.number("val", 1))).orElse(1);
        boolean covered =
            properties.child("vMerge").filter(m -> !m.get("val").equals("restart")).isPresent();
        List<RawPiece> content = new ArrayList<>();
        cell.children().forEach(child -> add(child, content));
        grid.add(rowIndex, column, 1, span, covered ? List.of() : content);
        column += Math.max(1, span);
      }
      rowIndex++;
    }
    out.addAll(grid.pieces(start));
  }

  private static List<XmlNode> rows(XmlNode table) {
    return unwrap(table, "tr");
  }

  private static List<XmlNode> cells(XmlNode row) {
    return unwrap(row, "tc");
  }

  /** Rows and cells may stand inside content controls. */
  private static List<XmlNode> unwrap(XmlNode node, String wanted) {
    List<XmlNode> found = new ArrayList<>();
    for (XmlNode child : node.children()) {
      if (child.name().equals(wanted)) {
        found.add(child);
      } else if (Set.of("sdt", "sdtContent", "customXml", "ins").contains(child.name())) {
        found.addAll(unwrap(child, wanted));
      }
    }
    return found;
  }
}
