package kr.bogoseo.extract;

import java.io.IOException;
import java.util.Set;

/**
 * Reads one file format; a new format is one class of this and one line in {@link
 * WorkerConfiguration}. Runs in a worker process.
 */
public interface DocumentReader {

  /** The file types this reader reads. */
  Set<FileType> types();

  /**
   * Reads a file as far as its text goes.
   *
   * @throws IOException when the file is damaged
   * @throws kr.bogoseo.contracts.StageException with the code that says what is wrong: {@code
   *     ENCRYPTED_FILE}, {@code DRM_PROTECTED}, {@code CERTIFICATE_LOCKED}, {@code
   *     UNREADABLE_FILE}, {@code EXTRACTION_LIMIT}
   */
  RawDocument read(InputFile file) throws IOException;
}
