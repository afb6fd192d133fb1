package kr.bogoseo.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what a file is by its content. */
@FunctionalInterface
public interface TypeDetection {

  /**
   * The type of a file that is not empty.
   *
   * @throws kr.bogoseo.contracts.StageException {@code UNSUPPORTED_FORMAT}, {@code ENCRYPTED_FILE},
   *     {@code UNREADABLE_FILE} or {@code ARCHIVE_LIMIT}
   */
  FileType detect(Path file) throws IOException;
}
