package kr.bogoseo.extract.formats;

import java.nio.charset.Charset;

/**
 * The 16-bit characters of HWP 3: ASCII, combined Hangul (상용조합형: five bits each for the initial,
 * the vowel and the final) with the Hanja and symbols of its standard, and symbols of the program's
 * own, among them the ten rows of KS X 1001 in rows of 96.
 */
final class Hwp3Characters {

  private static final Charset COMBINED = Charset.forName("x-Johab");
  private static final Charset COMPLETE = Charset.forName("MS949");

  private static final int SYMBOLS = 0x3400;
  private static final int SYMBOLS_END = 0x37C0;
  private static final int ROW = 0x60;
  private static final int HANGUL = 0x8000;

  /** The vowel of the old script (아래아), for which there are no syllables. */
  private static final int ARAEA = 30;

  private Hwp3Characters() {}

  /** The text of a character; empty for one that means nothing outside the program. */
  static String decode(int unit) {
    if (unit < 0x80) {
      return Character.toString(unit);
    }
    if (unit >= HANGUL) {
      return combined(unit);
    }
    if (unit >= SYMBOLS && unit < SYMBOLS_END) {
      int row = (unit - SYMBOLS) / ROW;
      int place = (unit - SYMBOLS) % ROW;
      return place == 0 ? "" : twoBytes(COMPLETE, (0xA1 + row) << 8 | (0xA0 + place));
    }
    return switch (unit) {
      case 0x81 -> "“";
      case 0x82 -> "”";
      case 0x2F67 -> "▸";
      case 0x301C -> "━";
      case 0x303D -> "■";
      case 0x3366 -> "□";
      default -> "";
    };
  }

  private static String combined(int unit) {
    int vowel = unit >> 5 & 0x1F;
    int initial = (unit >> 10 & 0x1F) - 2;
    int last = unit & 0x1F;
    int fin = last > 18 ? last - 2 : last - 1;
    boolean sound = initial >= 0 && initial < 19 && last >= 1 && last != 18 && last < 30;
    if (vowel == ARAEA && sound) {
      String syllable = Character.toString(0x1100 + initial) + "\u119E";
      return fin == 0 ? syllable : syllable + Character.toString(0x11A7 + fin);
    }
    return twoBytes(COMBINED, unit);
  }

  private static String twoBytes(Charset charset, int unit) {
    String text = new String(new byte[] {(byte) (unit >> 8), (byte) unit}, charset);
    return text.length() != 1 || text.equals("\uFFFD") ? "" : text;
  }
}
