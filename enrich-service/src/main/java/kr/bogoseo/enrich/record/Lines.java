package kr.bogoseo.enrich.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.FoldedText;
import org.jspecify.annotations.Nullable;

/** A document line by line, with the place of each line in the text. */
final class Lines {

  /**
   * A line.
   *
   * @param number from 0
   * @param text stripped, folded
   * @param raw stripped, as written
   * @param page 1-based; absent when unknown
   * @param heading whether it is a heading
   * @param start in the document's text; -1 when it is not there as such
   * @param end exclusive
   * @param cells the cells of a table's row; one for prose
   * @param columns of the table it is a row of; 1 for prose
   * @param block which block of the document it is in
   */
  record Line(
      int number,
      String text,
      String raw,
      @Nullable Integer page,
      boolean heading,
      int start,
      int end,
      List<String> cells,
      int columns,
      int block) {

    /** The cells that say something. */
    List<String> filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
  }

  /** A cell of more lines holds text, and each of its lines counts for itself. */
  private static final int CELL_LINES = 6;

  private final List<Line> lines;

  private Lines(List<Line> lines) {
    this.lines = lines;
  }

  static Lines of(StructuredDocument document) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.kind().isFurniture()) {
        continue;
      }
      for (Piece piece : pieces(block)) {
        String raw = piece.text().strip();
        if (raw.isEmpty()) {
          continue;
        }
        int found = document.text().indexOf(raw, at);
        at = found >= 0 ? found + raw.length() : at;
        lines.add(line(lines.size(), piece, block, i, found));
      }
    }
    return new Lines(lines);
  }

  private static Line line(int number, Piece piece, Block block, int index, int found) {
    String raw = piece.text().strip().replace('\n', ' ');
    return new Line(
        number,
        FoldedText.of(raw).text(),
        raw,
        block.page(),
        block.kind() == BlockKind.HEADING,
        found,
        found < 0 ? -1 : found + raw.length(),
        piece.cells().stream().map(cell -> FoldedText.of(cell).text().strip()).toList(),
        piece.columns(),
        index);
  }

  /** A line of prose, or a row of a table with its cells. */
  private record Piece(String text, List<String> cells, int columns) {}

  private static List<Piece> pieces(Block block) {
    List<Piece> pieces = new ArrayList<>();
    List<List<String>> rows = block.rows();
    if (rows == null) {
      split(block.text(), 1, pieces);
      return pieces;
    }
    for (List<String> row : rows) {
      String text = String.join("\t", row);
      if (row.size() > 1 && row.stream().allMatch(Lines::isShort)) {
        pieces.add(
            new Piece(text, row.stream().map(c -> c.replace('\n', ' ')).toList(), row.size()));
      } else {
        split(text, row.size(), pieces);
      }
    }
    return pieces;
  }

  private static boolean isShort(String cell) {
    return cell.chars().filter(c -> c == '\n').count() < CELL_LINES;
  }

  private static void split(String text, int columns, List<Piece> pieces) {
    for (String raw : text.split("\n")) {
      // A merged cell leaves an empty one at the start of its rows.
      pieces.add(new Piece(raw, List.of(raw.stripTrailing().split("\t")), columns));
    }
  }

  List<Line> all() {
    return lines;
  }

  /** The first lines. */
  List<Line> head(int count) {
    return lines.subList(0, Math.min(count, lines.size()));
  }

  Optional<Line> at(int number) {
    return number < lines.size() ? Optional.of(lines.get(number)) : Optional.empty();
  }

  /** The line a position of the document's text is in. */
  Optional<Line> around(int position) {
    return lines.stream().filter(l -> l.start() <= position && position < l.end()).findFirst();
  }
}
