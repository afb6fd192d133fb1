package kr.bogoseo.intake;

import java.io.IOException;
import java.util.Locale;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;

/** Which uploads are taken. */
public final class UploadPolicy {

  private final long maxBytes;

  /**
   * @param maxBytes the largest file taken
   */
  public UploadPolicy(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The largest file taken, in bytes. */
  public long maxBytes() {
    return maxBytes;
  }

  /**
   * The media type to keep an upload under.
   *
   * @param opens whether the sender gave the password that opens it
   * @throws StageException with the code of the reason when it is not taken
   */
  String accept(Upload upload, boolean opens) {
    if (upload.size() == 0) {
      throw new StageException(FailureCode.EMPTY_FILE, "the file has no bytes");
    }
    if (upload.size() > maxBytes) {
      throw tooLarge(upload.size());
    }
    FileKind kind;
    try {
      kind = FileProbe.probe(upload, opens);
    } catch (IOException e) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "the upload could not be read to its end", e);
    }
    if (kind == FileKind.ZIP) {
      throw new StageException(
          FailureCode.ARCHIVE_NOT_A_REPORT,
          "detected application/zip; send archives of reports to /v1/submissions/batch");
    }
    if (!kind.isReport()) {
      throw new StageException(FailureCode.UNSUPPORTED_FORMAT, "detected " + kind.mediaType());
    }
    return kind.mediaType();
  }

  /** The refusal of a file that is too large. */
  public StageException tooLarge(long bytes) {
    return new StageException(
        FailureCode.TOO_LARGE,
        String.format(
            Locale.ROOT, "the file has %,d bytes, the limit is %,d bytes", bytes, maxBytes));
  }
}
