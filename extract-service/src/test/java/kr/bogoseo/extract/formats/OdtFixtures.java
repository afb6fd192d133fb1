package kr.bogoseo.extract.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** OpenDocument texts, and the two ways office programs have locked them (ODF 1.2, part 3). */
final class OdtFixtures {

  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
  private static final String CONTENT =
      """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
      <text:h text:outline-level="1">출장 결과</text:h>
      <text:p>잠긴 보고서의 본문입니다.</text:p>
      </office:text></office:body></office:document-content>
      """;

  /**
   * How a program locks.
   *
   * @param algorithm by which the manifest calls it
   * @param digest of the start key and of the check
   */
  private record Way(
      String algorithm,
      String transformation,
      int keyBytes,
      int ivBytes,
      String digest,
      int rounds) {}

  private static final Way AES =
      new Way(
          "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
          "AES/CBC/NoPadding",
          32,
          16,
          "SHA-256",
          100_000);
  private static final Way BLOWFISH =
      new Way("Blowfish CFB", "Blowfish/CFB/NoPadding", 16, 8, "SHA-1", 1024);

  private OdtFixtures() {}

  static Path plain(Path folder) throws IOException {
    Path file = folder.resolve("plain.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      stored(zip, "mimetype", bytes("application/vnd.oasis.opendocument.text"));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(bytes(CONTENT));
    }
    return file;
  }

  /** As LibreOffice did it from 3.5 to 24.2. */
  static byte[] aes(Path plain, String password) throws Exception {
    return locked(plain, password, AES);
  }

  /** As OpenOffice did it before. */
  static byte[] blowfish(Path plain, String password) throws Exception {
    return locked(plain, password, BLOWFISH);
  }

  private static byte[] locked(Path plain, String password, Way way) throws Exception {
    byte[] content;
    try (ZipFile zip = new ZipFile(plain.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
      content = in.readAllBytes();
    }
    byte[] deflated = Hwp3Fixture.deflate(content);
    byte[] iv = Arrays.copyOf(sha("SHA-256", bytes("iv")), way.ivBytes);
    byte[] salt = Arrays.copyOf(sha("SHA-256", bytes("salt")), 16);
    byte[] key =
        LockedFixtures.stretched(sha(way.digest, bytes(password)), salt, way.rounds, way.keyBytes);
    String kind = way.transformation.substring(0, way.transformation.indexOf('/'));
    Cipher cipher = Cipher.getInstance(way.transformation);
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, kind), new IvParameterSpec(iv));
    byte[] sealed = cipher.doFinal(kind.equals("AES") ? padded(deflated) : deflated);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(all)) {
      stored(zip, "mimetype", bytes("application/vnd.oasis.opendocument.text"));
      stored(zip, "content.xml", sealed);
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(bytes(manifest(way, iv, salt, content.length, deflated)));
    }
    return all.toByteArray();
  }

  /** The check is made over the head of the deflated part. */
  private static String manifest(Way way, byte[] iv, byte[] salt, int size, byte[] deflated)
      throws Exception {
    boolean aes = way == AES;
    byte[] check = sha(way.digest, Arrays.copyOf(deflated, Math.min(1024, deflated.length)));
    return """
        <manifest:manifest xmlns:manifest="%s"><manifest:file-entry manifest:full-path="content.xml"
         manifest:media-type="text/xml" manifest:size="%d">
        <manifest:encryption-data manifest:checksum-type="%s" manifest:checksum="%s">
        <manifest:algorithm manifest:algorithm-name="%s" manifest:initialisation-vector="%s"/>
        <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="%d"
         manifest:iteration-count="%d" manifest:salt="%s"/>%s
        </manifest:encryption-data></manifest:file-entry></manifest:manifest>
        """
        .formatted(
            NAMESPACE,
            size,
            aes ? NAMESPACE + "#sha256-1k" : "SHA1/1K",
            base64(check),
            way.algorithm,
            base64(iv),
            way.keyBytes,
            way.rounds,
            base64(salt),
            aes
                ? "<manifest:start-key-generation manifest:key-size=\"32\""
                    + " manifest:start-key-generation-name=\"http://www.w3.org/2000/09/xmldsig#sha256\"/>"
                : "");
  }

  /** To whole blocks; the last byte says how many were added. */
  private static byte[] padded(byte[] plain) {
    int added = 16 - plain.length % 16;
    byte[] padded = Arrays.copyOf(plain, plain.length + added);
    padded[padded.length - 1] = (byte) added;
    return padded;
  }

  private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private static byte[] sha(String name, byte[] bytes) throws Exception {
    return MessageDigest.getInstance(name).digest(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
