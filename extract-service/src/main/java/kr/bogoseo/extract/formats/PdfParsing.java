package kr.bogoseo.extract.formats;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * Opens a PDF and tells the locks apart: a password (the standard security handler, ISO 32000-2,
 * 7.6.4), certificates of the recipients (public-key handlers, 7.6.5), and handlers of rights
 * management programs, among them wrappers around an enciphered payload (7.6.7).
 */
final class PdfParsing extends PDFParser {

  private static final long IN_MEMORY = 64L << 20;
  private static final long ON_DISK = 1L << 30;

  /** Handlers the standard names as examples. */
  private static final Set<String> PUBLIC_KEY =
      Set.of("Adobe.PubSec", "Adobe.PPKLite", "Entrust.PPKEF");

  /** What a dictionary of a public-key handler of any name says to be compatible with. */
  private static final String PUBLIC_KEY_FORMAT = "adbe.pkcs7.";

  private PdfParsing(RandomAccessReadBufferedFile file) throws IOException {
    super(file, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
  }

  /**
   * Opens a PDF; one that only restricts what may be done with it opens like any other.
   *
   * @throws StageException {@code ENCRYPTED_FILE}, {@code CERTIFICATE_LOCKED}, {@code
   *     DRM_PROTECTED}
   */
  static PDDocument open(File file) throws IOException {
    RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
    try {
      PDDocument document = new PdfParsing(bytes).parse();
      if (PdfPayload.isWrappedBy(document)) {
        document.close();
        throw rights("the PDF is a wrapper around one protected by rights management");
      }
      return document;
    } catch (InvalidPasswordException e) {
      bytes.close();
      throw new StageException(FailureCode.ENCRYPTED_FILE, "the PDF is protected by a password", e);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  @Override
  protected void prepareDecryption() throws IOException {
    COSDictionary lock = document.getEncryptionDictionary();
    if (lock != null) {
      checkHandler(
          lock.getNameAsString(COSName.FILTER, ""), lock.getNameAsString(COSName.SUB_FILTER, ""));
    }
    super.prepareDecryption();
  }

  private static void checkHandler(String handler, String format) {
    if (handler.isEmpty() || handler.equals(StandardSecurityHandler.FILTER)) {
      return;
    }
    if (PUBLIC_KEY.contains(handler) || format.startsWith(PUBLIC_KEY_FORMAT)) {
      throw new StageException(
          FailureCode.CERTIFICATE_LOCKED, "the PDF is locked with the certificates of its readers");
    }
    throw rights("the PDF is locked by a rights management program");
  }

  private static StageException rights(String detail) {
    return new StageException(FailureCode.DRM_PROTECTED, detail);
  }
}
