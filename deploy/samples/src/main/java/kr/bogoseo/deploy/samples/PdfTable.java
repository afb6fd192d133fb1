package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one ruled table; rows that a tall cell binds together stay on one page where they fit. */
final class PdfTable {

  private static final double PAD_X = 4;
  private static final double PAD_Y = 3.5;
  private static final double PITCH = 1.4;

  /** Tables up to this height are not parted by a page end. */
  private static final double SMALL = 200;

  private final PdfFlow flow;
  private final PdfFonts fonts;
  private final Block.Table table;
  private final double[] edges;
  private final double[] heights;

  PdfTable(PdfFlow flow, PdfFonts fonts, Block.Table table) {
    this.flow = flow;
    this.fonts = fonts;
    this.table = table;
    this.edges = edges(table.weights());
    this.heights = new double[table.rows().size()];
    measure();
  }

  /** Height that must not be parted: the whole of a small table, else its head and first row. */
  double firstPart() {
    double all = height(0, heights.length);
    return 3 + (all <= SMALL ? all : height(0, boundTogether(0)));
  }

  void draw() throws IOException {
    if (flow.page().room() < firstPart() && !flow.page().empty()) {
      flow.turnPage();
    }
    flow.page().down(3);
    int row = 0;
    while (row < heights.length) {
      int end = boundTogether(row);
      if (flow.page().room() < height(row, end) && !flow.page().empty()) {
        flow.turnPage();
        if (row > table.headRows()) {
          drawRows(0, table.headRows());
        }
      }
      drawRows(row, end);
      row = end;
    }
    flow.page().down(7);
  }

  private static double[] edges(List<Integer> weights) {
    double sum = weights.stream().mapToInt(Integer::intValue).sum();
    double[] edges = new double[weights.size() + 1];
    edges[0] = PdfPage.LEFT;
    for (int i = 0; i < weights.size(); i++) {
      edges[i + 1] = edges[i] + PdfPage.WIDTH * weights.get(i) / sum;
    }
    return edges;
  }

  private void measure() {
    for (int row = 0; row < heights.length; row++) {
      for (Block.Cell cell : table.rows().get(row)) {
        if (cell.rowSpan() == 1) {
          heights[row] = Math.max(heights[row], needed(cell));
        }
      }
    }
    for (int row = 0; row < heights.length; row++) {
      for (Block.Cell cell : table.rows().get(row)) {
        double missing = needed(cell) - height(row, row + cell.rowSpan());
        if (missing > 0) {
          heights[row + cell.rowSpan() - 1] += missing;
        }
      }
    }
  }

  private double needed(Block.Cell cell) {
    return lines(cell).size() * cell.look().size * PITCH + 2 * PAD_Y;
  }

  private double height(int from, int to) {
    double sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }

  /** End of the run of rows from {@code row} that cells spanning rows tie together. */
  private int boundTogether(int row) {
    int end = row + 1;
    for (int r = row; r < end; r++) {
      for (Block.Cell cell : table.rows().get(r)) {
        end = Math.max(end, r + cell.rowSpan());
      }
    }
    return row < table.headRows() ? Math.max(end, table.headRows() + 1) : end;
  }

  private void drawRows(int from, int to) throws IOException {
    PdfPage page = flow.page();
    double top = page.y();
    for (int row = from; row < to; row++) {
      for (Block.Cell cell : table.rows().get(row)) {
        draw(cell, top, height(row, row + cell.rowSpan()));
      }
      top -= heights[row];
    }
    page.down(height(from, to));
  }

  private void draw(Block.Cell cell, double top, double height) throws IOException {
    PdfPage page = flow.page();
    double left = edges[cell.column()];
    double right = edges[cell.column() + cell.columnSpan()];
    if (cell.head()) {
      page.shade(left, top - height, right - left, height);
    }
    page.rule(left, top, right, top, 0.5f);
    page.rule(left, top - height, right, top - height, 0.5f);
    page.rule(left, top, left, top - height, 0.5f);
    page.rule(right, top, right, top - height, 0.5f);

    List<List<PdfGlyph>> lines = lines(cell);
    double pitch = cell.look().size * PITCH;
    double y = top - (height - lines.size() * pitch) / 2;
    for (List<PdfGlyph> line : lines) {
      y -= pitch;
      double slack = right - left - 2 * PAD_X - PdfLines.width(line);
      double x =
          left
              + PAD_X
              + switch (cell.look().align) {
                case CENTER -> slack / 2;
                case RIGHT -> slack;
                default -> 0;
              };
      page.draw(line, x, y + cell.look().size * 0.32, 0);
    }
  }

  private List<List<PdfGlyph>> lines(Block.Cell cell) {
    double width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * PAD_X;
    List<List<PdfGlyph>> lines = new ArrayList<>();
    for (Inline text : cell.lines()) {
      lines.addAll(PdfLines.of(fonts.glyphs(text, cell.look()), width, width, flow.breaksWords()));
    }
    return lines;
  }
}
