package kr.bogoseo.extract.ocr;

/**
 * What the engine takes for a word, which in Korean is often a syllable of one.
 *
 * @param line key of its line on the page
 * @param left of its box, in pixels, as are the others
 * @param confidence 0 to 100
 */
record RecognisedWord(
    String line, int left, int top, int width, int height, double confidence, String text) {

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean startsHangul() {
    return isHangul(first());
  }

  boolean endsHangul() {
    return isHangul(last());
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
