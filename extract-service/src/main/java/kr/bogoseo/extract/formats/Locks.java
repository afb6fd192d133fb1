package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;
import kr.bogoseo.extract.Unlocking;

/** Opens files with their password; a new kind of lock is one {@link Lock} and one line here. */
public final class Locks implements Unlocking {

  private final ReadLimits limits;

  /** Opening under these limits. */
  public Locks(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public void unlock(Path locked, DocumentPassword password, Path open) throws IOException {
    try {
      lock(locked).open(locked, password, open, limits);
    } catch (StackOverflowError e) {
      throw new StageException(FailureCode.EXTRACTION_LIMIT, "the file is nested too deeply", e);
    }
  }

  private static Lock lock(Path file) throws IOException {
    String head = head(file);
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      try (OleFile ole = OleFile.open(file)) {
        if (ole.has("FileHeader")) {
          return new HwpLock();
        }
        if (ole.has("EncryptedPackage")) {
          return new OoxmlLock();
        }
      }
      throw Lock.unknown("the password of an Office 97 document");
    }
    if (head.startsWith("HWP Document File V3")) {
      return new Hwp3Lock();
    }
    if (head.startsWith("PK")) {
      return new OdfLock();
    }
    if (head.contains("%PDF")) {
      return new PdfLock();
    }
    throw Lock.unknown("this kind of password");
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
    }
  }
}
