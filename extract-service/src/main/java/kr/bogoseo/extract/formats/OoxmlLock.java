package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens DOCX, XLSX and PPTX in the standard and the agile encryption of MS-OFFCRYPTO. */
final class OoxmlLock implements Lock {

  /** Office writes 100,000; more only keeps a processor busy. */
  private static final int MOST_SPINS = 2_000_000;

  @Override
  public void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(locked.toFile(), true)) {
      EncryptionInfo info = new EncryptionInfo(files);
      if (info.getVerifier().getSpinCount() > MOST_SPINS) {
        throw new StageException(
            FailureCode.EXTRACTION_LIMIT, "checking the password takes too long");
      }
      Decryptor decryptor = info.getDecryptor();
      if (!decryptor.verifyPassword(password.text())) {
        throw Lock.wrongPassword();
      }
      try (InputStream in = new Budget(limits).meter(decryptor.getDataStream(files), 0)) {
        Files.copy(in, open);
      }
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new IOException("not deciphered", e);
    }
  }
}
