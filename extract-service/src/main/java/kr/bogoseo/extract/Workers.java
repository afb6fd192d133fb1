package kr.bogoseo.extract;

import java.nio.file.Path;
import kr.bogoseo.contracts.secret.DocumentPassword;

/**
 * Reads files where they can do no harm. Every method throws {@link
 * kr.bogoseo.contracts.StageException}: the reader's code, or {@code EXTRACTION_TIMEOUT}, {@code
 * EXTRACTION_LIMIT}, {@code PARSER_CRASHED}, {@code WORKER_UNAVAILABLE}.
 */
public interface Workers {

  /** Reads a file. */
  ReadAnswer read(Path file);

  /**
   * Opens a file that asks for a password; see {@link Unlocking#unlock}.
   *
   * @param open the file to write
   */
  void unlock(Path locked, DocumentPassword password, Path open);

  /**
   * Draws a page as a grey PNG for character recognition.
   *
   * @param page 1-based
   * @param picture the file to write
   */
  void draw(Path file, int page, Path picture);
}
