package kr.bogoseo.deploy.bench.extract;

import java.util.regex.Pattern;

/** Markdown and HTML tables without their marks, so that only what a reader sees is compared. */
final class MarkdownText {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*\\|?[ :|-]*-{3,}[ :|-]*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} ");
  private static final Pattern STRONG = Pattern.compile("\\*\\*|__|~~");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

  private MarkdownText() {}

  static String plain(String markdown) {
    String text = COMMENT.matcher(markdown).replaceAll(" ");
    text = IMAGE.matcher(text).replaceAll(" ");
    text = LINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll(" ");
    text = RULE.matcher(text).replaceAll("");
    text = HEADING.matcher(text).replaceAll("");
    text = STRONG.matcher(text).replaceAll("");
    text = ESCAPED.matcher(text).replaceAll("$1");
    text = text.replace('|', ' ');
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
