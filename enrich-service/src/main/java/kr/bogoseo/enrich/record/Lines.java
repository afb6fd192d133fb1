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
   */
  record Line(
      int number,
      String text,
      String raw,
      @Nullable Integer page,
      boolean heading,
      int start,
      int end,
      List<String> cells) {}

  private final List<Line> lines;

  private Lines(List<Line> lines) {
    this.lines = lines;
  }

  static Lines of(StructuredDocument document) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (Block block : document.blocks()) {
      if (block.kind().isFurniture()) {
        continue;
      }
      boolean heading = block.kind() == BlockKind.HEADING;
      for (String raw : block.text().split("\n")) {
        if (raw.isBlank()) {
          continue;
        }
        String line = raw.strip();
        int found = document.text().indexOf(line, at);
        if (found >= 0) {
          at = found + line.length();
        }
        List<String> cells = new ArrayList<>();
        // A merged cell leaves an empty one at the start of its rows.
        for (String cell : raw.stripTrailing().split("\t")) {
          cells.add(FoldedText.of(cell).text().strip());
        }
        lines.add(
            new Line(
                lines.size(),
                FoldedText.of(line).text(),
                line,
                block.page(),
                heading,
                found,
                found < 0 ? -1 : found + line.length(),
                cells));
      }
    }
    return new Lines(lines);
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
