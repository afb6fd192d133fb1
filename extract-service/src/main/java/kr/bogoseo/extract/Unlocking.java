package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Path;
import kr.bogoseo.contracts.secret.DocumentPassword;

/**
 * Opens files that ask for a password: writes a copy that the readers read like any other. Runs in
 * a worker process.
 */
@FunctionalInterface
public interface Unlocking {

  /**
   * Writes the copy.
   *
   * @param locked a file that a reader refused with {@code ENCRYPTED_FILE}
   * @param open the file to write
   * @throws IOException when the file is damaged
   * @throws kr.bogoseo.contracts.StageException {@code WRONG_PASSWORD}; {@code ENCRYPTED_FILE} when
   *     this kind of lock is not known; {@code EXTRACTION_LIMIT}
   */
  void unlock(Path locked, DocumentPassword password, Path open) throws IOException;
}
