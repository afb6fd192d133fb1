package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Puts passwords on files, each the way the format's own programs do. */
final class LockedFixtures {

  private LockedFixtures() {}

  /** A file without a password. */
  static Path plain(String ending, Path folder) throws IOException {
    if (ending.equals("hwp3")) {
      Path file = folder.resolve("plain.hwp");
      Files.write(file, hwp3Body().file("제목"));
      return file;
    }
    if (ending.equals("odt")) {
      return OdtFixtures.plain(folder);
    }
    Path samples = Path.of(System.getProperty("bogoseo.root", ".."), "samples");
    try (Stream<Path> files = Files.walk(samples)) {
      return files
          .filter(file -> file.toString().endsWith("." + ending))
          .filter(file -> !file.toString().contains("special"))
          .min(java.util.Comparator.comparingLong(LockedFixtures::size))
          .orElseThrow();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hwp3Fixture hwp3Body() {
    return new Hwp3Fixture().add(Hwp3Fixture.paragraph("암호를 건 보고서")).table("가", "나", "다", "라");
  }

  static byte[] pdf(Path plain, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain.toFile())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("the owner's", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] agile(Path plain, String password) throws Exception {
    return office(plain, password, EncryptionMode.agile);
  }

  static byte[] standard(Path plain, String password) throws Exception {
    return office(plain, password, EncryptionMode.standard);
  }

  private static byte[] office(Path plain, String password, EncryptionMode mode) throws Exception {
    Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
    encryptor.confirmPassword(password);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(files)) {
        Files.copy(plain, out);
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      files.writeFilesystem(all);
      return all.toByteArray();
    }
  }

  /**
   * As Hancom Office does it: every part but the first and the manifest, with a check of its head.
   */
  static byte[] hwpx(Path plain, String password) throws Exception {
    StringBuilder manifest =
        new StringBuilder(
            "<odf:manifest xmlns:odf=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(plain.toFile());
        ZipOutputStream out = new ZipOutputStream(all)) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        if (entry.getName().startsWith("Contents/")) {
          bytes = sealed(entry.getName(), bytes, password, manifest);
        }
        if (!entry.getName().equals("META-INF/manifest.xml")) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(bytes);
        }
      }
      out.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      out.write(manifest.append("</odf:manifest>").toString().getBytes(StandardCharsets.UTF_8));
    }
    return all.toByteArray();
  }

  private static byte[] sealed(String name, byte[] plain, String password, StringBuilder manifest)
      throws Exception {
    byte[] iv = Arrays.copyOf(sha("SHA-256", name.getBytes(StandardCharsets.UTF_8)), 16);
    byte[] start = sha("SHA-256", password.getBytes(StandardCharsets.UTF_8));
    byte[] key = stretched(start, iv, 1024, 32);
    byte[] deflated = Hwp3Fixture.deflate(plain);
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
    String base = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#";
    Base64.Encoder base64 = Base64.getEncoder();
    manifest.append(
        """
        <odf:file-entry odf:full-path="%s"><odf:encryption-data odf:checksum-type="%ssha256-1k" odf:checksum="%s">
        <odf:algorithm odf:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" odf:initialisation-vector="%s"/>
        <odf:key-derivation odf:key-derivation-name="%spbkdf2" odf:key-size="32" odf:iteration-count="1024" odf:salt="%s"/>
        <odf:start-key-generation odf:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" odf:key-size="32"/>
        </odf:encryption-data></odf:file-entry>
        """
            .formatted(
                name,
                base,
                base64.encodeToString(
                    sha("SHA-256", Arrays.copyOf(plain, Math.min(1024, plain.length)))),
                base64.encodeToString(iv),
                base,
                base64.encodeToString(iv)));
    return cipher.doFinal(Arrays.copyOf(deflated, (deflated.length + 15) / 16 * 16));
  }

  /** PBKDF2 of the start key. */
  static byte[] stretched(byte[] start, byte[] salt, int rounds, int bytes) throws Exception {
    javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(start, "HmacSHA1"));
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    for (int block = 1; key.size() < bytes; block++) {
      mac.update(salt);
      byte[] u = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
      byte[] sum = u.clone();
      for (int i = 1; i < rounds; i++) {
        u = mac.doFinal(u);
        for (int b = 0; b < sum.length; b++) {
          sum[b] ^= u[b];
        }
      }
      key.writeBytes(sum);
    }
    return Arrays.copyOf(key.toByteArray(), bytes);
  }

  static byte[] hwp5(Path plain, String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem(plain.toFile(), true);
        POIFSFileSystem copy = new POIFSFileSystem()) {
      byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream mixed = new ByteArrayOutputStream();
      int before = 236;
      for (byte b : bytes) {
        mixed.write((before << 1 | before >> 7) & 0xFF);
        mixed.write(b);
        before = b & 0xFF;
      }
      byte[] key = Arrays.copyOf(sha("SHA-1", mixed.toByteArray()), 16);
      for (Entry entry : files.getRoot()) {
        if (entry instanceof DirectoryEntry directory && entry.getName().equals("BodyText")) {
          DirectoryEntry body = copy.getRoot().createDirectory("BodyText");
          for (Entry section : directory) {
            body.createDocument(
                section.getName(), new ByteArrayInputStream(enciphered(stream(section), key)));
          }
        } else if (entry instanceof DocumentEntry) {
          byte[] content = stream(entry);
          if (entry.getName().equals("FileHeader")) {
            content[36] |= 2;
            content[44] = 4;
          } else if (entry.getName().equals("DocInfo")) {
            content = enciphered(content, key);
          }
          copy.getRoot().createDocument(entry.getName(), new ByteArrayInputStream(content));
        }
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      copy.writeFilesystem(all);
      return all.toByteArray();
    }
  }

  private static byte[] stream(Entry entry) throws IOException {
    try (InputStream in = new DocumentInputStream((DocumentEntry) entry)) {
      return in.readAllBytes();
    }
  }

  /** One bit after the other: the register takes the ciphered bit in. */
  private static byte[] enciphered(byte[] plain, byte[] key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    byte[] register = new byte[16];
    byte[] out = new byte[plain.length];
    for (int bit = 0; bit < plain.length * 8; bit++) {
      int mask = cipher.doFinal(register)[0] >> 7 & 1;
      int sealed = (plain[bit / 8] >> (7 - bit % 8) & 1) ^ mask;
      out[bit / 8] |= (byte) (sealed << (7 - bit % 8));
      for (int i = 0; i < 16; i++) {
        int in = i < 15 ? register[i + 1] >> 7 & 1 : sealed;
        register[i] = (byte) (register[i] << 1 | in);
      }
    }
    return out;
  }

  static byte[] hwp3(Path plain, String password) throws Exception {
    byte[] body = hwp3Body().body();
    byte[] checked = new byte[256 + body.length];
    System.arraycopy(body, 0, checked, 256, body.length);
    byte[] deflated = Hwp3Fixture.deflate(checked);
    Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
    byte[] key = Hwp3Lock.key(password.chars().boxed().toList());
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
    byte[] padded = Arrays.copyOf(deflated, (deflated.length + 7) / 8 * 8);
    return Hwp3Fixture.file("제목", cipher.doFinal(padded), true);
  }

  private static byte[] sha(String name, byte[] bytes) throws Exception {
    return MessageDigest.getInstance(name).digest(bytes);
  }
}
