package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.secret.DocumentPassword;

/** The use case of the dry run: one file, nothing stored, nothing published. */
public final class ExtractOnce {

  /** Somebody is waiting for the answer, so a scan is recognised only so far. */
  private static final int PAGES_WHILE_WAITING = 5;

  private final Workers workers;
  private final CharacterRecognition recognition;
  private final RecognisePages pages;

  ExtractOnce(Workers workers, CharacterRecognition recognition, RecognisePages pages) {
    this.workers = workers;
    this.recognition = recognition;
    this.pages = pages.dryRun(PAGES_WHILE_WAITING);
  }

  /**
   * The structured document of a file.
   *
   * @param password opens the file if it asks for one
   * @param folder where the file lies and where pages may be drawn
   * @throws StageException with the code that says what is wrong with the file
   */
  public StructuredDocument extract(
      Path upload, Optional<DocumentPassword> password, PrivateFolder folder) {
    Path file = upload;
    ReadAnswer answer;
    try {
      answer = workers.read(file);
    } catch (StageException e) {
      if (e.code() != FailureCode.ENCRYPTED_FILE || password.isEmpty()) {
        throw e;
      }
      file = SubmittedFiles.open(workers, file, folder, password.get());
      answer = workers.read(file);
    }
    StructuredDocument document = answer.document();
    if (!answer.picturePages().isEmpty() && (!answer.hasText() || recognition.available())) {
      document = pages.recognise(file, folder, answer, sentence -> {});
    }
    if (document.text().isBlank()) {
      throw new StageException(FailureCode.NO_TEXT, "no text was found in the file");
    }
    return document;
  }
}
