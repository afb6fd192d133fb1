package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens HWP 5 documents with a password. Only what carries text is deciphered; pictures and scripts
 * are left out of the copy.
 */
final class HwpLock implements Lock {

  private static final int FLAGS = 36;
  private static final int PASSWORD = 1 << 1;
  private static final int COMPRESSED = 1;
  private static final int VERSION = 44;

  /** The way of Hangul 7 and later; older files of that generation leave the field empty. */
  private static final Set<Integer> KNOWN = Set.of(0, 4);

  /** The first record of every document's definitions. */
  private static final int DOCUMENT_PROPERTIES = 0x10;

  @Override
  public void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException {
    Budget budget = new Budget(limits);
    try (OleFile ole = OleFile.open(locked);
        POIFSFileSystem copy = new POIFSFileSystem()) {
      byte[] header = bytes(ole, "FileHeader", budget);
      if (header.length <= VERSION) {
        throw new IOException("no file header");
      }
      if (!KNOWN.contains(header[VERSION] & 0xFF)) {
        throw Lock.unknown("the password of a HWP document from before Hangul 7");
      }
      boolean compressed = (header[FLAGS] & COMPRESSED) != 0;
      byte[] definitions = bytes(ole, "DocInfo", budget);
      HwpCipher cipher = cipher(password, definitions, compressed);
      header[FLAGS] &= ~PASSWORD;
      add(copy.getRoot(), "FileHeader", header);
      add(copy.getRoot(), "DocInfo", cipher.decipher(definitions));
      for (String name : new String[] {"\u0005HwpSummaryInformation", "PrvText"}) {
        if (ole.has(name)) {
          add(copy.getRoot(), name, bytes(ole, name, budget));
        }
      }
      DirectoryEntry body = copy.getRoot().createDirectory("BodyText");
      for (String name : ole.streams("BodyText")) {
        add(body, name, cipher.decipher(bytes(ole, "BodyText/" + name, budget)));
      }
      try (OutputStream out = Files.newOutputStream(open)) {
        copy.writeFilesystem(out);
      }
    }
  }

  /** Programs differ in the bytes they take of a password that is not plain English. */
  private static HwpCipher cipher(DocumentPassword password, byte[] definitions, boolean compressed)
      throws IOException {
    Set<Charset> charsets = new LinkedHashSet<>();
    charsets.add(StandardCharsets.UTF_8);
    charsets.add(StandardCharsets.UTF_16LE);
    charsets.add(Charset.forName("MS949"));
    for (Charset charset : charsets) {
      HwpCipher cipher = new HwpCipher(password.text().getBytes(charset));
      if (isDefinitions(cipher.decipher(definitions), compressed)) {
        return cipher;
      }
    }
    throw Lock.wrongPassword();
  }

  private static boolean isDefinitions(byte[] plain, boolean compressed) throws IOException {
    if (!compressed) {
      return startsRight(plain);
    }
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(plain), new Inflater(true))) {
      return startsRight(in.readNBytes(30));
    } catch (ZipException e) {
      return false;
    }
  }

  /** A record of 26 bytes on the lowest level. */
  private static boolean startsRight(byte[] plain) {
    if (plain.length < 4) {
      return false;
    }
    int tag = (plain[0] & 0xFF) | (plain[1] & 3) << 8;
    int level = (plain[1] & 0xFF) >>> 2 | (plain[2] & 0xF) << 6;
    return tag == DOCUMENT_PROPERTIES && level == 0;
  }

  private static byte[] bytes(OleFile ole, String path, Budget budget) throws IOException {
    Optional<OleFile.Part> part = ole.open(path);
    if (part.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = budget.meter(part.get().in(), 0)) {
      return in.readAllBytes();
    }
  }

  private static void add(DirectoryEntry directory, String name, byte[] bytes) throws IOException {
    directory.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
