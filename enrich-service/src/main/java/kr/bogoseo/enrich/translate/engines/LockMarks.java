package kr.bogoseo.enrich.translate.engines;

import kr.bogoseo.enrich.Translator;

/** A text in which each locked stretch is one private sign, so that nothing reads into it. */
final class LockMarks {

  /** The sign of the first lock; the others follow. */
  static final char FIRST = '\uE000';

  private LockMarks() {}

  static String marked(Translator.Source source) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = 0; i < source.locks().size(); i++) {
      Translator.Lock lock = source.locks().get(i);
      text.append(between(source, at, lock.start())).append((char) (FIRST + i));
      at = lock.end();
    }
    return text.append(between(source, at, source.text().length())).toString();
  }

  static boolean isMark(char c, Translator.Source source) {
    return c >= FIRST && c - FIRST < source.locks().size();
  }

  /** A private sign of the source itself, as word processors use for bullets, is no lock. */
  private static String between(Translator.Source source, int start, int end) {
    StringBuilder text = new StringBuilder(source.text().substring(start, end));
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i), source)) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }
}
