package kr.bogoseo.deploy.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that a service must refuse, hold back or read with care. */
final class SpecialFiles {

  /** Opens {@code password.pdf}; stated in {@code samples/README.md} too. */
  static final String PASSWORD = "bogoseo-2025";

  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final int BINARY_BYTES = 4096;

  private SpecialFiles() {}

  static void write(Path samples, Path folder, KoreanFonts fonts) throws IOException {
    Files.createDirectories(folder);
    List<SampleFormat> formats = GenerateSamples.formats(Optional.of(fonts));
    for (Path source : GenerateSamples.sources(samples.resolve("src/special"))) {
      Sample sample = SampleReader.read(source);
      if (sample.fact("layout.charset", "utf-8").equals("cp949")) {
        String text = String.join("\r\n", TextFormat.paragraphs(sample)) + "\r\n";
        Files.write(folder.resolve(sample.id() + ".txt"), text.getBytes(CP949));
      } else {
        GenerateSamples.write(sample, folder, formats);
      }
    }
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("unknown.bin"), binary());
    Sample any = SampleReader.read(GenerateSamples.sources(samples.resolve("src")).getFirst());
    Files.write(folder.resolve("truncated.pdf"), truncated(any, fonts));
    Files.write(folder.resolve("password.pdf"), locked(any, fonts));
  }

  /** Bytes without any known signature, the same every time. */
  private static byte[] binary() {
    byte[] bytes = new byte[BINARY_BYTES];
    new Random(20250101).nextBytes(bytes);
    return bytes;
  }

  /** The first half of a compressed PDF: its catalogue stood in the other half. */
  private static byte[] truncated(Sample sample, KoreanFonts fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PdfFormat(fonts).document(sample)) {
      document.save(out);
    }
    return Arrays.copyOf(out.toByteArray(), out.size() / 2);
  }

  private static byte[] locked(Sample sample, KoreanFonts fonts) throws IOException {
    try (PDDocument document = new PdfFormat(fonts).document(sample)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission());
      // 128 bit without AES: AES adds random bytes, and the file could not be written twice alike.
      policy.setEncryptionKeyLength(128);
      policy.setPreferAES(false);
      // Encryption would make an id out of the time of day.
      COSArray id = new COSArray();
      id.add(new COSString(sample.id()));
      id.add(new COSString(sample.id()));
      document.getDocument().setDocumentID(id);
      document.protect(policy);
      return PdfFormat.bytes(document);
    }
  }
}
