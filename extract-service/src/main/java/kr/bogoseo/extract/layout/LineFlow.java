package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Makes paragraphs of the lines of plain text, whose only shape is blanks and line ends. */
final class LineFlow {

  private static final int SHORT_TITLE = 24;

  private final TextPage page;
  private final LineJoin join;
  private final Ladder ladder = new Ladder();
  private final List<RawPiece> pieces = new ArrayList<>();
  private final List<TextRow> open = new ArrayList<>();
  private final PageSeams seams;
  private final Map<Integer, Paragraph> closed = new HashMap<>();
  private int openPage;

  /** Where the open paragraph shall stand among the pieces; -1 for at their end. */
  private int openPlace = -1;

  /** The lines of a paragraph that is a piece already, and where. */
  private record Paragraph(List<TextRow> rows, int place, int page) {}

  private LineFlow(TextPage page) {
    this.page = page;
    this.join = new LineJoin(page.rows().stream().map(TextRow::raw).toList(), page.isWrapped());
    this.seams = new PageSeams(page, join);
  }

  /** The pieces of the lines. */
  static List<RawPiece> arrange(List<RawPiece.Line> lines) {
    LineFlow flow = new LineFlow(new TextPage(lines));
    flow.run();
    return flow.pieces;
  }

  private void run() {
    List<TextRow> rows = page.rows();
    for (int i = 0; i < rows.size(); ) {
      int tableEnd = Math.max(TextTables.end(rows, i), seams.tableEnd(i));
      if (tableEnd > i) {
        flush();
        pieces.add(TextTables.table(rows.subList(i, tableEnd)));
        i = tableEnd;
        continue;
      }
      TextRow row = rows.get(i);
      Paragraph cut = closed.get(seams.leftOf(row));
      if (cut != null) {
        flush();
        reopen(cut, row);
        i++;
        continue;
      }
      boolean titleOnTop = page.isPageTop(row) && page.isTitle(i);
      if (!open.isEmpty() && (titleOnTop || !continues(open.getLast(), row))) {
        flush();
      }
      if (open.isEmpty() && isDoubled(row)) {
        i++;
        continue;
      }
      if (!takeAlone(row, i)) {
        if (open.isEmpty()) {
          openPage = row.page();
        }
        open.add(row);
      }
      i++;
    }
    flush();
  }

  /** A sentence that was cut goes on: its paragraph grows where it stands. */
  private void reopen(Paragraph cut, TextRow row) {
    open.addAll(cut.rows());
    open.add(row);
    openPlace = cut.place();
    openPage = cut.page();
  }

  /** A flag's label and the country beside it come out as the same short line twice. */
  private boolean isDoubled(TextRow row) {
    return !pieces.isEmpty()
        && row.gap() == 0
        && row.text().length() < 20
        && !row.text().matches("[\\d\\s.,%-]*")
        && pieces.getLast() instanceof RawPiece.Text before
        && before.text().equals(row.text());
  }

  /** Takes a line that never goes on in the next one. */
  private boolean takeAlone(TextRow row, int index) {
    String text = row.text();
    if (Furniture.isPageAnchor(text)) {
      flush();
      pieces.add(new RawPiece.Text(Role.PAGE_FOOTER, 0, text, row.page()));
      return true;
    }
    if (text.matches("#{1,6} .*")) {
      flush();
      int depth = text.indexOf(' ');
      String title = InlineMarkup.clean(text.substring(depth).strip());
      pieces.add(new RawPiece.Text(Role.HEADING, depth, title, row.page()));
      return true;
    }
    if (Captions.is(InlineMarkup.clean(text)) && !continuesSentence(row)) {
      flush();
      pieces.add(new RawPiece.Text(Role.CAPTION, 0, InlineMarkup.clean(text), row.page()));
      return true;
    }
    if (open.isEmpty() && page.isTitle(index)) {
      pieces.add(new RawPiece.Text(Role.HEADING, page.titleLevel(index), text, row.page()));
      return true;
    }
    return false;
  }

  private boolean continuesSentence(TextRow row) {
    return !open.isEmpty() && continues(open.getLast(), row) && !row.text().startsWith("<");
  }

  private boolean continues(TextRow above, TextRow row) {
    if (seams.isCutAfter(above) || join.endsParagraph(above.raw())) {
      return false;
    }
    if (!page.isWrapped()) {
      return row.gap() == 0 && above.raw().endsWith("  ") && Marker.of(row.text()).isEmpty();
    }
    boolean ended = Sentences.ends(above.text());
    boolean full =
        page.isFull(above, row, ended) || isCut(above, row, ended) || wantsMore(above, row);
    int gap = page.gap(row);
    boolean inSentence = full && !ended && gap == 0 || Sentences.cutsDate(above.text(), row.text());
    if (startsSomething(row, inSentence) || countsOn(row)) {
      return false;
    }
    if (noteNumber(open.getFirst()) > 0) {
      // A footnote stands at the foot of its page; what is indented belongs to the next one.
      return row.gap() == 0 && row.indent() == 0;
    }
    if (gap > 0) {
      return full && !ended && above.text().length() > 15;
    }
    return full && !(row.indent() >= 2 && ended);
  }

  /**
   * Whether the line starts with a marker that counts. In the middle of a sentence nothing but a
   * bullet can start.
   */
  private boolean startsSomething(TextRow row, boolean inSentence) {
    if (Furniture.isPageAnchor(row.text()) || row.text().matches("#{1,6} .*")) {
      return true;
    }
    Marker marker = Marker.of(row.text()).orElse(null);
    if (marker == null) {
      return Sentences.startsArticle(row.text())
          || Captions.is(row.text()) && !inSentence
          || Captions.is(row.text()) && "<〈＜".indexOf(row.text().charAt(0)) >= 0;
    }
    return switch (marker.kind()) {
      case BULLET, NOTE, ROMAN, CHAPTER -> true;
      case NUMBER_PAREN -> noteNumber(row) > 0 || !inSentence || standsIn(row);
      case HANGUL ->
          ladder.accepts(marker) && (!inSentence || page.isPageTop(row) && isShortTitle(marker));
      default -> !inSentence || page.isPageTop(row) || standsIn(row);
    };
  }

  /** Whether a row is indented as none of its paragraph's lines below the first is. */
  private boolean standsIn(TextRow row) {
    return row.indent() >= 2 && (open.size() == 1 || open.getLast().indent() != row.indent());
  }

  /** No trailing blank where other lines have one, and half a word: it goes on in the next line. */
  private boolean isCut(TextRow above, TextRow row, boolean ended) {
    char last = above.text().charAt(above.text().length() - 1);
    return join.hasEvidence()
        && !ended
        && !above.endsBlank()
        && SpacingModel.isHangul(last)
        && join.goesOn(above.text(), row.text())
        && above.width() * 10 >= page.usualWidth(above) * 6;
  }

  /**
   * Whether a line in a narrow place says itself that it goes on: after a comma, or after a kept
   * blank between Latin words.
   */
  private boolean wantsMore(TextRow above, TextRow row) {
    if (row.gap() > 1 || above.width() < 20) {
      return false;
    }
    boolean latin = isLatin(above.text().charAt(above.text().length() - 1));
    return above.text().endsWith(",")
        || join.hasEvidence() && above.endsBlank() && latin && isLatin(row.text().charAt(0));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Whether the line is the next item after the one that is open. */
  private boolean countsOn(TextRow row) {
    return Marker.of(open.getFirst().text())
        .flatMap(first -> Marker.of(row.text()).filter(first::isFollowedBy))
        .isPresent();
  }

  private static boolean isShortTitle(Marker marker) {
    return Sentences.looksLikeTitle(marker.rest(), SHORT_TITLE);
  }

  /** The number of a footnote whose mark stuck to a word shortly before; 0 when it is none. */
  private int noteNumber(TextRow row) {
    return Marker.of(row.text())
        .filter(marker -> page.isNote(row.index(), marker))
        .map(Marker::ordinal)
        .orElse(0);
  }

  private void flush() {
    if (open.isEmpty()) {
      return;
    }
    Role role = noteNumber(open.getFirst()) > 0 ? Role.FOOTNOTE : Role.PARAGRAPH;
    StringBuilder text = new StringBuilder(open.getFirst().raw());
    for (TextRow row : open.subList(1, open.size())) {
      String joined = join.join(text.toString(), row.raw());
      text.setLength(0);
      // The next join needs the trailing blank of this line.
      text.append(joined).append(row.endsBlank() ? " " : "");
    }
    String paragraph = InlineMarkup.clean(text.toString()).strip();
    int place = openPlace < 0 ? pieces.size() : openPlace;
    closed.put(open.getLast().index(), new Paragraph(List.copyOf(open), place, openPage));
    openPlace = -1;
    open.clear();
    if (paragraph.isEmpty()) {
      return;
    }
    Marker.of(paragraph)
        .filter(
            marker ->
                marker.kind() == Marker.Kind.HANGUL && ladder.accepts(marker)
                    || marker.kind().isMajor() && marker.kind() != Marker.Kind.HANGUL)
        .ifPresent(ladder::level);
    RawPiece piece = new RawPiece.Text(role, 0, paragraph, openPage);
    if (place < pieces.size()) {
      pieces.set(place, piece);
    } else {
      pieces.add(piece);
    }
  }
}
