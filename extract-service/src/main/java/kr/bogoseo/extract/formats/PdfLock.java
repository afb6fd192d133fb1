package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.nio.file.Path;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF with the user's or the owner's password. */
final class PdfLock implements Lock {

  private static final long IN_MEMORY = 64L << 20;
  private static final long ON_DISK = 1L << 30;

  @Override
  public void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            locked.toFile(),
            password.text(),
            MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
      document.setAllSecurityToBeRemoved(true);
      document.save(open.toFile(), CompressParameters.NO_COMPRESSION);
    } catch (InvalidPasswordException e) {
      throw Lock.wrongPassword();
    }
  }
}
