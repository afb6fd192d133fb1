package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/**
 * How a part of a package is enciphered, as its manifest says: AES in CBC, or Blowfish in CFB as
 * older programs wrote it, under a key stretched with PBKDF2.
 *
 * @param transformation of the JDK's cipher
 * @param startDigest makes the start key of the password
 * @param checkDigest over the head of the part; empty when the manifest has none
 * @param check over the head of the part: of its deflated bytes (OpenDocument) or of the plain ones
 *     (HWPX)
 */
record OdfCipher(
    String transformation,
    byte[] iv,
    byte[] salt,
    int iterations,
    int keyBytes,
    String startDigest,
    String checkDigest,
    byte[] check) {

  /** The manifest does not name the function of PBKDF2; nearly all programs take the first. */
  static final List<String> FUNCTIONS = List.of("HmacSHA1", "HmacSHA256");

  private static final int HEAD = 1024;

  /** LibreOffice writes 100,000; more only keeps a processor busy. */
  private static final int MOST_ITERATIONS = 2_000_000;

  /**
   * Reads it.
   *
   * @throws StageException {@code ENCRYPTED_FILE} when it is none of the known ways
   */
  static OdfCipher of(XmlNode data) throws IOException {
    XmlNode algorithm = data.child("algorithm").orElse(data);
    XmlNode derivation = data.child("key-derivation").orElse(data);
    String start = data.child("start-key-generation").map(OdfCipher::startName).orElse("SHA1");
    String name = algorithm.get("algorithm-name");
    boolean aes = name.endsWith("aes256-cbc") || name.endsWith("aes128-cbc");
    boolean blowfish = name.toLowerCase(Locale.ROOT).contains("blowfish");
    if ((!aes && !blowfish)
        || !derivation.get("key-derivation-name").endsWith("pbkdf2")
            && !derivation.get("key-derivation-name").equals("PBKDF2")) {
      throw Lock.unknown("a document enciphered this way");
    }
    int iterations = derivation.number("iteration-count", 1024);
    if (iterations < 1 || iterations > MOST_ITERATIONS) {
      throw new StageException(
          FailureCode.EXTRACTION_LIMIT, "checking the password takes too long");
    }
    int keyBytes = derivation.number("key-size", aes ? 32 : 16);
    return new OdfCipher(
        aes ? "AES/CBC/NoPadding" : "Blowfish/CFB/NoPadding",
        base64(algorithm.get("initialisation-vector")),
        base64(derivation.get("salt")),
        iterations,
        Math.clamp(keyBytes, 8, 32),
        digest(start),
        data.get("checksum").isEmpty() ? "" : digest(data.get("checksum-type")),
        base64(data.get("checksum")));
  }

  private static String startName(XmlNode node) {
    return node.get("start-key-generation-name");
  }

  private static String digest(String name) {
    return name.toLowerCase(Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1";
  }

  private static byte[] base64(String text) throws IOException {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("no base 64", e);
    }
  }

  /** The deflated part; garbage under a wrong password. */
  byte[] decipher(byte[] sealed, byte[] password, String function) throws IOException {
    try {
      byte[] start = MessageDigest.getInstance(startDigest).digest(password);
      byte[] key = stretch(start, function);
      String kind = transformation.substring(0, transformation.indexOf('/'));
      Cipher cipher = Cipher.getInstance(transformation);
      AlgorithmParameterSpec from = new IvParameterSpec(iv);
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, kind), from);
      int length = kind.equals("AES") ? sealed.length / 16 * 16 : sealed.length;
      return cipher.doFinal(sealed, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IOException("not deciphered", e);
    }
  }

  /** Whether the head of the part is the one the manifest remembers. */
  boolean accepts(byte[] plain, byte[] deflated) throws IOException {
    if (checkDigest.isEmpty()) {
      return true;
    }
    try {
      for (byte[] part : List.of(plain, deflated)) {
        byte[] head = Arrays.copyOf(part, Math.min(HEAD, part.length));
        if (MessageDigest.isEqual(check, MessageDigest.getInstance(checkDigest).digest(head))) {
          return true;
        }
      }
      return false;
    } catch (GeneralSecurityException e) {
      throw new IOException("no check", e);
    }
  }

  /** PBKDF2 over bytes; the JDK's own takes characters only. */
  private byte[] stretch(byte[] start, String function) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(function);
    mac.init(new SecretKeySpec(start, function));
    byte[] key = new byte[keyBytes];
    int block = 1;
    for (int at = 0; at < keyBytes; block++) {
      mac.update(salt);
      byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
      byte[] sum = round.clone();
      for (int i = 1; i < iterations; i++) {
        round = mac.doFinal(round);
        for (int b = 0; b < sum.length; b++) {
          sum[b] ^= round[b];
        }
      }
      int length = Math.min(sum.length, keyBytes - at);
      System.arraycopy(sum, 0, key, at, length);
      at += length;
    }
    return key;
  }
}
