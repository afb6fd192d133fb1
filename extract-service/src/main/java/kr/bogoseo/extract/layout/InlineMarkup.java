package kr.bogoseo.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes HTML and Markdown signs out of text that was made from other formats. */
final class InlineMarkup {

  private static final Pattern BREAK =
      Pattern.compile(
          "(?i)\\s*<(?:br\\s*/?|li(?:\\s[^<>]*)?|/?tr(?:\\s[^<>]*)?|/?p(?:\\s[^<>]*)?)>\\s*");
  private static final Pattern SUPERSCRIPT = Pattern.compile("(?is)(\\s?)<sup>(.{0,40}?)</sup>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:b|i|u|s|em|strong|span|font|a|div|ul|ol|li|table|tbody|thead|td|th|code|mark"
              + "|small|big|sub|sup|center|ins|del|h[1-6]|blockquote|img|hr)(?:\\s[^<>]*)?/?>");
  private static final Pattern LINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\([^)\\s]*\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\*$_#`~\\[\\](){}<>|!+.&-])");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private InlineMarkup() {}

  /** The text without signs. */
  static String clean(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0) {
      plain = superscripts(plain);
      plain = BREAK.matcher(plain).replaceAll("\n");
      plain = TAG.matcher(plain).replaceAll("");
      plain = LINK.matcher(plain).replaceAll("$1");
    }
    if (plain.indexOf('*') >= 0) {
      plain = BOLD.matcher(plain).replaceAll("$1");
    }
    if (plain.contains("![")) {
      plain = PICTURE.matcher(plain).replaceAll("$1");
    }
    if (plain.indexOf('\\') >= 0) {
      plain = ESCAPE.matcher(plain).replaceAll("$1");
    }
    if (plain.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return plain;
  }

  /** An exponent stays one; the mark of a footnote or an affiliation goes. */
  private static String superscripts(String text) {
    Matcher matcher = SUPERSCRIPT.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (matcher.find()) {
      char before = matcher.start() == 0 ? ' ' : text.charAt(matcher.start() - 1);
      String raised = matcher.group(2).strip();
      boolean exponent = raised.matches("[1-9]") && isUnitOrDigit(text, matcher.start(), before);
      boolean mark = raised.matches("[\\d,\\s*†‡§()a-z]{1,12}|\\[\\d.*");
      String kept = matcher.group(1) + raised;
      if (exponent) {
        kept = String.valueOf(SUPERSCRIPTS.charAt(raised.charAt(0) - '0'));
      } else if (mark) {
        kept = matcher.group(1);
      }
      matcher.appendReplacement(plain, Matcher.quoteReplacement(kept));
    }
    matcher.appendTail(plain);
    return plain.toString();
  }

  private static boolean isUnitOrDigit(String text, int at, char before) {
    if (Character.isDigit(before)) {
      return true;
    }
    String tail = text.substring(Math.max(0, at - 4), at);
    return tail.matches("(?s).*(?:^|[\\d\\s])(?:[ckm]?m|ft|in)");
  }
}
