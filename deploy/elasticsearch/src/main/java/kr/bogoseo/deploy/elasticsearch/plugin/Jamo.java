package kr.bogoseo.deploy.elasticsearch.plugin;

import java.text.Normalizer;

/**
 * Spells Hangul in compatibility jamo (ㄱ U+3131 …), the letters of a Korean keyboard. Compound
 * vowels and final clusters are written as the two keys they are typed with (ㅘ → ㅗㅏ, ㄳ → ㄱㅅ), so
 * that a word still being typed is a prefix of the finished one; double consonants are one key.
 */
final class Jamo {
  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final int VOWEL_COUNT = 21;
  private static final int FINAL_COUNT = 28;

  private static final String[] INITIALS = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
  private static final String[] VOWELS =
      "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
  private static final String[] FINALS =
      ("- ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ").split(" ");

  private Jamo() {}

  /** 값 → ㄱㅏㅂㅅ. */
  static String letters(String text) {
    return spell(text, true);
  }

  /** 보스턴 → ㅂㅅㅌ. */
  static String initials(String text) {
    return spell(text, false);
  }

  private static String spell(String text, boolean full) {
    String composed = composed(text);
    StringBuilder spelled = new StringBuilder(composed.length() * 3);
    for (int at = 0; at < composed.length(); at++) {
      char sign = composed.charAt(at);
      if (sign < FIRST_SYLLABLE || sign > LAST_SYLLABLE) {
        appendOther(spelled, sign);
        continue;
      }
      int number = sign - FIRST_SYLLABLE;
      int last = number % FINAL_COUNT;
      spelled.append(INITIALS[number / (VOWEL_COUNT * FINAL_COUNT)]);
      if (full) {
        spelled.append(VOWELS[number / FINAL_COUNT % VOWEL_COUNT]);
        if (last > 0) {
          spelled.append(FINALS[last]);
        }
      }
    }
    return spelled.toString();
  }

  /** An input method shows a cluster for two consonants in a row, so ㄳ may mean ㄱ and ㅅ. */
  private static void appendOther(StringBuilder spelled, char sign) {
    switch (sign) {
      case 'ㄳ' -> spelled.append("ㄱㅅ");
      case 'ㄵ' -> spelled.append("ㄴㅈ");
      case 'ㄶ' -> spelled.append("ㄴㅎ");
      case 'ㄺ' -> spelled.append("ㄹㄱ");
      case 'ㄻ' -> spelled.append("ㄹㅁ");
      case 'ㄼ' -> spelled.append("ㄹㅂ");
      case 'ㄽ' -> spelled.append("ㄹㅅ");
      case 'ㄾ' -> spelled.append("ㄹㅌ");
      case 'ㄿ' -> spelled.append("ㄹㅍ");
      case 'ㅀ' -> spelled.append("ㄹㅎ");
      case 'ㅄ' -> spelled.append("ㅂㅅ");
      case 'ㅘ' -> spelled.append("ㅗㅏ");
      case 'ㅙ' -> spelled.append("ㅗㅐ");
      case 'ㅚ' -> spelled.append("ㅗㅣ");
      case 'ㅝ' -> spelled.append("ㅜㅓ");
      case 'ㅞ' -> spelled.append("ㅜㅔ");
      case 'ㅟ' -> spelled.append("ㅜㅣ");
      case 'ㅢ' -> spelled.append("ㅡㅣ");
      default -> spelled.append(sign);
    }
  }

  /** Text from file names may hold syllables in parts (U+1100 …); those are put together first. */
  private static String composed(String text) {
    boolean inParts = text.chars().anyMatch(sign -> sign >= 0x1100 && sign <= 0x11FF);
    return inParts ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }
}
