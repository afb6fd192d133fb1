package kr.bogoseo.deploy.bench.extract;

/** Widths of letters in the fonts of Korean office programs, in sizes of the letter. */
final class LetterWidths {
  private LetterWidths() {}

  /** The width of a letter, 1 for Hangul. */
  static double of(int letter) {
    if (letter == ' ') {
      return 0.4;
    }
    if (letter < 0x80) {
      return Character.isUpperCase(letter) ? 0.65 : 0.5;
    }
    return letter < 0x1100 || letter == 0xB7 ? 0.6 : 1;
  }
}
