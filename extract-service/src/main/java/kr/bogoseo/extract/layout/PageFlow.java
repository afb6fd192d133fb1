package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Place;
import kr.bogoseo.extract.RawPiece.Role;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of lines whose places on their pages are known. */
final class PageFlow {

  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_PROSE = 15;

  private final PageMeasures measures;
  private final LineJoin join;
  private final Set<RawPiece.Line> furniture;
  private final List<RawPiece> pieces = new ArrayList<>();
  private final List<RawPiece.Line> open = new ArrayList<>();
  private final PageNotes notes;

  /** Where the open paragraph shall stand among the pieces; -1 for at their end. */
  private int openPlace = -1;

  private boolean interrupted;

  private PageFlow(List<RawPiece> source, LineJoin join) {
    this.measures = new PageMeasures(source);
    this.join = join;
    this.furniture = Furniture.find(source);
    this.notes = new PageNotes(source, measures);
  }

  /** The pieces, with their lines made into paragraphs and rows. */
  static List<RawPiece> arrange(List<RawPiece> source, LineJoin join) {
    PageFlow flow = new PageFlow(source, join);
    flow.run(source);
    return flow.pieces;
  }

  private void run(List<RawPiece> source) {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < source.size(); ) {
      if (!(source.get(i) instanceof RawPiece.Line line) || line.place() == null) {
        interrupt();
        pieces.add(source.get(i++));
        continue;
      }
      if (furniture.contains(line)) {
        addFurniture(line, told);
        i++;
        continue;
      }
      if (notes.starts(line)) {
        i = addNote(source, i);
        continue;
      }
      int end = PageRows.end(source, i, furniture);
      if (end > i) {
        interrupt();
        pieces.add(PageRows.table(source.subList(i, end)));
        i = end;
        continue;
      }
      if (isCut() && Captions.is(line.text())) {
        interrupt();
        pieces.add(new RawPiece.Text(Role.CAPTION, 0, line.text().strip(), line.page()));
        i++;
        continue;
      }
      if (!open.isEmpty() && !continues(open.getLast(), line, lineAfter(source, i))) {
        flush();
      }
      open.add(line);
      interrupted = false;
      i++;
    }
    flush();
  }

  private static RawPiece.@Nullable Line lineAfter(List<RawPiece> source, int at) {
    return at + 1 < source.size() && source.get(at + 1) instanceof RawPiece.Line line ? line : null;
  }

  /** A table, figure or footnote comes: a sentence that is not over waits for its other half. */
  private void interrupt() {
    if (!isCut()) {
      flush();
    } else if (openPlace < 0) {
      openPlace = pieces.size();
    }
    interrupted = true;
  }

  /** Whether the open paragraph stops in the middle of a sentence. */
  private boolean isCut() {
    if (open.isEmpty()) {
      return false;
    }
    RawPiece.Line last = open.getLast();
    boolean prose = open.size() > 1 || last.text().strip().length() >= SHORTEST_PROSE;
    return prose
        && !Sentences.ends(last.text())
        && last.text().strip().indexOf(' ') > 0
        && measures.isBody(last)
        && measures.reachesRight(last);
  }

  /** Takes a footnote out of the text; returns where it ends. */
  private int addNote(List<RawPiece> source, int from) {
    interrupt();
    RawPiece.Line first = (RawPiece.Line) source.get(from);
    RawPiece.Line last = first;
    String text = first.text();
    int at = from + 1;
    while (at < source.size()
        && source.get(at) instanceof RawPiece.Line line
        && line.place() != null
        && !furniture.contains(line)
        && !notes.starts(line)
        && notes.goesOn(last, line)) {
      boolean item = Marker.of(line.text()).isPresent() && !measures.isFull(last, line);
      text = item ? text.strip() + " " + line.text() : join.join(text, line.text());
      text += line.text().endsWith(" ") ? " " : "";
      last = line;
      at++;
    }
    pieces.add(new RawPiece.Text(Role.FOOTNOTE, 0, text.strip(), first.page()));
    return at;
  }

  /** The same header on every page is told once; page numbers are told where they stand. */
  private void addFurniture(RawPiece.Line line, Set<String> told) {
    String text = line.text().strip();
    if (told.add(text)) {
      Role role = Furniture.isHeader(line) ? Role.PAGE_HEADER : Role.PAGE_FOOTER;
      // Furniture stands between the halves of a paragraph, not at its end.
      pieces.add(new RawPiece.Text(role, 0, text, line.page()));
    }
  }

  private boolean continues(RawPiece.Line above, RawPiece.Line line, RawPiece.@Nullable Line next) {
    Place a = PageMeasures.place(above);
    Place b = PageMeasures.place(line);
    boolean ended = Sentences.ends(above.text());
    boolean sameSize = Math.abs(a.size() - b.size()) <= 0.12f * Math.max(a.size(), b.size());
    if (!sameSize) {
      return false;
    }
    if (isBeside(above, line)) {
      return true;
    }
    if (a.bold() && !b.bold() && open.size() == 1 && measures.isBoldTitle(above)) {
      return false;
    }
    if (join.endsParagraph(above.text())) {
      return false;
    }
    boolean date = Sentences.cutsDate(above.text(), line.text());
    boolean full = measures.isFull(above, line) || date;
    boolean inSentence = full && !ended || date;
    if (starts(line.text(), inSentence) || countsOn(line.text()) || Captions.is(above.text())) {
      return false;
    }
    if (above.page() != line.page() || b.top() < a.top()) {
      boolean small = measures.isSmall(above) && !measures.isCommon(above);
      return inSentence && !measures.isLarge(line) && !small;
    }
    if (interrupted) {
      return inSentence && measures.isBody(line) && !measures.isIndented(line);
    }
    if (measures.isLarge(line) && measures.isLarge(above)) {
      return measures.isNear(above, line);
    }
    boolean near =
        measures.isNear(above, line)
            || inSentence && next != null && measures.isEven(above, line, next);
    if (!near || !full) {
      return false;
    }
    boolean indented = b.left() > a.left() + 0.8f * b.size() && open.size() > 1;
    boolean label = measures.isNarrow(above) || measures.isCentred(above, line);
    if (open.size() == 1 && label && !date && !goesOn(above, line)) {
      return false;
    }
    boolean parted = indented && (ended || !join.goesOn(above.text(), line.text()));
    return !parted && !(open.size() == 1 && startsParagraph(above, line, next));
  }

  /** Whether the words themselves say that a line is not the end. */
  private boolean goesOn(RawPiece.Line above, RawPiece.Line line) {
    return Sentences.governsNext(above.text()) || join.goesOn(above.text(), line.text());
  }

  /** A line that stands further right than the ones above and below it begins a paragraph. */
  private boolean startsParagraph(
      RawPiece.Line above, RawPiece.Line line, RawPiece.@Nullable Line next) {
    if (next == null || next.place() == null || next.page() != line.page()) {
      return false;
    }
    Place a = PageMeasures.place(above);
    Place b = PageMeasures.place(line);
    Place c = PageMeasures.place(next);
    return !isItem(above.text())
        && b.left() > a.left() + 0.6f * b.size()
        && Math.abs(c.left() - a.left()) < 0.3f * b.size()
        && c.top() > b.top()
        && measures.isNear(line, next)
        && Sentences.looksLikeTitle(above.text(), LONGEST_TITLE);
  }

  /** Lines below the first of an item stand further right. */
  private static boolean isItem(String text) {
    return Marker.of(text)
        .map(Marker::kind)
        .filter(kind -> kind.compareTo(Marker.Kind.CIRCLED) >= 0)
        .isPresent();
  }

  /** Whether the line is the next item after the one that is open. */
  private boolean countsOn(String text) {
    return Marker.of(open.getFirst().text())
        .flatMap(first -> Marker.of(text).filter(first::isFollowedBy))
        .isPresent();
  }

  private static boolean isBeside(RawPiece.Line above, RawPiece.Line line) {
    Place a = PageMeasures.place(above);
    Place b = PageMeasures.place(line);
    return above.page() == line.page()
        && Math.abs(a.top() - b.top()) < 0.4f * a.size()
        && b.left() >= a.right();
  }

  private static boolean starts(String text, boolean inSentence) {
    if (Captions.is(text) || Furniture.isPageAnchor(text)) {
      return true;
    }
    Marker marker = Marker.of(text).orElse(null);
    if (marker == null) {
      return false;
    }
    return switch (marker.kind()) {
      case BULLET, NOTE, ROMAN, CHAPTER, CIRCLED -> true;
      default -> !inSentence;
    };
  }

  /** In text that is never cut inside words, a line end between letters is a blank. */
  private static boolean joinsWords(RawPiece.Line before, RawPiece.Line line) {
    String left = before.text().strip();
    String right = line.text().strip();
    return !left.isEmpty()
        && !right.isEmpty()
        && SpacingModel.isHangul(left.charAt(left.length() - 1))
        && Character.isLetterOrDigit(right.charAt(0));
  }

  private void flush() {
    if (open.isEmpty()) {
      return;
    }
    RawPiece.Line first = open.getFirst();
    StringBuilder text = new StringBuilder(first.text());
    RawPiece.Line before = first;
    for (RawPiece.Line line : open.subList(1, open.size())) {
      String joined =
          isBeside(before, line)
                  || measures.breaksAtWords() && !join.cutsWords() && joinsWords(before, line)
              ? text.toString().stripTrailing() + " " + line.text().strip()
              : join.join(text.toString(), line.text());
      before = line;
      text.setLength(0);
      text.append(joined).append(line.text().endsWith(" ") ? " " : "");
    }
    String paragraph = text.toString().strip();
    boolean title =
        (measures.isLarge(first) || measures.isBoldTitle(first))
            && !Captions.is(paragraph)
            && Sentences.looksLikeTitle(paragraph, LONGEST_TITLE);
    pieces.add(
        openPlace < 0 ? pieces.size() : openPlace,
        new RawPiece.Text(
            title ? Role.HEADING : Role.PARAGRAPH,
            title ? measures.level(first) : 0,
            paragraph,
            first.page()));
    openPlace = -1;
    open.clear();
  }
}
