package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cipher of HWP 5 documents with a password: AES-128 with one bit of feedback (CFB-1) from a
 * register of zeros; the key is the head of a SHA-1 over the password's bytes, each after the byte
 * before it turned left by one bit. Source: the published hwp-extract of Volexity, Inc.
 */
final class HwpCipher {

  private static final int BEFORE_THE_FIRST = 0xEC;
  private static final int BLOCK = 16;
  private static final int AT_ONCE = 4_096;

  private final SecretKeySpec key;

  /** A cipher with the key of a password's bytes. */
  HwpCipher(byte[] password) {
    byte[] mixed = new byte[password.length * 2];
    int before = BEFORE_THE_FIRST;
    for (int i = 0; i < password.length; i++) {
      mixed[2 * i] = (byte) (before << 1 | before >> 7);
      mixed[2 * i + 1] = password[i];
      before = password[i] & 0xFF;
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(mixed);
      this.key = new SecretKeySpec(Arrays.copyOf(digest, BLOCK), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }

  /**
   * Deciphers a stream. The register before each bit is the 128 ciphered bits before it, all known
   * beforehand, so many of them go through AES in one call.
   */
  byte[] decipher(byte[] stream) throws IOException {
    byte[] plain = stream.clone();
    byte[] registers = new byte[AT_ONCE * 8 * BLOCK];
    byte[] past = new byte[BLOCK + stream.length];
    System.arraycopy(stream, 0, past, BLOCK, stream.length);
    try {
      // The format prescribes the mode built here; each block call is its feedback.
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key);
      for (int from = 0; from < stream.length; from += AT_ONCE) {
        int count = Math.min(AT_ONCE, stream.length - from);
        for (int i = 0; i < count; i++) {
          for (int bit = 0; bit < 8; bit++) {
            register(past, from + i, bit, registers, (i * 8 + bit) * BLOCK);
          }
        }
        byte[] mask = cipher.doFinal(registers, 0, count * 8 * BLOCK);
        for (int i = 0; i < count; i++) {
          int bits = 0;
          for (int bit = 0; bit < 8; bit++) {
            bits |= (mask[(i * 8 + bit) * BLOCK] & 0x80) >>> bit;
          }
          plain[from + i] ^= (byte) bits;
        }
      }
      return plain;
    } catch (GeneralSecurityException e) {
      throw new IOException("not deciphered", e);
    }
  }

  /** The sixteen bytes of ciphered bits that end before a bit. */
  private static void register(byte[] past, int at, int bit, byte[] out, int to) {
    for (int i = 0; i < BLOCK; i++) {
      int high = past[at + i] & 0xFF;
      int low = at + i + 1 < past.length ? past[at + i + 1] & 0xFF : 0;
      out[to + i] = (byte) ((high << bit) | (low >>> (8 - bit)));
    }
  }
}
