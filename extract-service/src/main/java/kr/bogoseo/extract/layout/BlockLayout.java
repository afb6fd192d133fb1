package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.extract.LayoutRules;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;

/**
 * The rules of layout in their order: clean the text, make paragraphs of lines, join what pages cut
 * apart, then say what each piece is.
 */
public final class BlockLayout implements LayoutRules {

  @Override
  public List<Block> arrange(RawDocument document) {
    List<RawPiece> pieces = document.pieces().stream().map(BlockLayout::clean).toList();
    List<RawPiece.Line> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean placed = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof RawPiece.Line line) {
        rows.add(line);
        lines.add(goesOnBeside(pieces, i) ? line.text().stripTrailing() : line.text());
        placed |= line.place() != null;
      }
    }
    LineJoin join = new LineJoin(lines, placed || new TextPage(rows).isWrapped());
    List<RawPiece> flowed = pieces;
    if (placed) {
      flowed = PageFlow.arrange(pieces, join);
    } else if (!lines.isEmpty()) {
      flowed = flowText(pieces);
    }
    if (!lines.isEmpty()) {
      flowed = FootnoteMarks.strip(FootnoteMarks.attach(Stitching.stitch(flowed, join)));
    }
    return new Classification(join).blocks(SizedTitles.mark(flowed));
  }

  /** Whether the next piece stands at the same height, so that this one ends no line. */
  private static boolean goesOnBeside(List<RawPiece> pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at) instanceof RawPiece.Line line
        && pieces.get(at + 1) instanceof RawPiece.Line next
        && line.place() != null
        && next.place() != null
        && line.page() == next.page()
        && Math.abs(line.place().top() - next.place().top()) < 0.4f * line.place().size()
        && next.place().left() >= line.place().right();
  }

  /** Lines of plain text between the tables that its reader found already. */
  private static List<RawPiece> flowText(List<RawPiece> pieces) {
    List<RawPiece> flowed = new ArrayList<>();
    List<RawPiece.Line> run = new ArrayList<>();
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Line line) {
        run.add(line);
      } else {
        flowed.addAll(LineFlow.arrange(run));
        run.clear();
        flowed.add(piece);
      }
    }
    flowed.addAll(LineFlow.arrange(run));
    return flowed;
  }

  private static RawPiece clean(RawPiece piece) {
    return switch (piece) {
      case RawPiece.Text text ->
          new RawPiece.Text(
              text.role(),
              text.level(),
              TextHygiene.clean(text.text()).strip(),
              text.page(),
              text.size(),
              text.bold());
      case RawPiece.Line line ->
          new RawPiece.Line(TextHygiene.clean(line.text()), line.page(), line.place());
      case RawPiece.Table table ->
          new RawPiece.Table(
              table.rows().stream()
                  .map(
                      row ->
                          row.stream()
                              .map(cell -> TextHygiene.clean(cell).replace('\t', ' '))
                              .toList())
                  .toList(),
              table.page(),
              table.hardLines());
    };
  }
}
