package kr.bogoseo.deploy.elasticsearch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names made from content. */
final class Hashes {
  /** Hexadecimal digits in a name; enough to tell a handful of things on one machine apart. */
  private static final int LENGTH = 12;

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String name(byte[] digest) {
    return java.util.HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }
}
