package kr.bogoseo.enrich.record;

/**
 * What a line must have before a pattern is worth asking. The patterns that find people try many
 * alternatives at every letter, and most lines lack a sign that each of their matches has.
 */
final class Needs {

  private Needs() {}

  /** A subject's particle, a blank and a quotation mark. */
  static boolean quotation(String text) {
    for (int i = 2; i < text.length(); i++) {
      if (isOne(text, i, "\"'“‘") && text.charAt(i - 1) == ' ' && isOne(text, i - 2, "은는이가")) {
        return true;
      }
    }
    return false;
  }

  /** A Hangul syllable, a bracket and a Latin capital. */
  static boolean spelling(String text) {
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      if (i > 0
          && i + 1 < text.length()
          && isBetween(text, i - 1, '가', '힣')
          && isBetween(text, i + 1, 'A', 'Z')) {
        return true;
      }
    }
    return false;
  }

  /** Who was met: a bracket behind 관계자, 임원진, 임원, 측 or 담당자. */
  static boolean met(String text) {
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      int last = i > 0 && Character.isWhitespace(text.charAt(i - 1)) ? i - 2 : i - 1;
      if (last >= 0 && isOne(text, last, "자진원측")) {
        return true;
      }
    }
    return false;
  }

  /** A verb of saying. */
  static boolean saying(String text) {
    return text.contains("said") || text.contains("says") || text.contains("added");
  }

  private static boolean isOne(String text, int at, String of) {
    return of.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBetween(String text, int at, char first, char last) {
    return text.charAt(at) >= first && text.charAt(at) <= last;
  }
}
