package kr.bogoseo.enrich.tag;

import java.util.Arrays;

/**
 * A folded text in the form names are compared in: lower case, without blanks, middle dots,
 * hyphens, apostrophes and escapes, so that spacing and typing habits do not matter. Every
 * character knows where it stands in the folded text.
 */
final class KeyText {

  private final char[] chars;
  private final int[] at;

  private KeyText(char[] chars, int[] at) {
    this.chars = chars;
    this.at = at;
  }

  static KeyText of(String folded) {
    int n = folded.length();
    char[] chars = new char[n];
    int[] at = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      char c = folded.charAt(i);
      if (skipped(c)) {
        continue;
      }
      chars[length] = c < 0x80 || c > 0xD7A3 || c < 0x3130 ? Character.toLowerCase(c) : c;
      at[length++] = i;
      if (c == '&' && folded.startsWith("amp;", i + 1)) {
        i += 4;
      }
    }
    return new KeyText(Arrays.copyOf(chars, length), Arrays.copyOf(at, length));
  }

  /** The key of a name. */
  static String key(String name) {
    KeyText key = of(name);
    return new String(key.chars);
  }

  private static boolean skipped(char c) {
    return c <= ' ' || c == '·' || c == '-' || c == '\\' || c == '\'';
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return chars.length;
  }

  /** Position of a key character in the folded text. */
  int at(int index) {
    return at[index];
  }
}
