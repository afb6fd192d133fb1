package kr.bogoseo.extract;

import java.lang.Character.UnicodeScript;

/** Tells the language of a text by its scripts. */
final class Language {

  private static final int ENOUGH = 200_000;

  private Language() {}

  /** {@code ko}, {@code en}, {@code ja}, {@code zh}, or {@code und} when it cannot be told. */
  static String of(String text) {
    int hangul = 0;
    int latin = 0;
    int kana = 0;
    int han = 0;
    for (int at = 0; at < Math.min(text.length(), ENOUGH); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      UnicodeScript script = UnicodeScript.of(c);
      switch (script) {
        case HANGUL -> hangul++;
        case LATIN -> latin++;
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> han++;
        default -> {
          // digits, marks and other scripts say nothing
        }
      }
    }
    // A syllable or an ideograph says about as much as two and a half letters.
    int ideographs = (hangul + kana + han) * 5 / 2;
    if (hangul + latin + kana + han == 0) {
      return "und";
    }
    if (latin > ideographs) {
      return "en";
    }
    if (hangul >= kana && hangul * 4 >= han) {
      return "ko";
    }
    return kana * 10 >= han ? "ja" : "zh";
  }
}
