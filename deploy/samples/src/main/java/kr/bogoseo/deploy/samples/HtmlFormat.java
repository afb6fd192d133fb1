package kr.bogoseo.deploy.samples;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A web page as a public body's board shows a report. */
final class HtmlFormat implements SampleFormat {

  private static final String STYLE =
      """
      body { font-family: "Noto Serif KR", "Nanum Myeongjo", Batang, serif; max-width: 46em; margin: 2em auto; line-height: 1.6; }
      h1 { font-size: 1.7em; text-align: center; }
      table { border-collapse: collapse; width: 100%; margin: .6em 0; }
      th, td { border: 1px solid #444; padding: .25em .5em; }
      th { background: #eee; }
      .subtitle, .center, .caption { text-align: center; font-weight: bold; }
      .center { font-weight: normal; }
      .unit, .right { text-align: right; margin: 0; }
      .box { padding-left: 1em; text-indent: -1em; }
      .circle { padding-left: 2em; text-indent: -1em; }
      .dash { padding-left: 3em; text-indent: -1em; }
      .banner { font-size: 2em; font-weight: bold; text-align: center; }
      .note, .small, .source, .footnotes { font-size: .85em; }
      .note { padding-left: 3em; }
      """;

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] write(Sample sample) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    html.append("<html lang=\"").append(sample.fact("language", "ko")).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>").append(escaped(sample.title()));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    for (Block block : sample.blocks()) {
      switch (block) {
        case Block.PageBreak _ -> html.append("<hr>\n");
        case Block.Line line -> line(html, line);
        case Block.Table table -> table(html, table);
      }
    }
    footnotes(html, sample.footnotes());
    return html.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder html, Block.Line line) {
    int level = line.look().headingLevel();
    String tag = level > 0 ? "h" + level : "p";
    html.append('<').append(tag);
    if (level == 0 && line.look() != Look.BODY) {
      html.append(" class=\"").append(line.look().name().toLowerCase(java.util.Locale.ROOT));
      html.append('"');
    }
    html.append('>').append(inline(line.text())).append("</").append(tag).append(">\n");
  }

  private static void table(StringBuilder html, Block.Table table) {
    html.append("<table>\n");
    for (var row : table.rows()) {
      html.append("<tr>");
      for (Block.Cell cell : row) {
        String tag = cell.head() ? "th" : "td";
        html.append('<').append(tag);
        span(html, "colspan", cell.columnSpan());
        span(html, "rowspan", cell.rowSpan());
        html.append('>');
        html.append(String.join("<br>", cell.lines().stream().map(HtmlFormat::inline).toList()));
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private static void span(StringBuilder html, String name, int value) {
    if (value > 1) {
      html.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  private static void footnotes(StringBuilder html, Map<Integer, String> footnotes) {
    if (footnotes.isEmpty()) {
      return;
    }
    html.append("<div class=\"footnotes\">\n<hr>\n");
    new TreeMap<>(footnotes)
        .forEach(
            (number, text) ->
                html.append("<p id=\"note")
                    .append(number)
                    .append("\"><sup>")
                    .append(number)
                    .append(")</sup> ")
                    .append(escaped(text))
                    .append("</p>\n"));
    html.append("</div>\n");
  }

  private static String inline(Inline text) {
    StringBuilder html = new StringBuilder();
    for (Inline.Span span : text.spans()) {
      switch (span) {
        case Inline.Span.Plain plain -> html.append(escaped(plain.text()));
        case Inline.Span.Raised raised ->
            html.append("<sup>").append(escaped(raised.text())).append("</sup>");
        case Inline.Span.NoteMark mark ->
            html.append("<sup><a href=\"#note")
                .append(mark.number())
                .append("\">")
                .append(mark.number())
                .append(")</a></sup>");
      }
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
