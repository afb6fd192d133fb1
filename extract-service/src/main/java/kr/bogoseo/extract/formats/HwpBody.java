package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Walks the records of a section in reading order and makes pieces of them. */
final class HwpBody {

  private static final int MAX_TABLES_INSIDE = 40;

  private final HwpDefinitions definitions;
  private final HwpPages pages = new HwpPages();
  private final AutoNumbering numbering = new AutoNumbering();
  private int outline = 1;
  private int depth;
  private boolean cut;

  HwpBody(HwpDefinitions definitions) {
    this.definitions = definitions;
  }

  /** The pieces of a section. */
  List<RawPiece> section(List<HwpRecord> records) {
    List<RawPiece> pieces = new ArrayList<>();
    for (HwpRecord record : records) {
      if (record.tag() == HwpRecord.PARA_HEADER) {
        pages.enter(record);
        paragraph(record, Role.PARAGRAPH, pieces);
      }
    }
    return pieces;
  }

  /** How many pages there were so far; 0 when the file does not tell. */
  int pages() {
    return pages.count();
  }

  /** Whether something nested too deeply was left out. */
  boolean wasCut() {
    return cut;
  }

  private void paragraph(HwpRecord paragraph, Role role, List<RawPiece> out) {
    int page = pages.current();
    List<HwpRecord> controls =
        paragraph.children().stream()
            .filter(child -> child.tag() == HwpRecord.CTRL_HEADER)
            .toList();
    List<RawPiece> before = new ArrayList<>();
    List<RawPiece> after = new ArrayList<>();
    HwpText text =
        new HwpText(
            (index, textSoFar) -> {
              if (index >= controls.size()) {
                return "";
              }
              return control(controls.get(index), textSoFar.toString().isBlank() ? before : after);
            });
    paragraph.child(HwpRecord.PARA_TEXT).ifPresent(text::read);
    // A control whose character is missing is content all the same.
    for (int index = text.controls(); index < controls.size(); index++) {
      text.append(control(controls.get(index), after));
    }
    out.addAll(before);
    add(paragraph, text.text(), role, page, out);
    out.addAll(after);
  }

  private void add(HwpRecord paragraph, String text, Role role, int page, List<RawPiece> out) {
    if (text.isBlank()) {
      return;
    }
    HwpDefinitions.Shape shape = definitions.shape(paragraph.uint16(8));
    String style = definitions.style(paragraph.uint8(10)).strip();
    String head = head(shape);
    String whole =
        head.isEmpty() || text.stripLeading().startsWith(head) ? text : head + " " + text;
    if (role != Role.PARAGRAPH) {
      out.add(new RawPiece.Text(role, 0, whole, page));
    } else if (shape.head() == HwpDefinitions.Shape.OUTLINE || style.matches("개요 \\d+|제목")) {
      out.add(new RawPiece.Text(Role.HEADING, shape.level() + 1, whole, page));
    } else if (shape.head() == HwpDefinitions.Shape.BULLET) {
      out.add(new RawPiece.Text(Role.LIST_ITEM, shape.level() + 1, whole, page));
    } else {
      HwpDefinitions.Look look = definitions.look(paragraph);
      out.add(new RawPiece.Text(Role.PARAGRAPH, 0, whole, page, look.size(), look.bold()));
    }
  }

  private String head(HwpDefinitions.Shape shape) {
    return switch (shape.head()) {
      case HwpDefinitions.Shape.OUTLINE ->
          numbering.next("outline" + outline, definitions.numbering(outline), shape.level());
      case HwpDefinitions.Shape.NUMBER ->
          numbering.next(
              "number" + shape.definition(),
              definitions.numbering(shape.definition()),
              shape.level());
      case HwpDefinitions.Shape.BULLET -> definitions.bullet(shape.definition());
      default -> "";
    };
  }

  /** Adds what a control holds; returns the text that stands in the line itself. */
  private String control(HwpRecord control, List<RawPiece> out) {
    if (depth >= MAX_TABLES_INSIDE) {
      cut = true;
      return "";
    }
    depth++;
    try {
      return switch (control.controlId()) {
        case "tbl " -> table(control, out);
        case "fn  ", "en  " -> note(control, out);
        case "head" -> everything(control, Role.PAGE_HEADER, out);
        case "foot" -> everything(control, Role.PAGE_FOOTER, out);
        case "secd" -> {
          outline = Math.max(1, control.uint16(18));
          yield "";
        }
        // Hidden comments are hidden.
        case "tcmt" -> "";
        case "atno" -> HwpText.automaticNumber(control);
        case "tdut" -> control.text(6, control.uint16(4));
        case "tcps" -> control.text(6, control.uint16(4));
        case "eqed" -> {
          Optional<HwpRecord> script = control.child(HwpRecord.EQUATION);
          yield script.map(record -> record.text(6, record.uint16(4))).orElse("");
        }
        default -> drawing(control, out);
      };
    } finally {
      depth--;
    }
  }

  private String everything(HwpRecord record, Role role, List<RawPiece> out) {
    for (HwpRecord child : record.children()) {
      if (child.tag() == HwpRecord.PARA_HEADER) {
        paragraph(child, role, out);
      } else {
        everything(child, role, out);
      }
    }
    return "";
  }

  /** A text box or picture: what stands before its shape is the caption. */
  private String drawing(HwpRecord control, List<RawPiece> out) {
    List<RawPiece> captions = new ArrayList<>();
    for (HwpRecord child : control.children()) {
      if (child.tag() == HwpRecord.PARA_HEADER) {
        paragraph(child, Role.CAPTION, captions);
      } else {
        everything(child, Role.PARAGRAPH, out);
      }
    }
    out.addAll(captions);
    return "";
  }

  private String note(HwpRecord control, List<RawPiece> out) {
    List<RawPiece> content = new ArrayList<>();
    everything(control, Role.PARAGRAPH, content);
    String text = TableGrid.text(content).replace('\n', ' ');
    if (!text.isEmpty()) {
      out.add(new RawPiece.Text(Role.FOOTNOTE, 0, text, pages.current()));
    }
    return "";
  }

  private String table(HwpRecord control, List<RawPiece> out) {
    TableGrid grid = new TableGrid();
    boolean inCells = false;
    HwpRecord cell = null;
    List<RawPiece> content = new ArrayList<>();
    List<RawPiece> captions = new ArrayList<>();
    int page = pages.current();
    for (HwpRecord child : control.children()) {
      switch (child.tag()) {
        case HwpRecord.TABLE -> inCells = true;
        case HwpRecord.LIST_HEADER -> {
          if (cell != null) {
            add(grid, cell, content);
          }
          cell = inCells ? child : null;
          content = new ArrayList<>();
          // Some writers nest the cell's paragraphs below its header.
          everything(child, Role.PARAGRAPH, content);
        }
        case HwpRecord.PARA_HEADER -> {
          if (cell == null) {
            paragraph(child, Role.CAPTION, captions);
          } else {
            paragraph(child, Role.PARAGRAPH, content);
          }
        }
        default -> everything(child, Role.PARAGRAPH, content);
      }
    }
    if (cell != null) {
      add(grid, cell, content);
    }
    out.addAll(captions);
    out.addAll(grid.pieces(page));
    return "";
  }

  private static void add(TableGrid grid, HwpRecord cell, List<RawPiece> content) {
    // 34 bytes: shorter headers carry no address, so the cells follow one another.
    grid.add(cell.uint16(10), cell.uint16(8), cell.uint16(14), cell.uint16(12), content);
  }
}
