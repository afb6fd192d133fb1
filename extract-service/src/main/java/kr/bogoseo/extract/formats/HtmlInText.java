package kr.bogoseo.extract.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.bogoseo.extract.RawPiece;
import org.jsoup.Jsoup;

/**
 * HTML tables inside plain text or Markdown, often over many lines. What stands before and after
 * such a table in its lines stays text.
 */
final class HtmlInText {

  private static final String START = "<table";
  private static final String END = "</table>";

  /** A table longer than this is no table but text that happens to name the tag. */
  private static final int MOST_LINES = 5_000;

  private HtmlInText() {}

  /** The lines as pieces, with the tables among them as tables. */
  static List<RawPiece> pieces(List<String> lines) {
    List<RawPiece> pieces = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      int start = tag(line, START, 0);
      int end = start < 0 ? -1 : end(lines, at, start);
      if (end < 0) {
        pieces.add(new RawPiece.Line(line, 0, null));
        at++;
        continue;
      }
      String last = lines.get(end);
      int cut = last.toLowerCase(Locale.ROOT).lastIndexOf(END) + END.length();
      if (!line.substring(0, start).isBlank()) {
        pieces.add(new RawPiece.Line(line.substring(0, start), 0, null));
      }
      String html =
          end == at
              ? line.substring(start, cut)
              : line.substring(start)
                  + "\n"
                  + String.join("\n", lines.subList(at + 1, end))
                  + "\n"
                  + last.substring(0, cut);
      pieces.addAll(HtmlBlocks.of(Jsoup.parse(html).body()));
      if (!last.substring(cut).isBlank()) {
        pieces.add(new RawPiece.Line(last.substring(cut), 0, null));
      }
      at = end + 1;
    }
    return pieces;
  }

  /** The line where the table ends that starts in a line; -1 when it does not. */
  private static int end(List<String> lines, int from, int start) {
    int open = 0;
    int last = Math.min(lines.size(), from + MOST_LINES);
    for (int at = from; at < last; at++) {
      String line = lines.get(at).toLowerCase(Locale.ROOT);
      open += count(line, START, at == from ? start : 0);
      open -= count(line, END, 0);
      if (open <= 0) {
        return line.contains(END) ? at : -1;
      }
    }
    return -1;
  }

  private static int count(String line, String tag, int from) {
    int count = 0;
    for (int at = tag(line, tag, from); at >= 0; at = tag(line, tag, at + 1)) {
      count++;
    }
    return count;
  }

  private static int tag(String line, String tag, int from) {
    for (int at = from; at + tag.length() <= line.length(); at++) {
      if (line.regionMatches(true, at, tag, 0, tag.length())) {
        int next = at + tag.length();
        boolean whole =
            tag.endsWith(">")
                || next == line.length()
                || line.charAt(next) == '>'
                || Character.isWhitespace(line.charAt(next));
        if (whole) {
          return at;
        }
      }
    }
    return -1;
  }
}
