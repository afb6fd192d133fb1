package kr.bogoseo.extract.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a sentence goes on that a table, a box or a footnote at the foot of a page has cut:
 * the first line of the next page belongs to an earlier line than the one right before it. Plain
 * text only says where pages begin ({@link TextPage#isPageTop}); which line is meant follows from
 * what could not go on otherwise and from the words that both halves make.
 */
final class PageSeams {

  /** Lines of a page, blank ones left out. */
  private static final int SIGHT = 70;

  /** A line that fills less of the usual width is a cell or the end of a paragraph. */
  private static final double SHORT = 0.62;

  private static final double FULL = 0.9;
  private static final int LONGEST_WORD = 14;

  /** The longest footnote, in lines. */
  private static final int NOTE = 15;

  private static final double CONVINCED = 1;
  private static final double SURE = 2;

  private final TextPage page;
  private final LineJoin join;
  private final List<TextRow> rows;
  private final Map<Integer, Integer> leftOf = new HashMap<>();
  private final Map<Integer, Integer> rightOf = new HashMap<>();

  PageSeams(TextPage page, LineJoin join) {
    this.page = page;
    this.join = join;
    this.rows = page.rows();
    if (page.isWrapped() && rows.stream().filter(this::isTop).count() * 8 <= rows.size()) {
      rows.stream().filter(this::isTop).forEach(this::seek);
    }
  }

  /** The line that a line goes on from; -1 when it is the one before it, or none. */
  int leftOf(TextRow row) {
    return leftOf.getOrDefault(row.index(), -1);
  }

  /** Whether what follows the line on paper is not how its sentence goes on. */
  boolean isCutAfter(TextRow row) {
    return rightOf.containsKey(row.index());
  }

  /**
   * Where the flattened table ends, exclusive, that cuts a sentence right before a line; the line
   * itself when none does. Its cells stand one a line, so hardly a line is as wide as prose.
   */
  int tableEnd(int from) {
    int resumed = from == 0 ? -1 : rightOf.getOrDefault(from - 1, -1);
    int to = from;
    int cells = 0;
    while (to < resumed
        && !Captions.is(rows.get(to).text())
        && noteAbove(to) < 0
        && !page.isPageTop(rows.get(to))) {
      cells += isProse(rows.get(to)) ? 0 : 1;
      to++;
    }
    return to - from >= 2 && cells * 10 >= (to - from) * 7 ? to : from;
  }

  private boolean isTop(TextRow row) {
    return row.index() > 0
        && page.isPageTop(row)
        && row.indent() == 1
        && row.width() * 2 > page.usualWidth(row)
        && Marker.of(row.text()).isEmpty()
        && !Captions.is(row.text());
  }

  private void seek(TextRow top) {
    int before = top.index() - 1;
    if (isOpen(rows.get(before), top) && isProse(rows.get(before))) {
      return;
    }
    double needed = endsProse(rows.get(before)) ? SURE : CONVINCED;
    int best = -1;
    double most = needed;
    for (int at = before; at >= Math.max(0, top.index() - SIGHT); at--) {
      TextRow row = rows.get(at);
      if (isOpen(row, top) && !isCutAfter(row)) {
        double gain = join.fit(row.raw(), top.raw()) - onward(at, top);
        if (gain > most || best < 0 && gain >= most) {
          most = gain;
          best = at;
        }
      }
      if (at < before && page.isPageTop(row)) {
        break;
      }
    }
    if (best >= 0 && best < before) {
      link(best, top.index());
      seekFlow(rows.get(best + 1));
    }
  }

  /** What stands between the halves may itself go on from the page before. */
  private void seekFlow(TextRow headless) {
    if (!isProse(headless)) {
      return;
    }
    for (int at = headless.index() - 2; at >= Math.max(0, headless.index() - SIGHT); at--) {
      TextRow row = rows.get(at);
      if (page.isPageTop(rows.get(at + 1))
          && !isCutAfter(row)
          && isOpen(row, headless)
          && join.fit(row.raw(), headless.raw()) >= 0) {
        link(at, headless.index());
        return;
      }
    }
  }

  private void link(int left, int right) {
    leftOf.put(right, left);
    rightOf.put(left, right);
  }

  private boolean isOpen(TextRow row, TextRow next) {
    return !Sentences.ends(row.text())
        && !Captions.is(row.text())
        && !Furniture.isPageAnchor(row.text())
        && row.text().indexOf(' ') > 0
        && !TextTables.isNumeric(row)
        && noteAbove(row.index()) < 0
        && fills(row, next);
  }

  /** Whether the next word had no room in a line, by the width of the text it should belong to. */
  private boolean fills(TextRow row, TextRow next) {
    int word = Math.min(Sentences.width(SpacingModel.firstToken(next.text())), LONGEST_WORD);
    return row.width() >= page.usualWidth(next) * SHORT
        && row.width() + word >= page.usualWidth(next) * FULL;
  }

  /** How well a line goes on in the one that stands after it. */
  private double onward(int at, TextRow top) {
    TextRow next = rows.get(at + 1);
    if (next.index() == top.index()) {
      return -SURE;
    }
    if (isProse(next)) {
      return Math.max(0, join.fit(rows.get(at).raw(), next.raw()));
    }
    return Marker.of(next.text()).isPresent() || Captions.is(next.text()) ? -SURE : -CONVINCED;
  }

  /** Whether a line can be the middle or the end of a paragraph that began before it. */
  private boolean isProse(TextRow row) {
    boolean wide = row.width() >= page.usualWidth(row) * SHORT;
    return (wide || Sentences.ends(row.text()))
        && Marker.of(row.text()).isEmpty()
        && !Captions.is(row.text())
        && !Furniture.isPageAnchor(row.text())
        && !TextTables.isNumeric(row);
  }

  private boolean endsProse(TextRow row) {
    return Sentences.endsWithMark(row.text()) && isProse(row) && noteAbove(row.index()) < 0;
  }

  /** The footnote a line belongs to, which is the last thing on its page; -1 for none. */
  private int noteAbove(int index) {
    for (int at = index; at >= Math.max(0, index - NOTE); at--) {
      Marker marker = Marker.of(rows.get(at).text()).orElse(null);
      if (marker != null && marker.kind() == Marker.Kind.NUMBER_PAREN && page.isNote(at, marker)) {
        return at;
      }
      if (page.isPageTop(rows.get(at))) {
        return -1;
      }
    }
    return -1;
  }
}
