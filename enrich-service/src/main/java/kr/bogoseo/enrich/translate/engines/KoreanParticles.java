package kr.bogoseo.enrich.translate.engines;

import kr.bogoseo.enrich.Hangul;

/** Particles in the form that the end of a word asks for. */
final class KoreanParticles {

  private static final int RIEUL = 8;
  private static final String CLOSED_DIGITS = "013678";
  private static final String CLOSED_LETTERS = "lmn";

  private KoreanParticles() {}

  /** The word with a particle: 은, 이, 을, 과, 으로 stand for their pairs. */
  static String with(String word, String particle) {
    return word
        + switch (particle) {
          case "은" -> closed(word) ? "은" : "는";
          case "이" -> closed(word) ? "이" : "가";
          case "을" -> closed(word) ? "을" : "를";
          case "과" -> closed(word) ? "과" : "와";
          case "으로" -> closed(word) && !endsInR(word) ? "으로" : "로";
          case "이다" -> closed(word) ? "이다" : "다";
          case "이" + "었다" -> closed(word) ? "이었다" : "였다";
          default -> particle;
        };
  }

  static boolean closed(String word) {
    char last = last(word);
    if (Hangul.isSyllable(last)) {
      return Hangul.last(last) != 0;
    }
    // R is spelled out (알) only as the last of capitals.
    return CLOSED_DIGITS.indexOf(last) >= 0
        || last == 'R'
        || CLOSED_LETTERS.indexOf(Character.toLowerCase(last)) >= 0;
  }

  private static boolean endsInR(String word) {
    char last = last(word);
    return Hangul.isSyllable(last) ? Hangul.last(last) == RIEUL : "178lLR".indexOf(last) >= 0;
  }

  /** The last sign that is spoken. */
  private static char last(String word) {
    int end = word.length();
    while (end > 1 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.isEmpty() ? ' ' : word.charAt(end - 1);
  }
}
