package kr.bogoseo.enrich.privacy;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Where in a text something may begin, for {@link Scan}. */
final class Places {

  private Places() {}

  /** The first digits of numbers. */
  static BitSet numbers(String text) {
    BitSet places = new BitSet();
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isDigit(text, i);
      if (digit && !within) {
        places.set(i);
      }
      within = digit;
    }
    return places;
  }

  /** The places that pass a test. */
  static BitSet where(String text, IntPredicate test) {
    BitSet places = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      if (test.test(i)) {
        places.set(i);
      }
    }
    return places;
  }

  /**
   * Adds the letters, digits and signs of an e-mail address's local part that end at a place, one
   * blank and one line feed between them not looked at.
   */
  static void addLocalPart(String text, int end, BitSet places) {
    int at = end;
    if (at > 0 && text.charAt(at - 1) == '\n') {
      at--;
    }
    if (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    int to = at;
    while (at > 0 && inLocalPart(text.charAt(at - 1))) {
      at--;
    }
    places.set(at, to);
  }

  private static boolean inLocalPart(char c) {
    return isAlphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  }

  /** Whether an ASCII letter or digit. */
  static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether an ASCII digit stands at a place. */
  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether one of some characters stands at a place. */
  static boolean isOne(String text, int at, String of) {
    return at >= 0 && at < text.length() && of.indexOf(text.charAt(at)) >= 0;
  }
}
