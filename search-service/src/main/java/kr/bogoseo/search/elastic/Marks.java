package kr.bogoseo.search.elastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns what the highlighter marked into HTML that is safe to show: the text is escaped, and only
 * our own {@code <em>} stands in it. Until then marks are private-use signs that no text keeps.
 */
final class Marks {

  static final String START = "\uE000";
  static final String END = "\uE001";
  private static final Pattern GAP = Pattern.compile(END + "( *)" + START);

  private Marks() {}

  /** Escaped, with marks as {@code <em>}; marks with only a blank between are one. */
  static String html(String marked) {
    String joined = GAP.matcher(marked).replaceAll("$1");
    StringBuilder html = new StringBuilder(joined.length() + 32);
    for (int i = 0; i < joined.length(); i++) {
      char sign = joined.charAt(i);
      switch (sign) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\uE000' -> html.append("<em>");
        case '\uE001' -> html.append("</em>");
        default -> html.append(sign);
      }
    }
    return html.toString();
  }

  /** Marks the surfaces in a text, the longest first, around the first of them. */
  static String around(String text, Collection<String> surfaces, int length) {
    List<String> longestFirst = new ArrayList<>(surfaces);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    int first = -1;
    for (String surface : longestFirst) {
      int at = text.indexOf(surface);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    if (first < 0) {
      return "";
    }
    int from = Math.max(0, first - length / 3);
    int to = Math.min(text.length(), from + length);
    String part = text.substring(start(text, from), to);
    StringBuilder any = new StringBuilder();
    for (String surface : longestFirst) {
      any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(surface));
    }
    return Pattern.compile(any.toString()).matcher(part).replaceAll(START + "$0" + END);
  }

  private static int start(String text, int from) {
    if (from == 0) {
      return 0;
    }
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < from + 15 ? blank + 1 : from;
  }
}
