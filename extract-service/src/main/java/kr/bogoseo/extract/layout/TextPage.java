package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.extract.RawPiece;

/** The habits of a plain text: how wide its lines are, how they are spaced, where pages end. */
final class TextPage {

  /** Wider lines are whole paragraphs. */
  private static final int WIDEST_LINE = 130;

  private static final int NEIGHBOURS = 12;
  private static final int NOTE_SIGHT = 120;

  /** Percent of the widest neighbour that a full line reaches. */
  private static final int SURELY_FULL = 96;

  private static final int ROUGHLY_FULL = 84;

  /** Columns. */
  private static final int LONGEST_WORD = 14;

  private static final int SYLLABLE = 2;

  private static final int PROSE = 60;
  private static final int LONGEST_TITLE = 40;
  private static final Pattern ANCHOR = Pattern.compile("[-–―−]\\s*(\\d{1,4})\\s*[-–―−]");

  private final List<TextRow> rows = new ArrayList<>();
  private final boolean wrapped;
  private final int fullWidth;
  private final boolean marked;

  TextPage(List<RawPiece.Line> lines) {
    int gap = 0;
    List<Integer> pages = pages(lines);
    for (int i = 0; i < lines.size(); i++) {
      String raw = TextHygiene.clean(lines.get(i).text());
      if (raw.isBlank()) {
        gap++;
      } else {
        rows.add(new TextRow(rows.size(), raw, raw.strip(), gap, pages.get(i)));
        gap = 0;
      }
    }
    this.wrapped = detectWrapped();
    List<Integer> widths = rows.stream().map(TextRow::width).sorted().toList();
    this.fullWidth = widths.isEmpty() ? 0 : widths.get(widths.size() * 4 / 5);
    this.marked = rows.stream().anyMatch(row -> row.text().matches("#{1,6} .*"));
  }

  /** Pages between two printed page numbers that follow one another are known; others are not. */
  private static List<Integer> pages(List<RawPiece.Line> lines) {
    List<Integer> pages = new ArrayList<>();
    int from = 0;
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      pages.add(lines.get(i).page());
      Matcher anchor = ANCHOR.matcher(lines.get(i).text().strip());
      if (anchor.matches()) {
        int number = Integer.parseInt(anchor.group(1));
        boolean follows = last > 0 && number == last + 1 || last == 0 && number == 1;
        for (int line = from; line <= i; line++) {
          pages.set(line, follows ? number : pages.get(line));
        }
        from = i + 1;
        last = number;
      }
    }
    return pages;
  }

  List<TextRow> rows() {
    return rows;
  }

  private boolean detectWrapped() {
    if (rows.size() < 4) {
      return false;
    }
    List<Integer> widths = rows.stream().map(TextRow::width).sorted().toList();
    int wide = widths.get(widths.size() * 95 / 100);
    if (wide > WIDEST_LINE || wide < 30) {
      return false;
    }
    long full = widths.stream().filter(width -> width >= wide * 0.85).count();
    // Between forms, lists and captions only some lines are full, but their sentences go on.
    int cut = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      cut += isCut(rows.get(i), rows.get(i + 1), wide) ? 1 : 0;
    }
    return full * 5 >= rows.size() || cut >= 4 && cut * 12 >= rows.size();
  }

  private static boolean isCut(TextRow row, TextRow next, int wide) {
    return next.gap() == 0
        && row.width() * 10 >= wide * 7
        && !Sentences.ends(row.text())
        && Marker.of(next.text()).isEmpty()
        && !Captions.is(next.text());
  }

  /** Whether paragraphs are broken into lines at all. */
  boolean isWrapped() {
    return wrapped;
  }

  /**
   * Whether a line goes as far as its neighbours do, so that the next word had no room. Letters are
   * not equally wide, so columns are a rough measure.
   *
   * @param ended whether a sentence ends with the line; then it must fill its place better, since
   *     paragraphs end much more often than sentences happen to end with a line
   */
  boolean isFull(TextRow row, TextRow next, boolean ended) {
    int longest = ended ? SYLLABLE : LONGEST_WORD;
    int nextWord = Math.min(Sentences.width(SpacingModel.firstToken(next.text())), longest);
    int needed = usualWidth(row) * (ended ? SURELY_FULL : ROUGHLY_FULL) / 100;
    return row.width() >= 20 && row.width() + nextWord >= needed;
  }

  /** How wide the full lines around a row are. */
  int usualWidth(TextRow row) {
    int from = Math.max(0, row.index() - NEIGHBOURS);
    int to = Math.min(rows.size(), row.index() + NEIGHBOURS);
    List<Integer> widths = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (rows.get(i).text().length() > 8) {
        widths.add(rows.get(i).width());
      }
    }
    widths.sort(null);
    if (widths.size() < 3) {
      return 0;
    }
    // The small print of footnotes is wider, and no measure for the text.
    int edge = widths.get(widths.size() * 4 / 5);
    long same = widths.stream().filter(width -> Math.abs(width - edge) * 20 <= edge).count();
    // Among short lines only the whole text tells how wide a full one is.
    return same < 3 && edge * 10 < fullWidth * 6 ? fullWidth : edge;
  }

  /** The blank lines before a row, where one blank line between all lines means nothing. */
  int gap(TextRow row) {
    int single = 0;
    int seen = 0;
    int from = Math.max(1, row.index() - NEIGHBOURS);
    for (int i = from; i < Math.min(rows.size(), row.index() + NEIGHBOURS); i++) {
      seen++;
      single += rows.get(i).gap() == 1 ? 1 : 0;
    }
    boolean doubleSpaced = wrapped && single * 20 > seen * 9;
    return doubleSpaced ? Math.max(0, row.gap() - 1) : row.gap();
  }

  /** Text dumps mark the top of a page with one blank more than the line has of its own. */
  boolean isPageTop(TextRow row) {
    return row.gap() == 0 && (row.indent() == 1 || row.indent() == 3);
  }

  /** Whether a row stands alone above prose, as headings without numbers do. */
  boolean isTitle(int index) {
    TextRow row = rows.get(index);
    String text = row.text();
    if (index + 1 >= rows.size() || text.indexOf('\t') >= 0) {
      return false;
    }
    TextRow next = rows.get(index + 1);
    if (startsWithPictograph(text)) {
      return Sentences.looksLikeTitle(text, LONGEST_TITLE);
    }
    if (marked
        || Marker.of(text).isPresent()
        || !Sentences.looksLikeTitle(text, LONGEST_TITLE)
        || text.matches(".*[:：;]$|.*\\d{4}.*|[\\p{P}\\d\\s]+.*|.*<.*")
        || text.contains("  ")) {
      return false;
    }
    boolean aloneAbove = index == 0 || row.gap() > 0;
    if (index > 0 && isOpen(rows.get(index - 1), row) || hasOpenBracket(text)) {
      return false;
    }
    boolean prose = isProse(next, index + 1);
    if (!wrapped) {
      return aloneAbove && next.gap() > 0 && prose && next.text().length() > PROSE * 2;
    }
    boolean pageTop = row.indent() == 1 && next.gap() > 0;
    return (aloneAbove || pageTop)
        && row.width() * 10 < next.width() * 9
        && (prose || pageTop || index == 0)
        && (next.gap() > 0 || next.indent() >= 2);
  }

  private boolean isOpen(TextRow above, TextRow row) {
    return wrapped
        && !Sentences.ends(above.text())
        && above.text().indexOf(' ') > 0
        && isFull(above, row, false);
  }

  private static boolean hasOpenBracket(String text) {
    return text.chars().filter(c -> c == '(').count() != text.chars().filter(c -> c == ')').count();
  }

  private boolean isProse(TextRow row, int index) {
    if (row.text().length() > PROSE) {
      return true;
    }
    return index + 1 < rows.size()
        && wrapped
        && row.width() > PROSE / 2
        && isFull(row, rows.get(index + 1), true);
  }

  /** The level of such a heading: the top of a page or text is higher than the middle. */
  int titleLevel(int index) {
    TextRow row = rows.get(index);
    return index == 0 || row.indent() == 1 && row.gap() == 0 ? 1 : 2;
  }

  /** Whether a marked line is a footnote: its mark sticks to a word shortly before. */
  boolean isNote(int index, Marker marker) {
    if (marker.kind() != Marker.Kind.NUMBER_PAREN) {
      return false;
    }
    String mark = marker.ordinal() + ")";
    return rows.subList(Math.max(0, index - NOTE_SIGHT), index).stream()
        .anyMatch(row -> FootnoteMarks.isIn(row.raw(), mark));
  }

  private static boolean startsWithPictograph(String text) {
    int c = text.codePointAt(0);
    return c >= 0x1F000 && c <= 0x1FAFF && text.length() > 3;
  }
}
