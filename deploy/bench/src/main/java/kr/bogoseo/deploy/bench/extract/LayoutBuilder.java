package kr.bogoseo.deploy.bench.extract;

import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Paragraph;
import kr.bogoseo.deploy.bench.extract.LaidOutText.Row;

/** Puts paragraphs and their stored line segments together, page by page. */
final class LayoutBuilder {
  private static final int FIRST_OF_PAGE = 1;
  private static final int FIRST_OF_COLUMN = 2;

  /** Units of the office program in a point. */
  private static final float UNITS = 100;

  /** Between columns, points. */
  private static final float GUTTER = 24;

  private static final float NARROWEST = 0.62f;
  private static final float WIDEST = 1.2f;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int page;
  private int last = -1;
  private float column;

  /**
   * A line as it is stored; lengths in hundredths of a point.
   *
   * @param start of its text in the paragraph
   */
  record Segment(int start, int top, int left, int width, int size, int flags) {}

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * Adds a paragraph.
   *
   * @param text controls and what follows them stand as U+0000
   */
  void add(String text, List<Segment> segments) {
    List<Row> rows = new ArrayList<>();
    boolean plausible = true;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      turn(segment);
      int from = Math.min(segment.start, text.length());
      int to = i + 1 < segments.size() ? segments.get(i + 1).start : text.length();
      String line = text.substring(from, Math.clamp(to, from, text.length())).replace("\0", "");
      Row row =
          new Row(
              line.replace('\t', ' ').replace("\n", ""),
              page,
              column + segment.left / UNITS,
              segment.top / UNITS,
              segment.width / UNITS,
              Math.max(4, segment.size / UNITS));
      boolean whole = i + 1 == segments.size() || line.contains("\n");
      plausible &= row.natural() <= WIDEST * row.width();
      plausible &= whole || row.natural() >= NARROWEST * row.width();
      plausible &= line.indexOf('\n') < 0 && line.indexOf('\t') < 0 && !besideAnother(rows, row);
      if (!row.text().isBlank()) {
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      paragraphs.add(new Paragraph(rows, plausible));
    }
  }

  private static boolean besideAnother(List<Row> rows, Row row) {
    return !rows.isEmpty()
        && rows.getLast().page() == row.page()
        && Math.abs(rows.getLast().top() - row.top()) < 1;
  }

  private void turn(Segment segment) {
    boolean column = (segment.flags & FIRST_OF_COLUMN) != 0 && (segment.flags & FIRST_OF_PAGE) == 0;
    if ((segment.flags & FIRST_OF_PAGE) != 0 || page == 0 || segment.top < last && !column) {
      page++;
      this.column = 0;
    } else if (column && segment.top <= last) {
      this.column += segment.width / UNITS + GUTTER;
    }
    last = segment.top;
  }
}
