package kr.bogoseo.search;

import java.text.Normalizer;
import java.util.Locale;

/** What searching does to text before it looks at words. */
public final class Words {

  /** An index term has at most 32766 bytes; a run of signs this long is no word anyway. */
  private static final int LONGEST_RUN = 1000;

  private Words() {}

  /** Letters and digits only, lower case, composed: equal for all spellings with other blanks. */
  public static String squeezed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder result = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(sign -> result.appendCodePoint(Character.toLowerCase(sign)));
    return result.toString();
  }

  /**
   * Blanks put into endless runs of signs, so that no index term grows too long; the two
   * private-use signs by which found words are marked left out.
   */
  public static String breakable(String text) {
    int run = 0;
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\uE000' || sign == '\uE001') {
        continue;
      }
      run = Character.isWhitespace(sign) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(sign)) {
        result.append(' ');
        run = 1;
      }
      result.append(sign);
    }
    return result.toString();
  }

  /** At most so many characters, never half a surrogate pair. */
  public static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }

  /** Whether there is a Hangul syllable or letter in it. */
  public static boolean hasHangul(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  /** Lower case independent of the machine's language. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
