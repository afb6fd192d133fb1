package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.nio.file.Path;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.ReadLimits;

/** How the files of a format are opened with their password. */
@FunctionalInterface
interface Lock {

  /** Writes a copy of the file that asks for no password. */
  void open(Path locked, DocumentPassword password, Path open, ReadLimits limits)
      throws IOException;

  /** The answer to a password that opens nothing. */
  static StageException wrongPassword() {
    return new StageException(FailureCode.WRONG_PASSWORD, "the password does not open the file");
  }

  /** The answer to a lock that is none of those known here. */
  static StageException unknown(String what) {
    return new StageException(
        FailureCode.ENCRYPTED_FILE, what + " is not opened here, not even with its password");
  }
}
