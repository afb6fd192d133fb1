package kr.bogoseo.extract.layout;

import java.util.regex.Pattern;

/** How Korean and English sentences and titles end. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("(?s).*(?:[.!?。？！]|[다함음임됨요죠까것]\\.?)[\"'”’」』)\\]〉》]{0,3}\\s*$");
  private static final Pattern HARD_END =
      Pattern.compile("(?s).*[.!?。？！][\"'”’」』)\\]〉》]{0,3}\\d{0,2}\\)?\\s*$");
  private static final Pattern CLAUSE =
      Pattern.compile("(?s).*(?:다|니다|한다|된다|이다|있다|없다|였다|했다)[.]?\\s*$");

  private static final Pattern ARTICLE =
      Pattern.compile("(?s)제\\s?\\d{1,3}조(?:의\\s?\\d{1,2})?\\s?\\([^)]{2,40}\\).*");

  private static final Pattern DATE_START =
      Pattern.compile("(?s)(?:.*[\\s(’'‘])?\\d{2,4}\\.(?:\\s?\\d{1,2}\\.)?");

  /** Particles and endings after which a Korean sentence cannot be over. */
  private static final Pattern GOVERNS =
      Pattern.compile("(?s).*(?:[은는을를의에와과로고며한된할및,(]|[가-힣]{2}[이가])\\s*$");

  private Sentences() {}

  /** Whether a text ends with a particle or an ending that wants something after it. */
  static boolean governsNext(String text) {
    return GOVERNS.matcher(text).matches();
  }

  /** Whether a paragraph may end here. */
  static boolean ends(String text) {
    return END.matcher(text).matches();
  }

  /** Whether a full stop or the like stands at the end. */
  static boolean endsWithMark(String text) {
    return HARD_END.matcher(text).matches();
  }

  /** Whether the text is short and no sentence, as titles are. */
  static boolean looksLikeTitle(String text, int longest) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > longest || line.indexOf('\n') >= 0) {
      return false;
    }
    if (CLAUSE.matcher(line).matches() || line.endsWith(",") || line.endsWith(".")) {
      return false;
    }
    return line.codePoints().filter(Character::isLetter).count() >= 2;
  }

  /** Whether a line break cuts a date such as {@code 2019. / 3. 5.}, which looks like a marker. */
  static boolean cutsDate(String above, String line) {
    return DATE_START.matcher(above.stripTrailing()).matches()
        && !line.isEmpty()
        && Character.isDigit(line.strip().charAt(0));
  }

  /** Whether a line begins an article of a law or contract: its number and its name in brackets. */
  static boolean startsArticle(String line) {
    return ARTICLE.matcher(line.stripLeading()).matches();
  }

  /** How many round brackets are opened and not closed; negative when more are closed. */
  static int openBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : 0;
      open -= text.charAt(i) == ')' ? 1 : 0;
    }
    return open;
  }

  /** Columns on a fixed-width page: a Hangul syllable takes two. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x1100 ? 2 : 1;
    }
    return width;
  }
}
