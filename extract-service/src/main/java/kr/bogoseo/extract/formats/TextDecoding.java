package kr.bogoseo.extract.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text of unknown encoding: byte order mark, UTF-8, UTF-16 by its looks, CP949. */
final class TextDecoding {

  static final Charset CP949 = Charset.forName("MS949");

  /** More control characters or holes than one in so many characters: it is no text. */
  private static final int TEXT_LIKE = 20;

  private TextDecoding() {}

  /**
   * A decoded text.
   *
   * @param encoding the name of the encoding
   * @param sound whether every byte could be decoded
   * @param plausible whether it looks like text at all
   */
  record Decoded(String text, String encoding, boolean sound, boolean plausible) {}

  /**
   * Decodes.
   *
   * @param cut whether the bytes are only the start of a file, so that the last character may be
   *     incomplete
   */
  static Decoded decode(byte[] bytes, boolean cut) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    if ((utf8.sound() || cut && holes(utf8.text()) <= 1) && !looksWide(bytes)) {
      return utf8;
    }
    if (looksWide(bytes)) {
      return wide(bytes);
    }
    Decoded cp949 = lenient(bytes, 0, CP949);
    if (cp949.plausible() && holes(cp949.text()) < holes(utf8.text())) {
      return cp949;
    }
    Decoded utf16 = wide(bytes);
    if (!cp949.sound()
        && !utf8.sound()
        && utf16.sound()
        && hangul(utf16.text()) * 2 > utf16.text().length()) {
      return utf16;
    }
    return utf8;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Blanks, digits and line ends of UTF-16 leave a zero in every other byte. */
  private static boolean looksWide(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return false;
    }
    int zeros = 0;
    int even = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros++;
        even += i % 2 == 0 ? 1 : 0;
      }
    }
    return zeros * 20 >= bytes.length && (even == 0 || even == zeros);
  }

  private static Decoded wide(byte[] bytes) {
    Decoded little = lenient(bytes, 0, StandardCharsets.UTF_16LE);
    Decoded big = lenient(bytes, 0, StandardCharsets.UTF_16BE);
    return common(big.text()) > common(little.text()) ? big : little;
  }

  private static long common(String text) {
    return text.chars()
        .filter(c -> c == ' ' || c == '\n' || c >= 0xAC00 && c <= 0xD7A3 || c > 0x20 && c < 0x7F)
        .count();
  }

  private static long hangul(String text) {
    return text.chars().filter(c -> c == ' ' || c >= 0xAC00 && c <= 0xD7A3).count();
  }

  private static long holes(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    boolean sound = true;
    String text;
    try {
      text = charset.newDecoder().decode(input.duplicate()).toString();
    } catch (CharacterCodingException e) {
      sound = false;
      text = replacing(charset, input);
    }
    return new Decoded(text, charset.name(), sound, isTextLike(text, charset));
  }

  private static String replacing(Charset charset, ByteBuffer input) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      CharBuffer decoded = decoder.decode(input);
      return decoded.toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("replacing never fails", e);
    }
  }

  private static boolean isTextLike(String text, Charset charset) {
    long strange =
        text.chars()
            .filter(
                c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0xFFFD)
            .count();
    // Chance makes no Hangul of three bytes each, so damaged Korean text is still text.
    boolean korean = charset.equals(StandardCharsets.UTF_8) && hangul(text) * 5 > text.length();
    return text.length() > 1 && (korean || strange * TEXT_LIKE <= text.length() + TEXT_LIKE * 2L);
  }
}
