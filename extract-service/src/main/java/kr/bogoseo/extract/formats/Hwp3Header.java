package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The head of a HWP 3 file: a signature of 30 bytes, 128 bytes about the document, nine summary
 * texts of 56 characters, a block of variable length, then the body. Source: Hancom, "HWP document
 * file formats 3.0".
 *
 * @param compressed whether the body is deflated
 * @param locked whether the body is enciphered with a password
 * @param bodyAt where the body starts
 * @param properties what the summary says
 */
record Hwp3Header(boolean compressed, boolean locked, int bodyAt, Map<String, String> properties) {

  private static final int SIGNATURE = 30;
  private static final int SUMMARY_AT = SIGNATURE + 128;
  private static final int SUMMARY_UNITS = 56;
  private static final int BLOCKS_AT = SUMMARY_AT + 9 * SUMMARY_UNITS * 2;
  private static final int BLOCK_LENGTH_AT = SIGNATURE + 126;

  static final int PASSWORD_AT = SIGNATURE + 96;
  static final int COMPRESSED_AT = SIGNATURE + 124;

  private static final String[] NAMES = {"title", "subject", "author", "created", "keywords"};

  static Hwp3Header read(byte[] file) throws IOException {
    if (file.length < BLOCKS_AT) {
      throw new IOException("the head is cut");
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      String text = text(file, SUMMARY_AT + i * SUMMARY_UNITS * 2);
      if (!text.isBlank()) {
        properties.put(NAMES[i], text.strip());
      }
    }
    int bodyAt = BLOCKS_AT + uint16(file, BLOCK_LENGTH_AT);
    if (bodyAt >= file.length) {
      throw new IOException("no body");
    }
    return new Hwp3Header(
        file[COMPRESSED_AT] != 0, uint16(file, PASSWORD_AT) != 0, bodyAt, properties);
  }

  private static String text(byte[] file, int at) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SUMMARY_UNITS; i++) {
      int unit = uint16(file, at + 2 * i);
      if (unit == 0) {
        break;
      }
      if (unit >= ' ') {
        text.append(Hwp3Characters.decode(unit));
      }
    }
    return text.toString();
  }

  private static int uint16(byte[] file, int at) {
    return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
  }
}
