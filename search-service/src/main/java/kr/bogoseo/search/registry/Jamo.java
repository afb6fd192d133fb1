package kr.bogoseo.search.registry;

/** Spells Hangul syllables as letters. */
final class Jamo {

  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int VOWELS = 21;
  private static final int FINALS = 28;
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private Jamo() {}

  /** Initial, vowel and final as one sign each; everything else as it is. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < FIRST || sign > LAST) {
        letters.append(sign);
        continue;
      }
      int number = sign - FIRST;
      letters.append(INITIALS.charAt(number / (VOWELS * FINALS)));
      letters.append((char) ('\u1161' + number / FINALS % VOWELS));
      if (number % FINALS > 0) {
        letters.append((char) ('\u11A7' + number % FINALS));
      }
    }
    return letters.toString();
  }

  /** 보스턴 → ㅂㅅㅌ; everything else as it is. */
  static String initials(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      initials.append(
          sign < FIRST || sign > LAST ? sign : INITIALS.charAt((sign - FIRST) / (VOWELS * FINALS)));
    }
    return initials.toString();
  }

  /** Whether all of it are consonants as they stand alone on a keyboard. */
  static boolean areInitials(String text) {
    return !text.isEmpty() && text.chars().allMatch(sign -> INITIALS.indexOf(sign) >= 0);
  }
}
