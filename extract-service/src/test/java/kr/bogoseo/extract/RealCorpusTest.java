package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.extract.worker.WorkerCommand;
import kr.bogoseo.extract.worker.WorkerPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the collection of real and of hostile files that lies beside the clone, where it does, in
 * worker processes as the service does.
 */
class RealCorpusTest {

  /** What a file may be refused with; anything else is ours to answer for. */
  private static final Set<FailureCode> HONEST =
      EnumSet.of(
          FailureCode.UNSUPPORTED_FORMAT,
          FailureCode.EMPTY_FILE,
          FailureCode.ENCRYPTED_FILE,
          FailureCode.DRM_PROTECTED,
          FailureCode.CERTIFICATE_LOCKED,
          FailureCode.ENCRYPTED_ARCHIVE,
          FailureCode.UNREADABLE_FILE,
          FailureCode.OLD_HWP_VERSION,
          FailureCode.ARCHIVE_LIMIT,
          FailureCode.EXTRACTION_LIMIT);

  private static final Path DATA = Samples.root().resolve("../shared/data").normalize();

  private static final WorkerPool POOL =
      new WorkerPool(
          new WorkerCommand(WorkerConfiguration.class.getName(), 512, Map.of()),
          1,
          1_000,
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  @BeforeAll
  static void thereMustBeFiles() {
    assumeTrue(Files.isDirectory(DATA), "no collection of real files beside the clone");
  }

  @AfterAll
  static void closeWorkers() {
    POOL.close();
  }

  @Test
  void theStartOfRealHwpFilesIsAllThere() throws IOException {
    int words = 0;
    int found = 0;
    List<String> unread = new ArrayList<>();
    for (Path preview : files("hwp", ".prvtext.txt")) {
      Path file = withoutSuffix(preview, ".prvtext.txt");
      List<String> wanted = previewWords(preview);
      try {
        Set<String> have = new HashSet<>(Samples.words(allText(file)));
        words += wanted.size();
        found += (int) wanted.stream().filter(have::contains).count();
      } catch (StageException e) {
        unread.add(file.getFileName() + " " + e.code());
      }
    }
    assertThat(unread).isEmpty();
    assertThat((double) found / words).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @CsvSource({
    "hwp/protected/HWP5-password-123456__kordoc.hwpx, 123456",
    "hwp/protected/HWP3-password-123456__kordoc.hwp, 123456",
    "rendered/trip_page.password-1234.pdf, 1234",
    "hostile/real/testPassword4Spaces.pdf, '    '",
    "hostile/real/testWORD_protected_passtika.docx, tika"
  })
  void realLockedFilesOpenWithTheirPassword(String name, String password, @TempDir Path folder) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "not in the collection: " + name);
    Path open = folder.resolve("open");

    assertRefused(() -> POOL.read(file), FailureCode.ENCRYPTED_FILE);
    assertRefused(
        () -> POOL.unlock(file, new DocumentPassword("not this one"), folder.resolve("wrong")),
        FailureCode.WRONG_PASSWORD);
    POOL.unlock(file, new DocumentPassword(password), open);

    assertThat(allText(open)).isNotBlank();
  }

  @Test
  void aHwp3ReadsLikeTheHwpxMadeOfIt(@TempDir Path folder) {
    Path old = DATA.resolve("hwp/protected/HWP3-password-123456__kordoc.hwp");
    Path converted = DATA.resolve("hwp/protected/HWP5-nopassword-123456__kordoc.hwpx");
    assumeTrue(Files.exists(old) && Files.exists(converted), "not in the collection");
    Path open = folder.resolve("open");
    POOL.unlock(old, new DocumentPassword("123456"), open);

    // What stands in drawings is not read from HWP 3.
    assertThat(Samples.recall(allText(converted), allText(open))).isGreaterThan(0.99);
    assertThat(Samples.recall(allText(open), allText(converted))).isGreaterThan(0.99);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, FailureCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(StageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void hostileFilesAreReadOrRefusedForAnHonestReason() throws IOException {
    List<String> dishonest = new ArrayList<>();
    for (Path file : files("hostile", "")) {
      try {
        assertThat(allText(file)).doesNotContain("\u202E").doesNotContain("\u0000");
      } catch (StageException e) {
        if (!HONEST.contains(e.code())) {
          dishonest.add(file.getFileName() + " " + e.code());
        }
      }
    }
    assertThat(dishonest).isEmpty();
  }

  @Test
  void realPdfAndOfficeFilesHaveText() throws IOException {
    for (String folder : List.of("pdf", "office")) {
      for (Path file : files(folder, "")) {
        if (file.toString().matches(".*\\.(pdf|docx|xlsx|xls|html)")) {
          assertThat(Samples.words(allText(file)))
              .as("%s", file.getFileName())
              .hasSizeGreaterThan(10);
        }
      }
    }
  }

  private static String allText(Path file) {
    StringBuilder text = new StringBuilder();
    for (Block block : POOL.read(file).document().blocks()) {
      text.append(block.text()).append('\n');
    }
    return text.toString();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static Path withoutSuffix(Path file, String suffix) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - suffix.length()));
  }

  /** Its words without the marks of table cells; the last one may be cut. */
  private static List<String> previewWords(Path preview) throws IOException {
    byte[] bytes = Files.readAllBytes(preview);
    boolean wide = bytes.length > 1 && (bytes[1] == 0 || bytes[0] == (byte) 0xFF);
    Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    List<String> words = Samples.words(new String(bytes, charset));
    return words.isEmpty() ? words : words.subList(0, words.size() - 1);
  }
}
