package kr.bogoseo.enrich;

/** Tells the language of a text by its script. */
public final class Language {

  private static final int KANA_FIRST = 0x3040;
  private static final int KANA_LAST = 0x30FF;

  private Language() {}

  /**
   * {@code ko}, {@code en}, {@code ja}, {@code zh}, or {@code und} when there is nothing to go by.
   */
  public static String of(String text) {
    int hangul = 0;
    int latin = 0;
    int kana = 0;
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Hangul.isSyllable(c) || (c >= 0x1100 && c <= 0x11FF)) {
        hangul++;
      } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        latin++;
      } else if (c >= KANA_FIRST && c <= KANA_LAST) {
        kana++;
      } else if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        han++;
      }
    }
    int letters = hangul + latin + kana + han;
    if (letters == 0) {
      return "und";
    }
    // A Hangul syllable says about as much as two and a half Latin letters.
    if (hangul * 5 >= latin * 2 && hangul >= kana + han) {
      return "ko";
    }
    if (latin > hangul + kana + han) {
      return "en";
    }
    return kana > 0 ? "ja" : "zh";
  }
}
