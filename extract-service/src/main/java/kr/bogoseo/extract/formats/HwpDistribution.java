package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Deciphers the sections of a distribution document (배포용 문서): anybody may read it, its key stands
 * in its first record. Source: Hancom, "HWP Document File Formats: distribution documents".
 */
final class HwpDistribution {

  private static final int KEY_RECORD = 256;
  private static final int BLOCK = 16;

  private HwpDistribution() {}

  static byte[] decipher(byte[] section) throws IOException {
    int header = 4;
    if (section.length < header + KEY_RECORD
        || ((section[0] & 0xFF) | (section[1] & 3) << 8) != HwpRecord.DISTRIBUTE_DOC_DATA) {
      throw new IOException("no distribution record");
    }
    byte[] data = Arrays.copyOfRange(section, header, header + KEY_RECORD);
    unveil(data);
    int offset = 4 + (data[0] & 0x0F);
    byte[] key = Arrays.copyOfRange(data, offset, offset + BLOCK);
    int from = header + KEY_RECORD;
    int length = (section.length - from) / BLOCK * BLOCK;
    try {
      // The format prescribes this mode; nothing is kept secret by it.
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
      return cipher.doFinal(section, from, length);
    } catch (GeneralSecurityException e) {
      throw new IOException("not deciphered", e);
    }
  }

  /** Takes the noise off the record; it comes from the random numbers of Microsoft's C library. */
  private static void unveil(byte[] data) {
    int seed =
        (data[0] & 0xFF) | (data[1] & 0xFF) << 8 | (data[2] & 0xFF) << 16 | (data[3] & 0xFF) << 24;
    Noise noise = new Noise(seed);
    int run = 0;
    int value = 0;
    for (int i = 0; i < data.length; i++) {
      if (run == 0) {
        value = noise.next() & 0xFF;
        run = (noise.next() & 0x0F) + 1;
      }
      if (i >= 4) {
        data[i] ^= (byte) value;
      }
      run--;
    }
  }

  private static final class Noise {

    private int state;

    Noise(int seed) {
      this.state = seed;
    }

    int next() {
      state = state * 214013 + 2531011;
      return (state >>> 16) & 0x7FFF;
    }
  }
}
