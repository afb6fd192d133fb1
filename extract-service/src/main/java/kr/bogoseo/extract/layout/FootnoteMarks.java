package kr.bogoseo.extract.layout;

import java.util.ArrayList;
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
      Pattern.compile("(?<=[가-힣A-Za-z’”'\")])(\\d{1,3})\\)(?=[가-힣\\s.,)’”'\"]|$)");

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

  /** In {@code (2020년 제3)} the bracket closes one that was opened. */
  private static boolean insideBrackets(String line, int at) {
    int opened = line.lastIndexOf('(', at);
    return opened >= 0 && line.indexOf(')', opened) >= at;
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
