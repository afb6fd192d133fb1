package kr.bogoseo.deploy.samples;

import java.util.List;

/** One piece of a sample's body, in reading order. */
sealed interface Block {

  /** A paragraph, heading or list item; the mark that opens a list item is part of the text. */
  record Line(Look look, Inline text) implements Block {}

  /**
   * A ruled table.
   *
   * @param weights relative column widths, one a column
   * @param rows every row holds only the cells that start in it
   * @param headRows how many rows at the top are headings, repeated on a new page
   */
  record Table(List<Integer> weights, List<List<Cell>> rows, int headRows) implements Block {
    public Table {
      weights = List.copyOf(weights);
      rows = rows.stream().map(List::copyOf).toList();
    }

    int columns() {
      return weights.size();
    }
  }

  /** A cell and the grid places it covers; {@code lines} has one entry a printed paragraph. */
  record Cell(
      int column, int columnSpan, int rowSpan, boolean head, Look look, List<Inline> lines) {
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /** Starts a new page where the format has pages. */
  record PageBreak() implements Block {}
}
