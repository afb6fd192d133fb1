package kr.bogoseo.deploy.samples;

import java.util.List;

/**
 * Paragraphs as a PDF-to-text tool gives them: lines of one width, a trailing blank where a line
 * was cut between words and none where it was cut inside one, and the page number on its own line.
 */
final class PageDump {

  /** Line width in half-width columns; a Hangul syllable takes two. */
  private static final int WIDTH = 72;

  private static final int LINES_A_PAGE = 34;

  private final boolean insideWords;
  private final StringBuilder out = new StringBuilder();
  private int lineOnPage;
  private int page = 1;

  PageDump(boolean insideWords) {
    this.insideWords = insideWords;
  }

  String of(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      String rest = paragraph;
      while (columns(rest) > WIDTH) {
        int cut = cut(rest);
        line(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line(rest);
    }
    return out.toString();
  }

  /** Index after the last character (and the blank that follows it) that fits on the line. */
  private int cut(String text) {
    int width = 0;
    int cut = 0;
    while (width + columns(text.charAt(cut)) <= WIDTH) {
      width += columns(text.charAt(cut));
      cut++;
    }
    if (text.charAt(cut) == ' ') {
      return cut + 1;
    }
    boolean betweenSyllables = isSyllable(text.charAt(cut)) && isSyllable(text.charAt(cut - 1));
    if (insideWords && betweenSyllables) {
      return cut;
    }
    int blank = text.lastIndexOf(' ', cut);
    return blank > WIDTH / 6 ? blank + 1 : cut;
  }

  private void line(String text) {
    out.append(text).append('\n');
    if (++lineOnPage == LINES_A_PAGE) {
      out.append("- ").append(page++).append(" -\n");
      lineOnPage = 0;
    }
  }

  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  private static int columns(String text) {
    return text.chars().map(c -> columns((char) c)).sum();
  }

  private static int columns(char c) {
    return c < 0x2000 ? 1 : 2;
  }
}
