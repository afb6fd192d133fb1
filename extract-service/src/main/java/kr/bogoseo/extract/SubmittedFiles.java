package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.stage.StageWork.Next;

/**
 * Reads submitted files. One that asks for a password is opened with that given at submission; once
 * it was opened, its text serves corrections, replays and redeliveries, for the password is gone.
 */
final class SubmittedFiles {

  private final Originals originals;
  private final Workers workers;
  private final PasswordVault passwords;

  SubmittedFiles(Originals originals, Workers workers, PasswordVault passwords) {
    this.originals = originals;
    this.workers = workers;
    this.passwords = passwords;
  }

  /** What is done with a file that was read. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param file where it lies as it could be read
     */
    Next with(Path file, PrivateFolder folder, ReadAnswer answer);
  }

  /** Reads the file of an event and works on it. */
  Next read(ReportReceived event, Work work) {
    Submission submission = event.submission();
    try (PrivateFolder folder = PrivateFolder.create()) {
      Path file = folder.file("original");
      originals.copyTo(submission.original(), file);
      ReadAnswer answer;
      try {
        answer = workers.read(file);
      } catch (StageException locked) {
        if (locked.code() != FailureCode.ENCRYPTED_FILE) {
          throw locked;
        }
        Optional<DocumentPassword> password =
            passwords.find(submission.reportId(), submission.version());
        if (password.isEmpty()) {
          return textBefore(submission).orElseThrow(() -> locked);
        }
        file = open(workers, file, folder, password.get());
        answer = workers.read(file);
      }
      return work.with(file, folder, answer);
    }
  }

  /** Opens a locked file; gives where its open copy lies. */
  static Path open(Workers workers, Path locked, PrivateFolder folder, DocumentPassword password) {
    Path open = folder.file("open");
    workers.unlock(locked, password, open);
    return open;
  }

  /** Erases the password: it was used. */
  void settled(ReportReceived event) {
    passwords.forget(event.submission().reportId(), event.submission().version());
  }

  private Optional<Next> textBefore(Submission submission) {
    Optional<ContentRef> document = originals.documentOf(submission.reportId());
    return document.map(ref -> Next.of(new ReportExtracted(submission, ref)));
  }
}
