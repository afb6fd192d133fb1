package kr.bogoseo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.Sha256;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * Takes a report in. The receipt is written last, after the store has the file and the broker has
 * the event: whoever holds a receipt holds a report that is on its way, and whoever got none may
 * send again without harm.
 */
public final class ReceiveReport {

  private final UploadPolicy policy;
  private final DocumentStore store;
  private final Events events;
  private final Submissions submissions;
  private final PasswordVault passwords;
  private final Clock clock;

  /** Wires the use case. */
  public ReceiveReport(
      UploadPolicy policy,
      DocumentStore store,
      Events events,
      Submissions submissions,
      PasswordVault passwords,
      Clock clock) {
    this.policy = policy;
    this.store = store;
    this.events = events;
    this.submissions = submissions;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * The answer to a submission.
   *
   * @param receipt the receipt, the same for the same file
   * @param isNew whether this call accepted it; false when it had been accepted before
   */
  public record Received(Receipt receipt, boolean isNew) {}

  /**
   * Accepts a file of an agency.
   *
   * @param password opens the file; sealed until extraction has used it
   * @param idempotencyKey the sender's key for this request; a second request with it must bring
   *     the same bytes
   * @throws StageException with the code of the refusal; then nothing is accepted
   */
  public Received receive(
      String agencyId,
      Upload upload,
      SubmissionMetadata metadata,
      Optional<DocumentPassword> password,
      Optional<String> idempotencyKey) {
    if (password.isPresent() && !passwords.isOpen()) {
      throw new StageException(
          FailureCode.INVALID_METADATA,
          "documentPassword cannot be taken here: an operator sets BOGOSEO_DOCUMENT_KEY first");
    }
    String mediaType = policy.accept(upload, password.isPresent());
    ContentRef original = keep(upload, mediaType);
    ReportId id = ReportId.of(agencyId, original.sha256());
    idempotencyKey.ifPresent(key -> claim(agencyId, key, original.sha256()));

    Optional<Receipt> before = submissions.receipt(id);
    if (before.isPresent()
        && submissions.state(id) != ReportState.WITHDRAWN
        && !opensNow(id, password)) {
      return new Received(before.get(), false);
    }
    Instant now = clock.instant();
    Submission submission =
        new Submission(
            id,
            submissions.nextVersion(id),
            agencyId,
            FileName.clean(upload.fileName()),
            original,
            now,
            metadata);
    password.ifPresent(text -> passwords.keep(id, submission.version(), text));
    ReportReceived event = new ReportReceived(submission);
    Receipt receipt = Receipt.of(submission);
    store.putNamed(StoredNames.event(id, Topics.RECEIVED), ContractJson.write(event));
    events.publish(Topics.RECEIVED, id, event);
    store.putNamed(StoredNames.receipt(id), ContractJson.write(receipt));
    events.publish(Topics.PROGRESS, id, Submissions.accepted(submission));
    return new Received(receipt, true);
  }

  /**
   * Whether a password came for a file that nobody could open so far: then the same bytes are no
   * repetition. One that waits for extraction already, with this very password, is.
   */
  private boolean opensNow(ReportId id, Optional<DocumentPassword> password) {
    return password.isPresent()
        && store.getNamed(StoredNames.event(id, Topics.EXTRACTED)).isEmpty()
        && !passwords.find(id, Long.MAX_VALUE).equals(password);
  }

  private ContentRef keep(Upload upload, String mediaType) {
    try (InputStream in = upload.open()) {
      return store.put(in, mediaType);
    } catch (IOException e) {
      throw new StageException(
          FailureCode.MALFORMED_REQUEST, "the upload could not be read to its end", e);
    }
  }

  private void claim(String agencyId, String key, String sha256) {
    String name =
        StoredNames.idempotency(agencyId, Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    byte[] mine = sha256.getBytes(StandardCharsets.US_ASCII);
    if (store.putNamedIfAbsent(name, mine)) {
      return;
    }
    String theirs = new String(store.getNamed(name).orElse(mine), StandardCharsets.US_ASCII);
    if (!theirs.equals(sha256)) {
      throw new StageException(
          FailureCode.IDEMPOTENCY_KEY_REUSED, "this key stands for the file " + theirs);
    }
  }
}
