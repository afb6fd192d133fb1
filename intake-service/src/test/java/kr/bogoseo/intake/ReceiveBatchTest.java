package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiveBatchTest {

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final Events ignored = (topic, key, event) -> {};
  private final Clock clock = Clock.systemUTC();
  private final PasswordVault passwords = PasswordVault.of(store, PasswordVault.newKey());
  private final ReceiveReport receive =
      new ReceiveReport(
          new UploadPolicy(1_000_000),
          store,
          ignored,
          new Submissions(store, new MemoryLedger(), ignored, passwords, clock),
          passwords,
          clock);

  @Test
  void aBrokenEntryHarmsNoneOfItsNeighbours() throws IOException {
    byte[] archive = zip("좋은1.txt", "첫째 보고서", "빈.txt", "", "folder/좋은2.txt", "둘째 보고서");

    List<ReceiveBatch.Result> results = batch(10, 1_000_000, archive);

    assertThat(results)
        .extracting(ReceiveBatch.Result::entry)
        .containsExactly("좋은1.txt", "빈.txt", "folder/좋은2.txt");
    assertThat(results).extracting(r -> r.receipt() != null).containsExactly(true, false, true);
    assertThat(results.get(1).refusal())
        .satisfies(e -> assertThat(code(e)).isEqualTo(FailureCode.EMPTY_FILE));
  }

  @Test
  void namesFromAKoreanWindowsAreReadable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("MS949"))) {
      zip.putNextEntry(new ZipEntry("출장보고서.txt"));
      zip.write("내용".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(batch(10, 1_000_000, bytes.toByteArray()))
        .singleElement()
        .matches(result -> result.entry().equals("출장보고서.txt"));
  }

  @Test
  void anEntryThatInflatesPastTheLimitStopsTheArchive() throws IOException {
    byte[] archive = zip("small.txt", "text", "bomb.txt", "0".repeat(500_000));

    List<ReceiveBatch.Result> results = batch(10, 100_000, archive);

    assertThat(results.get(0).receipt()).isNotNull();
    assertThat(results.get(1).refusal())
        .satisfies(e -> assertThat(code(e)).isEqualTo(FailureCode.ARCHIVE_LIMIT));
  }

  @Test
  void tooManyEntriesStopAtTheLimit() throws IOException {
    byte[] archive = zip("1.txt", "one", "2.txt", "two", "3.txt", "three");

    List<ReceiveBatch.Result> results = batch(2, 100_000, archive);

    assertThat(results).hasSize(3);
    assertThat(results.get(2).refusal())
        .satisfies(e -> assertThat(code(e)).isEqualTo(FailureCode.ARCHIVE_LIMIT));
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() {
    byte[] text = "plain text".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> batch(10, 1_000, text))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.UNSUPPORTED_FORMAT));
  }

  @Test
  void aTruncatedArchiveKeepsWhatCameBeforeTheDamage() throws IOException {
    byte[] whole = zip("1.txt", "one", "2.txt", "x".repeat(5_000));
    byte[] cut = Arrays.copyOf(whole, 60);

    List<ReceiveBatch.Result> results = batch(10, 100_000, cut);

    assertThat(results.getFirst().receipt()).isNotNull();
    assertThat(code(results.getLast().refusal())).isEqualTo(FailureCode.UNREADABLE_FILE);
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private List<ReceiveBatch.Result> batch(int maxEntries, long maxTotal, byte[] archive) {
    return new ReceiveBatch(receive, 1_000_000, maxEntries, maxTotal, Charset.forName("MS949"))
        .receive(
            "a", new BytesUpload("a.zip", archive), SubmissionMetadata.none(), Optional.empty());
  }

  private static FailureCode code(@Nullable StageException e) {
    return Objects.requireNonNull(e).code();
  }
}
