package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.extract.RawPiece;

/**
 * The cells of a HWP 3 table. The file gives their places and sizes on paper only; rows and columns
 * follow from the edges they share.
 */
final class Hwp3Cells {

  private static final int CELL = 27;

  /** Edges nearer than this are one: a fifth of a line's height in units of 1/1800 inch. */
  private static final int SAME_EDGE = 40;

  private final List<Cell> cells = new ArrayList<>();

  /** Reads the places of so many cells. */
  Hwp3Cells(int count, Hwp3Stream in) throws IOException {
    if ((long) count * CELL > in.left()) {
      throw new IOException("no such table");
    }
    for (int i = 0; i < count; i++) {
      in.skip(4);
      int left = in.uint16();
      int top = in.uint16();
      int width = in.uint16();
      int height = in.uint16();
      in.skip(15);
      cells.add(new Cell(left, top, left + width, top + height, new ArrayList<>()));
    }
  }

  /** What a cell holds, to be filled. */
  List<RawPiece> content(int cell) {
    return cells.get(cell).content();
  }

  /** The content of all cells one after the other. */
  List<RawPiece> all() {
    return cells.stream().flatMap(cell -> cell.content().stream()).toList();
  }

  /** The cells as a table. */
  List<RawPiece> table() {
    List<Integer> columns = edges(cells.stream().map(Cell::left).toList());
    List<Integer> rows = edges(cells.stream().map(Cell::top).toList());
    TableGrid grid = new TableGrid();
    for (Cell cell : cells) {
      int row = index(rows, cell.top());
      int column = index(columns, cell.left());
      grid.add(
          row,
          column,
          spanned(rows, row, cell.bottom()),
          spanned(columns, column, cell.right()),
          cell.content());
    }
    return grid.pieces(0);
  }

  private static List<Integer> edges(List<Integer> starts) {
    List<Integer> edges = new ArrayList<>();
    for (int start : starts.stream().sorted().toList()) {
      if (edges.isEmpty() || start - edges.getLast() > SAME_EDGE) {
        edges.add(start);
      }
    }
    return edges;
  }

  private static int index(List<Integer> edges, int start) {
    int index = 0;
    while (index + 1 < edges.size() && edges.get(index + 1) <= start) {
      index++;
    }
    return index;
  }

  private static int spanned(List<Integer> edges, int from, int end) {
    int to = from + 1;
    while (to < edges.size() && edges.get(to) + SAME_EDGE < end) {
      to++;
    }
    return to - from;
  }

  private record Cell(int left, int top, int right, int bottom, List<RawPiece> content) {}
}
