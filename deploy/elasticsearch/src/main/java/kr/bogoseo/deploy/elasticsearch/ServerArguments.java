package kr.bogoseo.deploy.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/**
 * What the server reads from its standard input before it does anything: the message that its own
 * launcher sends. Sending it ourselves saves the launcher, a second JVM of 100 MB that lives as
 * long as the server, and several seconds.
 *
 * @param settings the node's settings, all plain strings in ASCII keys and UTF-8 values
 * @param config its config directory
 * @param logs its directory for crash reports
 */
record ServerArguments(Map<String, String> settings, Path config, Path logs) {
  private static final String KEYSTORE = "org.elasticsearch.common.settings.KeyStoreWrapper";
  private static final int KEYSTORE_FORMAT = 7;
  private static final int SEED_LENGTH = 20;
  private static final int GENERIC_STRING = 0;

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(false); // not in the background
      out.writeBoolean(false); // not quiet
      out.writeBoolean(false); // no pid file
      writeKeystore(out);
      writeLength(out, settings.size());
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        writeString(out, setting.getKey());
        out.writeByte(GENERIC_STRING);
        writeString(out, setting.getValue());
      }
      writeString(out, config.toString());
      writeString(out, logs.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** An open keystore without password that holds the one entry every keystore has. */
  private static void writeKeystore(DataOutputStream out) throws IOException {
    byte[] seed = new byte[SEED_LENGTH];
    new SecureRandom().nextBytes(seed);
    writeString(out, KEYSTORE);
    out.writeInt(KEYSTORE_FORMAT);
    out.writeBoolean(false); // no password
    out.writeBoolean(false); // nothing encrypted: the entries follow in the clear
    writeLength(out, 1);
    writeString(out, "keystore.seed");
    writeBytes(out, seed);
    writeBytes(out, Hashes.sha256().digest(seed));
    out.writeBoolean(false); // not closed
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    writeLength(out, bytes.length);
    out.write(bytes);
  }

  /** Length in UTF-16 units, then each unit in one to three bytes. */
  private static void writeString(DataOutputStream out, String text) throws IOException {
    writeLength(out, text.length());
    for (char unit : text.toCharArray()) {
      if (unit <= 0x7F) {
        out.writeByte(unit);
      } else if (unit <= 0x7FF) {
        out.writeByte(0xC0 | unit >> 6);
        out.writeByte(0x80 | unit & 0x3F);
      } else {
        out.writeByte(0xE0 | unit >> 12);
        out.writeByte(0x80 | unit >> 6 & 0x3F);
        out.writeByte(0x80 | unit & 0x3F);
      }
    }
  }

  /** Seven bits a byte, lowest first. */
  private static void writeLength(DataOutputStream out, int length) throws IOException {
    int rest = length;
    while (rest > 0x7F) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
