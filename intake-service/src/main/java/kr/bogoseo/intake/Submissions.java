package kr.bogoseo.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an agency can ask about, and do with, reports it has submitted. */
public final class Submissions {

  /**
   * The events a corrected report can start from, furthest first: its text need not be read again.
   */
  private static final List<Restart<?>> RESTARTS =
      List.of(
          new Restart<>(Topics.TRANSLATED, ReportTranslated.class),
          new Restart<>(Topics.EXTRACTED, ReportExtracted.class),
          new Restart<>(Topics.RECEIVED, ReportReceived.class));

  private static final Logger LOG = LoggerFactory.getLogger(Submissions.class);

  private final DocumentStore store;
  private final Ledger ledger;
  private final Events events;
  private final PasswordVault passwords;
  private final Clock clock;

  /** Wires the use case. */
  public Submissions(
      DocumentStore store, Ledger ledger, Events events, PasswordVault passwords, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.events = events;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** A submission as its agency sees it. */
  public record Status(Receipt receipt, Timeline timeline) {}

  /** Where a report is. */
  public Status status(ReportId id) {
    Receipt receipt = receipt(id).orElseThrow(Submissions::notFound);
    return new Status(receipt, timeline(receipt));
  }

  /**
   * What the ledger knows, and the latest attempt where it has not read of that yet: how the one
   * before ended must not pass for its end. The receipt tells whether it was accepted at all.
   */
  private Timeline timeline(Receipt receipt) {
    Timeline known = ledger.timeline(receipt.id()).orElse(Timeline.empty());
    if (!known.state().isFinal()) {
      return known;
    }
    return latest(receipt.id())
        .map(ReportReceived::submission)
        .filter(submission -> submission.version() > known.version())
        .filter(submission -> submission.receivedAt().equals(receipt.receivedAt()))
        .map(submission -> known.with(accepted(submission)))
        .orElse(known);
  }

  /** The fact that a report is accepted, the same whoever states it. */
  static ReportProgress accepted(Submission submission) {
    return ReportProgress.of(
        submission, Stage.INTAKE, Outcome.ACCEPTED, submission.receivedAt(), 0);
  }

  /**
   * What the rules ask of the sender after the trip a report tells of, by when. Known as soon as
   * the record is filled in; none before, and none for other reports.
   */
  public List<ReportRecord.DueDate> due(ReportId id) {
    return store
        .getNamed(StoredNames.event(id, Topics.TAGGED))
        .map(bytes -> ContractJson.read(bytes, ReportTagged.class))
        .map(event -> ContractJson.read(store.read(event.tagged()), TaggedDocument.class))
        .map(tagged -> tagged.record().due())
        .orElse(List.of());
  }

  /** Submissions, newest first; see {@link Ledger#list}. */
  public List<Ledger.Entry> list(
      Optional<String> agencyId,
      Optional<ReportState> state,
      Optional<Ledger.Position> after,
      int size) {
    return ledger.list(agencyId, state, after, size);
  }

  /** Takes a report back from every public surface. */
  public void withdraw(ReportId id, String by) {
    Submission submission = received(id).submission();
    if (state(id) == ReportState.WITHDRAWN) {
      throw new StageException(FailureCode.ALREADY_WITHDRAWN, "withdrawn before");
    }
    events.publish(
        Topics.COMMANDS,
        id,
        new ReportCommand(
            ReportCommand.Kind.WITHDRAW,
            id,
            nextVersion(id),
            submission.agencyId(),
            submission.fileName(),
            by,
            clock.instant()));
    passwords.forget(id);
  }

  /** Replaces what the sender said about a report and sends it on from its furthest document. */
  public void correct(ReportId id, SubmissionMetadata metadata) {
    ReportReceived received = received(id);
    if (state(id) == ReportState.WITHDRAWN) {
      throw new StageException(
          FailureCode.ALREADY_WITHDRAWN, "a withdrawn report cannot be corrected");
    }
    Submission corrected = received.submission().corrected(nextVersion(id), metadata);
    store.putNamed(
        StoredNames.event(id, Topics.RECEIVED), ContractJson.write(received.with(corrected)));
    ReportEvent restart =
        RESTARTS.stream()
            .flatMap(candidate -> candidate.latest(store, id).stream())
            .findFirst()
            .orElseThrow(Submissions::notFound)
            .with(corrected);
    ReportProgress fact =
        ReportProgress.of(corrected, Stage.INTAKE, Outcome.CORRECTED, clock.instant(), 0);
    events.publish(Topics.PROGRESS, id, fact);
    events.publish(restart.topic(), id, restart);
    tell(fact);
  }

  /** The ledger reads it from the topic anyway; until then the state before must not be shown. */
  private void tell(ReportProgress fact) {
    try {
      ledger.add(List.of(fact));
    } catch (StageException e) {
      LOG.debug("the view of submissions learns of {} later", fact.reportId(), e);
    }
  }

  /** What the sender last said about a report. */
  public SubmissionMetadata metadata(ReportId id) {
    return received(id).submission().metadata();
  }

  /** The receipt, when the report was accepted. */
  Optional<Receipt> receipt(ReportId id) {
    return store
        .getNamed(StoredNames.receipt(id))
        .map(bytes -> ContractJson.read(bytes, Receipt.class));
  }

  /** The state as far as the ledger knows; a ledger that is away must not refuse an upload. */
  ReportState state(ReportId id) {
    try {
      return receipt(id).map(this::timeline).map(Timeline::state).orElse(ReportState.RECEIVED);
    } catch (StageException e) {
      return ReportState.RECEIVED;
    }
  }

  /** A version newer than any this report had, even when the clock was set back. */
  long nextVersion(ReportId id) {
    long before = latest(id).map(event -> event.submission().version()).orElse(0L);
    return Math.max(clock.millis(), before + 1);
  }

  private ReportReceived received(ReportId id) {
    return latest(id).orElseThrow(Submissions::notFound);
  }

  private Optional<ReportReceived> latest(ReportId id) {
    return store
        .getNamed(StoredNames.event(id, Topics.RECEIVED))
        .map(bytes -> ContractJson.read(bytes, ReportReceived.class));
  }

  private static StageException notFound() {
    return new StageException(FailureCode.NOT_FOUND, "no such submission");
  }

  private record Restart<E extends ReportEvent>(String topic, Class<E> type) {
    Optional<E> latest(DocumentStore store, ReportId id) {
      return store
          .getNamed(StoredNames.event(id, topic))
          .map(bytes -> ContractJson.read(bytes, type));
    }
  }
}
