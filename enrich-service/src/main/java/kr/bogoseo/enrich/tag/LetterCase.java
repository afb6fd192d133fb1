package kr.bogoseo.enrich.tag;

/** Whether a Latin name is typed as a name: MIT, not mit; Moderna or MODERNA, not moderna. */
final class LetterCase {

  private static final int SHORT = 5;

  private LetterCase() {}

  /**
   * @param name as registered
   * @param surface as it stands in the text
   */
  static boolean fits(String name, String surface) {
    if (name.equals(surface)) {
      return true;
    }
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i))) {
        upper++;
      } else if (Character.isLowerCase(surface.charAt(i))) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return true;
    }
    boolean acronym = name.chars().noneMatch(Character::isLowerCase);
    if (acronym && upper + lower <= SHORT) {
      return lower == 0;
    }
    boolean named = name.chars().anyMatch(Character::isUpperCase);
    return !named || upper > 0;
  }

  /** Whether the name has a letter that knows case. */
  static boolean isLatin(String name) {
    return name.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
  }
}
