package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;

/**
 * Opens HWPX and OpenDocument files with a password (OpenDocument 1.2, part 3, "Encryption"): each
 * part is deflated, then enciphered; the manifest says how. Pictures are left out of the copy.
 */
final class OdfLock implements Lock {

  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException {
    Budget budget = new Budget(limits);
    try (ZipParts zip = ZipParts.open(locked, limits);
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(open))) {
      Map<String, OdfCipher> ciphers = ciphers(zip, limits);
      if (ciphers.isEmpty()) {
        throw Lock.unknown("the password of this archive");
      }
      for (String name : names(zip)) {
        OdfCipher cipher = ciphers.get(name);
        byte[] plain = bytes(zip, name);
        if (cipher != null) {
          plain = part(plain, cipher, password, budget).orElseThrow(Lock::wrongPassword);
        }
        copy.putNextEntry(new ZipEntry(name));
        copy.write(plain);
      }
    }
  }

  /** What carries text; and the manifest not, for it would say that the copy is enciphered. */
  private static List<String> names(ZipParts zip) {
    List<String> names = new ArrayList<>();
    for (String name : zip.names()) {
      boolean text =
          name.equals("mimetype")
              || name.endsWith(".xml")
              || name.endsWith(".hpf")
              || name.endsWith(".txt");
      if (text && !name.equals(MANIFEST)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Map<String, OdfCipher> ciphers(ZipParts zip, ReadLimits limits)
      throws IOException {
    Map<String, OdfCipher> ciphers = new HashMap<>();
    Optional<InputStream> part = zip.open(MANIFEST);
    if (part.isEmpty()) {
      return ciphers;
    }
    XmlNode manifest;
    try (InputStream in = part.get()) {
      manifest = new XmlParts(limits.depth()).tree(in);
    }
    for (XmlNode entry : manifest.children("file-entry")) {
      Optional<XmlNode> data = entry.child("encryption-data");
      if (data.isPresent()) {
        ciphers.put(entry.get("full-path"), OdfCipher.of(data.get()));
      }
    }
    return ciphers;
  }

  /** The inflated part; empty when the password is not the right one. */
  private static Optional<byte[]> part(
      byte[] sealed, OdfCipher cipher, DocumentPassword password, Budget budget)
      throws IOException {
    byte[] text = password.text().getBytes(StandardCharsets.UTF_8);
    for (String prf : OdfCipher.FUNCTIONS) {
      byte[] deflated = cipher.decipher(sealed, text, prf);
      Optional<Inflated> found = inflate(deflated, budget);
      if (found.isPresent()) {
        Inflated part = found.get();
        // What fills the last block up is no part of what was checked.
        if (cipher.accepts(part.plain, Arrays.copyOf(deflated, part.from))) {
          return Optional.of(part.plain);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * An inflated part.
   *
   * @param from how many bytes it was made from
   */
  private record Inflated(byte[] plain, int from) {}

  private static Optional<Inflated> inflate(byte[] deflated, Budget budget) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        budget.meter(
            new InflaterInputStream(new ByteArrayInputStream(deflated), inflater),
            deflated.length)) {
      byte[] plain = in.readAllBytes();
      return Optional.of(new Inflated(plain, (int) inflater.getBytesRead()));
    } catch (ZipException | EOFException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static byte[] bytes(ZipParts zip, String name) throws IOException {
    Optional<InputStream> part = zip.open(name);
    if (part.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = part.get()) {
      return in.readAllBytes();
    }
  }
}
