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
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Line line) {
        rows.add(line);
        lines.add(line.text());
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
