package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Reads OpenDocument text. */
public final class OdtReader implements DocumentReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.ODT);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    XmlParts xml = new XmlParts(file.limits().depth());
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      if (zip.head("META-INF/manifest.xml", 200_000).contains("encryption-data")) {
        throw new StageException(
            FailureCode.ENCRYPTED_FILE, "the document is protected by a password");
      }
      Optional<InputStream> part = zip.open("content.xml");
      if (part.isEmpty()) {
        throw new IOException("no content part");
      }
      List<RawPiece> pieces = new ArrayList<>();
      try (InputStream in = part.get()) {
        xml.children(in, "text", Set.of("tracked-changes"), child -> add(child, 0, pieces));
      }
      return RawDocument.of("odt-stax/1", pieces, OoxmlProperties.read(zip, xml));
    }
  }

  private static void add(XmlNode node, int listLevel, List<RawPiece> out) {
    switch (node.name()) {
      case "h" -> paragraph(node, Role.HEADING, node.number("outline-level", 1), out);
      case "p" -> paragraph(node, listLevel > 0 ? Role.LIST_ITEM : Role.PARAGRAPH, listLevel, out);
      case "list" -> node.children().forEach(child -> add(child, listLevel + 1, out));
      case "list-item", "list-header", "section", "index-body", "table-of-content" ->
          node.children().forEach(child -> add(child, listLevel, out));
      case "table" -> table(node, out);
      default -> {
        // declarations
      }
    }
  }

  private static void paragraph(XmlNode node, Role role, int level, List<RawPiece> out) {
    StringBuilder text = new StringBuilder();
    List<RawPiece> after = new ArrayList<>();
    runs(node, text, after);
    if (!text.toString().isBlank()) {
      out.add(new RawPiece.Text(role, level, text.toString(), 0));
    }
    out.addAll(after);
  }

  private static void runs(XmlNode node, StringBuilder text, List<RawPiece> after) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "" -> text.append(child.allText());
        case "s" -> text.append(" ".repeat(Math.clamp(child.number("c", 1), 1, 100)));
        case "tab" -> text.append('\t');
        case "line-break" -> text.append('\n');
        case "note" -> child.child("note-body").ifPresent(body -> note(child, body, after));
        case "annotation" -> {}
        case "text-box" -> child.children().forEach(inner -> add(inner, 0, after));
        default -> runs(child, text, after);
      }
    }
  }

  private static void note(XmlNode note, XmlNode body, List<RawPiece> after) {
    List<RawPiece> content = new ArrayList<>();
    body.children().forEach(child -> add(child, 0, content));
    String mark = note.child("note-citation").map(XmlNode::allText).orElse("");
    String text = (mark + " " + TableGrid.text(content).replace('\n', ' ')).strip();
    after.add(new RawPiece.Text(Role.FOOTNOTE, 0, text, 0));
  }

  private static void table(XmlNode table, List<RawPiece> out) {
    TableGrid grid = new TableGrid();
    List<XmlNode> rows = new ArrayList<>();
    rows(table, rows);
    int rowIndex = 0;
    for (XmlNode row : rows) {
      int column = 0;
      for (XmlNode cell : row.children()) {
        if (!cell.name().equals("table-cell") && !cell.name().equals("covered-table-cell")) {
          continue;
        }
        List<RawPiece> content = new ArrayList<>();
        cell.children().forEach(child -> add(child, 0, content));
        int span = Math.clamp(cell.number("number-columns-spanned", 1), 1, 200);
        int repeated = Math.clamp(cell.number("number-columns-repeated", 1), 1, 200);
        if (cell.name().equals("table-cell")) {
          grid.add(rowIndex, column, 1, span, content);
        }
        column += repeated;
      }
      rowIndex++;
    }
    out.addAll(grid.pieces(0));
  }

  private static void rows(XmlNode node, List<XmlNode> rows) {
    for (XmlNode child : node.children()) {
      if (child.name().equals("table-row")) {
        rows.add(child);
      } else if (child.name().startsWith("table-header-rows")
          || child.name().startsWith("table-row")) {
        rows(child, rows);
      }
    }
  }
}
