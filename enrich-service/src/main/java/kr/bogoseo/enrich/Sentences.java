package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences without mistaking dates, numbering and abbreviations for ends. */
public final class Sentences {

  private static final Pattern END =
      Pattern.compile("[.?!][\"'”’)\\]」』]*(?=\\s|$)|\\n+|(?<=[다요음함됨임])\\.(?=[가-힣A-Z])");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:[A-Z]|Inc|Corp|Co|Ltd|Dr|Mr|Mrs|Ms|Prof|No|Vol|vs|etc|e\\.g|i\\.e|U\\.S|St|Jr)$");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^\\s*(?:\\d{1,2}|[가나다라마바사아자차카타파하]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){1,3})$");

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param start in the text
   * @param end exclusive
   */
  public record Span(int start, int end) {

    /** The sentence itself. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The sentences in order, blanks around them left out. */
  public static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    Matcher m = END.matcher(text);
    while (m.find()) {
      if (isEnd(text, start, m)) {
        add(text, start, m.end(), spans);
        start = m.end();
      }
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  private static boolean isEnd(String text, int start, Matcher m) {
    char sign = text.charAt(m.start());
    if (sign != '.') {
      return true;
    }
    String before = text.substring(start, m.start());
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    if (Character.isDigit(last)) {
      return false;
    }
    return !NUMBERING.matcher(before).find() && !ABBREVIATION.matcher(before).find();
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
