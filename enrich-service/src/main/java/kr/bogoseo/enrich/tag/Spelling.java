package kr.bogoseo.enrich.tag;

import kr.bogoseo.enrich.Hangul;

/**
 * Folds the ways a foreign name is spelt in Hangul into one: 보스턴 and 보스톤, 매사추세츠 and 메사추세츠, 켄달 and
 * 캔들. Two strengths: the fine one merges what ordinary writers mix up, the coarse one nearly every
 * vowel, and suits long names only.
 */
final class Spelling {

  private static final int[] FINE_VOWELS = new int[21];
  private static final int[] COARSE_VOWELS = new int[21];
  private static final int[] INITIALS = new int[19];
  private static final int[] FINALS = new int[28];

  static {
    for (int i = 0; i < 21; i++) {
      FINE_VOWELS[i] = i;
    }
    // ㅐ ㅔ ㅒ ㅖ | ㅓ ㅗ | ㅕ ㅛ | ㅙ ㅚ ㅞ ㅟ(kept)
    FINE_VOWELS[1] = 5;
    FINE_VOWELS[3] = 5;
    FINE_VOWELS[7] = 5;
    FINE_VOWELS[4] = 8;
    FINE_VOWELS[6] = 8;
    FINE_VOWELS[12] = 8;
    FINE_VOWELS[10] = 15;
    FINE_VOWELS[11] = 15;
    FINE_VOWELS[2] = 0;
    FINE_VOWELS[17] = 13;
    System.arraycopy(FINE_VOWELS, 0, COARSE_VOWELS, 0, 21);
    // ㅏ ㅓ ㅗ ㅡ are what unstressed English vowels become.
    COARSE_VOWELS[0] = 8;
    COARSE_VOWELS[2] = 8;
    COARSE_VOWELS[18] = 8;
    for (int i = 0; i < 19; i++) {
      INITIALS[i] = i;
    }
    // Tense and plain, and ㅋ for ㄲ.
    INITIALS[1] = 15;
    INITIALS[4] = 16;
    INITIALS[8] = 17;
    INITIALS[10] = 9;
    INITIALS[13] = 12;
    for (int i = 0; i < 28; i++) {
      FINALS[i] = i;
    }
    // ㅅ ㅆ ㅈ ㅊ ㅌ ㄷ sound alike at the end; ㅂ ㅍ and ㄱ ㅋ too.
    for (int stop : new int[] {7, 20, 22, 23, 25}) {
      FINALS[stop] = 19;
    }
    FINALS[26] = 17;
    FINALS[24] = 1;
    FINALS[2] = 1;
  }

  private Spelling() {}

  /** For names of three syllables and more. */
  static char fine(char c) {
    return Hangul.isSyllable(c)
        ? Hangul.compose(
            INITIALS[Hangul.initial(c)], FINE_VOWELS[Hangul.vowel(c)], FINALS[Hangul.last(c)])
        : c;
  }

  /** For names of five syllables and more. */
  static char coarse(char c) {
    return Hangul.isSyllable(c)
        ? Hangul.compose(
            INITIALS[Hangul.initial(c)], COARSE_VOWELS[Hangul.vowel(c)], FINALS[Hangul.last(c)])
        : c;
  }

  static String fine(String name) {
    StringBuilder out = new StringBuilder();
    name.chars().forEach(c -> out.append(fine((char) c)));
    return out.toString();
  }

  static String coarse(String name) {
    StringBuilder out = new StringBuilder();
    name.chars().forEach(c -> out.append(coarse((char) c)));
    return out.toString();
  }
}
