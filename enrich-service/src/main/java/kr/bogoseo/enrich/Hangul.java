package kr.bogoseo.enrich;

/** Arithmetic on Hangul syllables (Unicode chapter 3.12): initial, vowel and final. */
public final class Hangul {

  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int FINALS = 28;
  private static final int VOWELS = 21;

  private Hangul() {}

  /** Whether the character is a Hangul syllable. */
  public static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Index of the initial consonant, 0 to 18. */
  public static int initial(char syllable) {
    return (syllable - FIRST) / (FINALS * VOWELS);
  }

  /** Index of the vowel, 0 to 20. */
  public static int vowel(char syllable) {
    return (syllable - FIRST) / FINALS % VOWELS;
  }

  /** Index of the final consonant, 0 (none) to 27. */
  public static int last(char syllable) {
    return (syllable - FIRST) % FINALS;
  }

  /** The syllable of three indices. */
  public static char compose(int initial, int vowel, int last) {
    return (char) (FIRST + (initial * VOWELS + vowel) * FINALS + last);
  }

  /** How many of initial, vowel and final differ between two syllables. */
  public static int distance(char one, char two) {
    int distance = 0;
    distance += initial(one) == initial(two) ? 0 : 1;
    distance += vowel(one) == vowel(two) ? 0 : 1;
    distance += last(one) == last(two) ? 0 : 1;
    return distance;
  }

  /** Whether every character is a Hangul syllable; false for an empty text. */
  public static boolean isAll(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isSyllable((char) c));
  }
}
