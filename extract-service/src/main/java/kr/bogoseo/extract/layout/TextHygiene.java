package kr.bogoseo.extract.layout;

import java.text.Normalizer;

/** Makes text safe to index, compare and show without changing what it says. */
final class TextHygiene {

  private TextHygiene() {}

  /**
   * NFC, one kind of blank, no control characters, no invisible direction changes. Compatibility
   * ideographs stay as they are: NFC would replace them by other characters.
   */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        kept.append('\uFFFD');
      } else if (isBlank(c)) {
        kept.append(' ');
      } else if (c == '\n' || c == '\t' || !isInvisible(c)) {
        kept.appendCodePoint(c);
      }
    }
    return composed(kept);
  }

  private static boolean isBlank(int c) {
    return c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000;
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> true;
      default -> c == 0x3164 || c == 0xFFA0;
    };
  }

  private static String composed(CharSequence text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text.toString();
    }
    StringBuilder all = new StringBuilder(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0xF900 && c <= 0xFAFF) {
        all.append(Normalizer.normalize(text.subSequence(from, at), Normalizer.Form.NFC)).append(c);
        from = at + 1;
      }
    }
    return all.append(
            Normalizer.normalize(text.subSequence(from, text.length()), Normalizer.Form.NFC))
        .toString();
  }
}
