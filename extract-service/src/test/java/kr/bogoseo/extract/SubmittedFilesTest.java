package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.extract.store.StoredOriginals;
import org.junit.jupiter.api.Test;

/** What becomes of the password of a submitted file. */
class SubmittedFilesTest {

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final PasswordVault passwords = PasswordVault.of(store, PasswordVault.newKey());
  private final StoredOriginals originals = new StoredOriginals(store);
  private final Submission submission =
      Examples.submission(
          store, "locked".getBytes(StandardCharsets.UTF_8), "locked.hwp", "application/x-hwp");
  private final ReportId id = submission.reportId();
  private final ReportReceived event = new ReportReceived(submission);
  private final ExtractReport stage =
      new ExtractReport(
          new SubmittedFiles(originals, new Locked("right"), passwords), originals, new NoEngine());

  @Test
  void theRightPasswordOpensTheFileAndIsErasedAfterwards() {
    passwords.keep(id, submission.version(), new DocumentPassword("right"));

    StageWork.Next next = stage.apply(event, sentence -> {});
    stage.settled(event, Optional.of(next));

    assertThat(next.topic()).isEqualTo(Topics.EXTRACTED);
    assertThat(store.names(StoredNames.passwords(id), "", 10)).isEmpty();
  }

  @Test
  void deliveredAgainAfterItsPasswordIsGoneTheEventHasTheSameOutcome() {
    passwords.keep(id, submission.version(), new DocumentPassword("right"));
    StageWork.Next first = stage.apply(event, sentence -> {});
    store.putNamed(StoredNames.event(id, Topics.EXTRACTED), ContractJson.write(first.event()));
    stage.settled(event, Optional.of(first));

    StageWork.Next again = stage.apply(event, sentence -> {});

    assertThat(ContractJson.write(again.event())).isEqualTo(ContractJson.write(first.event()));
  }

  @Test
  void aWrongPasswordFailsWithItsCodeAndIsErasedToo() {
    passwords.keep(id, submission.version(), new DocumentPassword("wrong"));

    assertRefused(FailureCode.WRONG_PASSWORD);
    stage.settled(event, Optional.empty());

    assertRefused(FailureCode.ENCRYPTED_FILE);
  }

  @Test
  void theSlowLaneStillFindsThePassword() {
    passwords.keep(id, submission.version(), new DocumentPassword("right"));

    stage.settled(event, Optional.of(new StageWork.Next(Topics.OCR, event)));

    assertThat(passwords.find(id, submission.version())).isPresent();
  }

  @Test
  void thePasswordOfALaterSubmissionIsNeitherUsedNorErased() {
    passwords.keep(id, submission.version() + 1, new DocumentPassword("right"));

    assertRefused(FailureCode.ENCRYPTED_FILE);
    stage.settled(event, Optional.empty());

    assertThat(passwords.find(id, submission.version() + 1)).isPresent();
  }

  private void assertRefused(FailureCode code) {
    assertThatThrownBy(() -> stage.apply(event, sentence -> {}))
        .isInstanceOfSatisfying(StageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** Workers for whom every file is locked until it was opened. */
  private record Locked(String password) implements Workers {
    @Override
    public ReadAnswer read(Path file) {
      if (!file.endsWith("open")) {
        throw new StageException(FailureCode.ENCRYPTED_FILE, "it asks for a password");
      }
      return new ReadAnswer(
          new StructuredDocument(
              "application/x-hwp", "ko", 1, List.of(), "본문", List.of(), "fixture", 0, Map.of()),
          List.of());
    }

    @Override
    public void unlock(Path locked, DocumentPassword given, Path open) {
      if (!given.text().equals(password)) {
        throw new StageException(FailureCode.WRONG_PASSWORD, "it opens nothing");
      }
    }

    @Override
    public void draw(Path file, int page, Path picture) {
      throw new UnsupportedOperationException("nothing is drawn");
    }
  }

  private static final class NoEngine implements CharacterRecognition {
    @Override
    public boolean available() {
      return false;
    }

    @Override
    public RecognisedPage recognise(Path picture, int page) {
      throw new UnsupportedOperationException("nothing is recognised");
    }

    @Override
    public String engine() {
      return "none";
    }
  }
}
