package kr.bogoseo.enrich.subject;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence, line or table row a position stands in. A line feed inside a full line of prose
 * ends nothing; one before a bullet, a number or after a short line does.
 */
final class Clauses {

  private static final int PROSE_LINE = 25;
  private static final int LONGEST = 400;
  private static final Pattern STOP =
      Pattern.compile(
          "[.!?](?=\\s|$|\")|\\n(?=\\s*(?:[-○□◦•ㅇ*▪■※#<(]|\\d{1,2}[.)]|[가-하][.)]|\\n))");

  private final String text;

  /**
   * @param text folded or not, the offsets are its own
   */
  Clauses(String text) {
    this.text = text;
  }

  /** Where the clause around a position begins. */
  int start(int position) {
    int from = Math.max(0, position - LONGEST);
    int start = from;
    Matcher m = STOP.matcher(text).region(from, position);
    while (m.find()) {
      if (!number(m.start())) {
        start = m.end();
      }
    }
    for (int i = text.lastIndexOf('\n', position - 1); i >= start; i = before(i)) {
      if (ends(i)) {
        return i + 1;
      }
    }
    return start;
  }

  /** Where it ends, exclusive. */
  int end(int position) {
    int to = Math.min(text.length(), position + LONGEST);
    Matcher m = STOP.matcher(text).region(position, to);
    int end = to;
    while (m.find()) {
      if (!number(m.start())) {
        end = m.start();
        break;
      }
    }
    for (int i = text.indexOf('\n', position); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      if (ends(i)) {
        return i;
      }
    }
    return end;
  }

  /** The clause itself, on one line. */
  String around(int position) {
    return text.substring(start(position), end(position)).replaceAll("\\s+", " ").strip();
  }

  private int before(int lineFeed) {
    return lineFeed == 0 ? -1 : text.lastIndexOf('\n', lineFeed - 1);
  }

  /** 2023. 6. 7. and 3.5 are no ends. */
  private boolean number(int at) {
    return text.charAt(at) == '.' && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  /** Whether the line that a line feed closes is too short, or too cut up, to be wrapped prose. */
  private boolean ends(int lineFeed) {
    int start = lineFeed == 0 ? 0 : text.lastIndexOf('\n', lineFeed - 1) + 1;
    return lineFeed - start < PROSE_LINE || text.substring(start, lineFeed).indexOf('\t') >= 0;
  }
}
