package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes pieces of an HTML tree, however it is nested. */
final class HtmlBlocks {

  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "body",
          "blockquote",
          "pre",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "li",
          "table",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "caption",
          "hr",
          "address",
          "details",
          "summary",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "center",
          "button",
          "option");

  private static final int MAX_DEPTH = 400;

  private final List<RawPiece> pieces = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private int depth;
  private int page;

  /** The pieces of everything below an element. */
  static List<RawPiece> of(Element root) {
    HtmlBlocks blocks = new HtmlBlocks();
    blocks.children(root, Role.PARAGRAPH, 0);
    blocks.flush(Role.PARAGRAPH, 0);
    return blocks.pieces;
  }

  private void children(Node node, Role role, int level) {
    if (depth > MAX_DEPTH) {
      inline.append(node instanceof Element element ? element.text() : "");
      return;
    }
    depth++;
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        inline.append(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element, role, level);
      }
    }
    depth--;
  }

  private void element(Element element, Role role, int level) {
    String name = element.normalName();
    if (SILENT.contains(name) || hidden(element)) {
      return;
    }
    if (name.equals("br")) {
      inline.append('\u2028');
      return;
    }
    if (!BLOCKS.contains(name)) {
      children(element, role, level);
      return;
    }
    flush(role, level);
    if (element.hasClass("page") || element.hasClass("slide-content")) {
      page++;
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Role.HEADING, name.charAt(1) - '0');
      case "li" -> block(element, Role.LIST_ITEM, Math.max(1, level));
      case "ul", "ol" -> children(element, role, level + 1);
      case "figcaption", "caption" -> block(element, Role.CAPTION, 0);
      case "table" -> table(element);
      default -> block(element, role == Role.LIST_ITEM ? role : Role.PARAGRAPH, level);
    }
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  private void block(Element element, Role role, int level) {
    children(element, role, level);
    flush(role, level);
  }

  private void flush(Role role, int level) {
    String whole = inline.toString().replaceAll("[ \\t\\n\\r\\f]+", " ");
    inline.setLength(0);
    // A run of two line breaks ends a paragraph, one does not.
    for (String paragraph : whole.split("\u2028 ?\u2028[\u2028 ]*", -1)) {
      String text = paragraph.replaceAll(" ?\u2028 ?", "\n").strip();
      if (!text.isEmpty()) {
        pieces.add(new RawPiece.Text(role, level, text, page));
      }
    }
  }

  private void table(Element table) {
    table.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .forEach(caption -> block(caption, Role.CAPTION, 0));
    TableGrid grid = new TableGrid();
    int rowIndex = 0;
    List<Integer> taken = new ArrayList<>();
    for (Element row : rows(table)) {
      int column = 0;
      for (Element cell : row.children()) {
        if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
          continue;
        }
        while (column < taken.size() && taken.get(column) > rowIndex) {
          column++;
        }
        int columnSpan = span(cell.attr("colspan"));
        int rowSpan = span(cell.attr("rowspan"));
        grid.add(rowIndex, column, rowSpan, columnSpan, of(cell));
        for (int covered = column; covered < column + columnSpan; covered++) {
          while (taken.size() <= covered) {
            taken.add(0);
          }
          taken.set(covered, rowIndex + rowSpan);
        }
        column += columnSpan;
      }
      rowIndex++;
    }
    pieces.addAll(grid.pieces(page));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (Set.of("tbody", "thead", "tfoot").contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static int span(String value) {
    return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
  }
}
