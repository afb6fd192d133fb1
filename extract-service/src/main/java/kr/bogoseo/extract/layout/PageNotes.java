package kr.bogoseo.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnotes by what makes them: small print at the foot of a column that begins with a mark
 * which sticks to a word above.
 */
final class PageNotes {

  private static final Pattern STARRED =
      Pattern.compile("(?<=[가-힣A-Za-z)])\\s?(\\*{1,3})(?=[\\s,·.]|$)");

  private final PageMeasures measures;
  private final Set<RawPiece.Line> starts = new HashSet<>();

  PageNotes(List<RawPiece> source, PageMeasures measures) {
    this.measures = measures;
    Set<String> marks = new HashSet<>();
    RawPiece.Line last = null;
    for (RawPiece piece : source) {
      if (piece instanceof RawPiece.Line line && line.place() != null) {
        if (measures.isSmall(line) && isMarked(line, marks) && !countsBack(last, line)) {
          starts.add(line);
          last = line;
        }
        marks.addAll(FootnoteMarks.in(line.text()));
        STARRED
            .matcher(line.text())
            .results()
            .forEach(star -> marks.add(star.group(1) + line.page()));
      }
    }
  }

  /** A smaller number on the same page is an item inside a footnote. */
  private static boolean countsBack(RawPiece.@Nullable Line last, RawPiece.Line line) {
    return last != null
        && last.page() == line.page()
        && number(line) > 0
        && number(line) <= number(last);
  }

  private static int number(RawPiece.Line line) {
    return Marker.of(line.text()).map(Marker::ordinal).orElse(0);
  }

  private static boolean isMarked(RawPiece.Line line, Set<String> marks) {
    Marker marker = Marker.of(line.text()).orElse(null);
    if (marker == null) {
      return false;
    }
    return switch (marker.kind()) {
      case NUMBER_PAREN -> marks.contains(marker.ordinal() + ")");
      case NOTE -> marks.contains(marker.mark() + line.page());
      default -> false;
    };
  }

  /** Whether a footnote starts with the line. */
  boolean starts(RawPiece.Line line) {
    return starts.contains(line);
  }

  /** Whether a line belongs to the footnote that the line above it belongs to. */
  boolean goesOn(RawPiece.Line above, RawPiece.Line line) {
    Place a = PageMeasures.place(above);
    Place b = PageMeasures.place(line);
    return above.page() == line.page()
        && measures.isSmall(line)
        && (measures.isFull(above, line) || Marker.of(line.text()).isPresent())
        && b.top() > a.top() - 0.4f * a.size()
        && b.top() - a.top() < 3 * a.size()
        && Math.abs(a.size() - b.size()) < 0.2f * a.size();
  }
}
