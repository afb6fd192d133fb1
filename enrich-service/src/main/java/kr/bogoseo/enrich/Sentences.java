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

  /** 라고, 고, 며 … behind a quotation: the sentence around it goes on. */
  private static final Pattern QUOTATIVE =
      Pattern.compile(
          "\\s*(?:이?라고|이?라며|이?라는|이?란|고|며|면서|하고|는|등)(?=[\\s,.]|[가-힣]{0,2}\\s|$).*", Pattern.DOTALL);

  /** A sign that begins the next item of a list written on in one line. */
  private static final Pattern ITEM = Pattern.compile("(?<=\\s)(?:[①-⑳]|[○◦□■▪▸▶❍※ㅇ](?=\\s))");

  private static final String OPENING = "([「『<《“‘";
  private static final String CLOSING = ")]」』>》”’";

  /** A bracket that stays open for longer was never meant to close. */
  private static final int LONGEST_BRACKET = 200;

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
    return spans.stream().flatMap(span -> items(text, span).stream()).toList();
  }

  /** Items of a list in one line, each for itself. */
  private static List<Span> items(String text, Span span) {
    List<Span> items = new ArrayList<>();
    int start = span.start();
    Matcher m = ITEM.matcher(text).region(span.start(), span.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      if (m.start() > start) {
        add(text, start, m.start(), items);
        start = m.start();
      }
    }
    add(text, start, span.end(), items);
    return items;
  }

  /** Whether the end would stand within brackets or quotation marks that close soon after it. */
  private static boolean isWithin(String text, int start, int end) {
    for (int i = 0; i < OPENING.length(); i++) {
      int open = text.lastIndexOf(OPENING.charAt(i), end - 1);
      if (open < start) {
        continue;
      }
      int close = text.indexOf(CLOSING.charAt(i), open);
      int line = text.indexOf('\n', open);
      boolean sameLine = line < 0 || line > close;
      if (close >= end && close - open <= LONGEST_BRACKET && sameLine) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(String text, int start, Matcher m) {
    char sign = text.charAt(m.start());
    if (sign == '\n') {
      return true;
    }
    boolean quoted = m.end() > m.start() + 1;
    if (quoted && QUOTATIVE.matcher(text).region(m.end(), text.length()).matches()) {
      return false;
    }
    if (isWithin(text, start, m.end())) {
      return false;
    }
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
