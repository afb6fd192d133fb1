package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flags in the header of a HWP 5 document say how it is locked. */
class HwpLockKindsTest {

  private static final int FLAGS = 36;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0x002, ENCRYPTED_FILE",
    "0x010, DRM_PROTECTED",
    "0x100, CERTIFICATE_LOCKED",
    "0x400, DRM_PROTECTED",
    // A password would open nothing here.
    "0x012, DRM_PROTECTED",
    "0x102, CERTIFICATE_LOCKED"
  })
  void eachLockHasItsCode(String flags, FailureCode code) throws IOException {
    byte[] bytes = Files.readAllBytes(LockedFixtures.plain("hwp", folder));
    int header =
        new String(bytes, StandardCharsets.ISO_8859_1).indexOf("HWP Document File") + FLAGS;
    int all = Integer.decode(flags);
    bytes[header] |= (byte) all;
    bytes[header + 1] |= (byte) (all >> 8);
    Path file = folder.resolve("locked.hwp");
    Files.write(file, bytes);

    assertThatThrownBy(
            () -> new Hwp5Reader().read(new InputFile(file, FileType.HWP5, ReadLimits.standard())))
        .isInstanceOfSatisfying(StageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
