package kr.bogoseo.extract.formats;

/** Writes the numbers of automatic numbering the way the office programs show them. */
final class NumberForms {

  private static final String HANGUL = "가나다라마바사아자차카타파하";
  private static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  private static final String DIGITS = "일이삼사오육칠팔구십";
  private static final String HANJA = "一二三四五六七八九十";
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private NumberForms() {}

  /** The forms of HWP and HWPX by their HWP number. */
  static String hwp(int form, int n) {
    return switch (form) {
      case 1 -> circled(n);
      case 2 -> roman(n);
      case 3 -> roman(n).toLowerCase(java.util.Locale.ROOT);
      case 4 -> letter('A', n);
      case 5 -> letter('a', n);
      case 6 -> n >= 1 && n <= 26 ? String.valueOf((char) (0x24B6 + n - 1)) : plain(n);
      case 7 -> n >= 1 && n <= 26 ? String.valueOf((char) (0x24D0 + n - 1)) : plain(n);
      case 8 -> pick(HANGUL, n);
      case 9 -> n >= 1 && n <= 14 ? String.valueOf((char) (0x326E + n - 1)) : plain(n);
      case 10 -> pick(CONSONANTS, n);
      case 11 -> n >= 1 && n <= 14 ? String.valueOf((char) (0x3260 + n - 1)) : plain(n);
      case 12 -> pick(DIGITS, n);
      case 13 -> pick(HANJA, n);
      default -> plain(n);
    };
  }

  /** The forms of HWPX by their name. */
  static String hwpx(String form, int n) {
    return switch (form) {
      case "CIRCLED_DIGIT" -> hwp(1, n);
      case "ROMAN_CAPITAL" -> hwp(2, n);
      case "ROMAN_SMALL" -> hwp(3, n);
      case "LATIN_CAPITAL" -> hwp(4, n);
      case "LATIN_SMALL" -> hwp(5, n);
      case "CIRCLED_LATIN_CAPITAL" -> hwp(6, n);
      case "CIRCLED_LATIN_SMALL" -> hwp(7, n);
      case "HANGUL_SYLLABLE" -> hwp(8, n);
      case "CIRCLED_HANGUL_SYLLABLE" -> hwp(9, n);
      case "HANGUL_JAMO" -> hwp(10, n);
      case "CIRCLED_HANGUL_JAMO" -> hwp(11, n);
      case "HANGUL_PHONETIC" -> hwp(12, n);
      case "IDEOGRAPH" -> hwp(13, n);
      default -> plain(n);
    };
  }

  /** The forms of WordprocessingML. */
  static String word(String form, int n) {
    return switch (form) {
      case "upperRoman" -> hwp(2, n);
      case "lowerRoman" -> hwp(3, n);
      case "upperLetter" -> hwp(4, n);
      case "lowerLetter" -> hwp(5, n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> hwp(1, n);
      case "ganada" -> hwp(8, n);
      case "chosung" -> hwp(10, n);
      case "koreanDigital", "koreanCounting" -> hwp(12, n);
      case "none" -> "";
      default -> plain(n);
    };
  }

  private static String circled(int n) {
    return n >= 1 && n <= 20 ? String.valueOf((char) (0x2460 + n - 1)) : plain(n);
  }

  private static String letter(char first, int n) {
    return n >= 1 && n <= 26 ? String.valueOf((char) (first + n - 1)) : plain(n);
  }

  private static String pick(String row, int n) {
    return n >= 1 && n <= row.length() ? row.substring(n - 1, n) : plain(n);
  }

  private static String plain(int n) {
    return Integer.toString(n);
  }

  private static String roman(int n) {
    if (n < 1 || n > 3999) {
      return plain(n);
    }
    StringBuilder text = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
