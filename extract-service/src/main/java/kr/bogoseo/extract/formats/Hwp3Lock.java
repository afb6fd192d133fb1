package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;

/**
 * Opens HWP 3 documents with a password: DES over everything behind the headers; inflated, the text
 * starts behind 256 bytes that only serve to check the password.
 */
final class Hwp3Lock implements Lock {

  private static final int CHECK = 256;
  private static final int SLOTS = 7;

  @Override
  public void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException {
    Budget budget = new Budget(limits);
    byte[] file;
    try (InputStream in = budget.meter(Files.newInputStream(locked), 0)) {
      file = in.readAllBytes();
    }
    Hwp3Header header = Hwp3Header.read(file);
    if (!header.compressed()) {
      throw Lock.unknown("the password of a HWP 3 document that is not compressed");
    }
    int length = (file.length - header.bodyAt()) / 8 * 8;
    for (byte[] key : List.of(key(units(password.text())), key(johab(password.text())))) {
      byte[] body = body(decipher(file, header.bodyAt(), length, key), budget);
      if (body.length > CHECK) {
        file[Hwp3Header.PASSWORD_AT] = 0;
        file[Hwp3Header.PASSWORD_AT + 1] = 0;
        file[Hwp3Header.COMPRESSED_AT] = 0;
        try (OutputStream out = Files.newOutputStream(open)) {
          out.write(file, 0, header.bodyAt());
          out.write(body, CHECK, body.length - CHECK);
        }
        return;
      }
    }
    throw Lock.wrongPassword();
  }

  /** The inflated body; nothing when the bytes are no deflated stream, as under a wrong key. */
  private static byte[] body(byte[] plain, Budget budget) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (InputStream in =
        budget.meter(
            new InflaterInputStream(new ByteArrayInputStream(plain), new Inflater(true)),
            plain.length)) {
      in.transferTo(body);
    } catch (ZipException | EOFException e) {
      return new byte[0];
    }
    return body.toByteArray();
  }

  private static byte[] decipher(byte[] file, int from, int length, byte[] key) throws IOException {
    try {
      // The format prescribes cipher and mode.
      Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "DES"));
      return cipher.doFinal(file, from, Math.max(0, length));
    } catch (GeneralSecurityException e) {
      throw new IOException("not deciphered", e);
    }
  }

  /** Folds the password's bytes into 56 bits and spreads those over the eight bytes of a key. */
  static byte[] key(List<Integer> units) {
    int[] slots = new int[SLOTS];
    int at = 0;
    for (int unit : units) {
      for (int b : new int[] {unit & 0xFF, unit >>> 8}) {
        int mixed = slots[at % SLOTS] ^ b;
        slots[at % SLOTS] = (mixed << 1 | mixed >>> 7) & 0xFF;
        at++;
      }
    }
    byte[] key = new byte[8];
    for (int bit = 0; bit < 56; bit++) {
      int set = slots[bit / 8] >>> (7 - bit % 8) & 1;
      key[bit / 7] |= (byte) (set << (7 - bit % 7));
    }
    return key;
  }

  private static List<Integer> units(String password) {
    return password.chars().boxed().toList();
  }

  /** The same in the program's own characters, for passwords in Hangul. */
  private static List<Integer> johab(String password) {
    List<Integer> units = new ArrayList<>();
    for (int i = 0; i < password.length(); i++) {
      byte[] bytes = password.substring(i, i + 1).getBytes(Charset.forName("x-Johab"));
      units.add(bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : bytes[0] & 0xFF);
    }
    return units;
  }
}
