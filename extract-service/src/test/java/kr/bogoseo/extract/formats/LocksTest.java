package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file locked with a password reads, once opened, as it did before it was locked. */
class LocksTest {

  private static final ReadLimits LIMITS = ReadLimits.standard();

  @TempDir private Path folder;

  /** Locks a plain file. */
  @FunctionalInterface
  interface Locking {
    byte[] lock(Path plain, String password) throws Exception;
  }

  static Stream<Arguments> locks() {
    return Stream.of(
        Arguments.of("pdf", FileType.PDF, new PdfReader(), (Locking) LockedFixtures::pdf),
        Arguments.of("docx", FileType.DOCX, new DocxReader(), (Locking) LockedFixtures::agile),
        Arguments.of("docx", FileType.DOCX, new DocxReader(), (Locking) LockedFixtures::standard),
        Arguments.of("hwpx", FileType.HWPX, new HwpxReader(), (Locking) LockedFixtures::hwpx),
        Arguments.of("odt", FileType.ODT, new OdtReader(), (Locking) OdtFixtures::aes),
        Arguments.of("odt", FileType.ODT, new OdtReader(), (Locking) OdtFixtures::blowfish),
        Arguments.of("hwp", FileType.HWP5, new Hwp5Reader(), (Locking) LockedFixtures::hwp5),
        Arguments.of("hwp3", FileType.HWP3, new Hwp3Reader(), (Locking) LockedFixtures::hwp3));
  }

  @ParameterizedTest
  @MethodSource("locks")
  void withItsPasswordAFileReadsAsBefore(
      String ending, FileType type, DocumentReader reader, Locking locking) throws Exception {
    Path plain = LockedFixtures.plain(ending, folder);
    Path locked = folder.resolve("locked");
    Path open = folder.resolve("open");
    Files.write(locked, locking.lock(plain, "Open 12!"));

    assertRefused(() -> read(reader, type, locked), FailureCode.ENCRYPTED_FILE);
    new Locks(LIMITS).unlock(locked, new DocumentPassword("Open 12!"), open);

    assertThat(new ContentDetection(LIMITS).detect(open)).isEqualTo(type);
    assertThat(read(reader, type, open)).isNotEmpty().isEqualTo(read(reader, type, plain));
  }

  @ParameterizedTest
  @MethodSource("locks")
  void aWrongPasswordHasACodeOfItsOwn(
      String ending, FileType type, DocumentReader reader, Locking locking) throws Exception {
    Path locked = folder.resolve("locked");
    Files.write(locked, locking.lock(LockedFixtures.plain(ending, folder), "Open 12!"));

    assertRefused(
        () ->
            new Locks(LIMITS)
                .unlock(locked, new DocumentPassword("open 12!"), folder.resolve("open")),
        FailureCode.WRONG_PASSWORD);
  }

  @ParameterizedTest
  @MethodSource("koreanLocks")
  void passwordsInHangulOpenToo(
      String ending, FileType type, DocumentReader reader, Locking locking) throws Exception {
    Path plain = LockedFixtures.plain(ending, folder);
    Path locked = folder.resolve("locked");
    Path open = folder.resolve("open");
    Files.write(locked, locking.lock(plain, "열려라 참깨"));

    new Locks(LIMITS).unlock(locked, new DocumentPassword("열려라 참깨"), open);

    assertThat(read(reader, type, open)).isEqualTo(read(reader, type, plain));
  }

  static Stream<Arguments> koreanLocks() {
    return locks();
  }

  /** The pieces as text; a locked DOCX is refused before any reader sees it. */
  private static String read(DocumentReader reader, FileType type, Path file) throws IOException {
    if (type == FileType.DOCX) {
      new ContentDetection(LIMITS).detect(file);
    }
    return reader.read(new InputFile(file, type, LIMITS)).pieces().toString();
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, FailureCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StageException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.detail()).doesNotContainIgnoringCase("open 12!");
            });
  }
}
