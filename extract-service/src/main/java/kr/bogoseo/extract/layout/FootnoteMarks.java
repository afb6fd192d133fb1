package kr.bogoseo.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;

/** Footnote marks that stick to words, as in {@code 포터3)가}. */
final class FootnoteMarks {

  private static final Pattern STUCK =
      Pattern.compile("(?<=[가-힣A-Za-z’”'\"」』》〉%)\\]])(\\d{1,3})\\)(?=[가-힣\\s.,()’”'\"」』]|$)");

  /** How many pieces a footnote may stand below its mark: a column of short lines. */
  private static final int SIGHT = 60;

  private FootnoteMarks() {}

  /** Whether the mark sticks to a word of the line. */
  static boolean isIn(String line, String mark) {
    if (line.contains("<sup>" + mark)
        || line.contains("<sup>" + mark.substring(0, mark.length() - 1) + "</sup>")) {
      return true;
    }
    Matcher matcher = STUCK.matcher(line);
    while (matcher.find()) {
      if ((matcher.group(1) + ")").equals(mark) && !insideBrackets(line, matcher.start())) {
        return true;
      }
    }
    return false;
  }

  /** The marks that stick to words of a line. */
  static Set<String> in(String line) {
    Set<String> marks = new HashSet<>();
    Matcher matcher = STUCK.matcher(line);
    while (matcher.find()) {
      if (!insideBrackets(line, matcher.start())) {
        marks.add(matcher.group(1) + ")");
      }
    }
    return marks;
  }

  /** In {@code (2020년 제3)} the bracket closes one that was opened. */
  private static boolean insideBrackets(String line, int at) {
    int opened = line.lastIndexOf('(', at);
    return opened >= 0 && line.indexOf(')', opened) >= at;
  }

  /** The pieces, with each footnote right behind the text that its number stands in. */
  static List<RawPiece> attach(List<RawPiece> pieces) {
    List<RawPiece> attached = new ArrayList<>(pieces);
    for (int i = 0; i < attached.size(); i++) {
      if (attached.get(i) instanceof RawPiece.Text note && note.role() == Role.FOOTNOTE) {
        int at = bearer(attached, i, mark(note.text()));
        while (at + 1 < i && isNote(attached.get(at + 1))) {
          at++;
        }
        if (at >= 0 && at + 1 < i) {
          attached.add(at + 1, attached.remove(i));
        }
      }
    }
    return attached;
  }

  private static String mark(String note) {
    return Marker.of(note)
        .filter(marker -> marker.kind() == Marker.Kind.NUMBER_PAREN)
        .map(marker -> marker.ordinal() + ")")
        .orElse("");
  }

  /** The text above a footnote that bears its mark; -1 when none near it does. */
  private static int bearer(List<RawPiece> pieces, int note, String mark) {
    for (int at = note - 1; !mark.isEmpty() && at >= Math.max(0, note - SIGHT); at--) {
      if (pieces.get(at) instanceof RawPiece.Text text
          && text.role() != Role.FOOTNOTE
          && in(text.text()).contains(mark)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isNote(RawPiece piece) {
    return piece instanceof RawPiece.Text text && text.role() == Role.FOOTNOTE;
  }

  /** Takes the marks of the footnotes that are there out of the words they stick to. */
  static List<RawPiece> strip(List<RawPiece> pieces) {
    Set<String> numbers =
        pieces.stream()
            .filter(piece -> piece instanceof RawPiece.Text text && text.role() == Role.FOOTNOTE)
            .map(piece -> Marker.of(((RawPiece.Text) piece).text()))
            .flatMap(java.util.Optional::stream)
            .filter(marker -> marker.kind() == Marker.Kind.NUMBER_PAREN)
            .map(marker -> Integer.toString(marker.ordinal()))
            .collect(Collectors.toSet());
    if (numbers.isEmpty()) {
      return pieces;
    }
    List<RawPiece> stripped = new ArrayList<>();
    for (RawPiece piece : pieces) {
      if (piece instanceof RawPiece.Text text && text.role() != Role.FOOTNOTE) {
        stripped.add(
            new RawPiece.Text(text.role(), text.level(), strip(text.text(), numbers), text.page()));
      } else {
        stripped.add(piece);
      }
    }
    return stripped;
  }

  private static String strip(String text, Set<String> numbers) {
    Matcher matcher = STUCK.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (matcher.find()) {
      boolean mark = numbers.contains(matcher.group(1)) && !insideBrackets(text, matcher.start());
      matcher.appendReplacement(plain, mark ? "" : Matcher.quoteReplacement(matcher.group()));
    }
    matcher.appendTail(plain);
    return plain.toString();
  }
}
