package kr.bogoseo.contracts.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureKind;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import org.jspecify.annotations.Nullable;

/**
 * Runs a stage's work on one record and leaves exactly one outcome: the next event, or {@link
 * ReportFailed}. It returns only after the outcome is published, so the caller may then move the
 * offset; it throws when the record must be tried again ({@link StageException} of kind {@code
 * DEPENDENCY_DOWN}, before the last attempt) or names no report ({@link
 * kr.bogoseo.contracts.UndecodableEventException}).
 *
 * @param <I> the event the stage reads
 */
public final class StageRun<I extends ReportEvent> {

  private final Stage stage;
  private final Class<I> type;
  private final StageWork<I> work;
  private final DocumentStore store;
  private final StageOutput output;
  private final Clock clock;
  private final int maxAttempts;

  /**
   * @param maxAttempts after so many tries a dependency that stays away fails the report, which can
   *     then be replayed
   */
  public StageRun(
      Stage stage,
      Class<I> type,
      StageWork<I> work,
      DocumentStore store,
      StageOutput output,
      Clock clock,
      int maxAttempts) {
    this.stage = stage;
    this.type = type;
    this.work = work;
    this.store = store;
    this.output = output;
    this.clock = clock;
    this.maxAttempts = maxAttempts;
  }

  /**
   * Handles one record.
   *
   * @param payload the record's value
   * @param attempt 1 for the first delivery
   */
  public void handle(byte[] payload, int attempt) {
    I event = ContractJson.read(payload, type);
    Instant start = clock.instant();
    StageWork.Next next;
    try {
      next = work.apply(event, sentence -> progress(event, Outcome.PROGRESSED, start, sentence));
      remember(next);
    } catch (StageException e) {
      if (e.code().kind() == FailureKind.DEPENDENCY_DOWN && attempt < maxAttempts) {
        throw e;
      }
      fail(event, e.code(), e.detail(), attempt, start);
      return;
    } catch (RuntimeException e) {
      // The message may hold document text, so only its class goes out.
      System.getLogger(StageRun.class.getName())
          .log(System.Logger.Level.ERROR, "stage " + stage.id() + " failed on " + event, e);
      fail(event, FailureCode.INTERNAL_ERROR, e.getClass().getSimpleName(), attempt, start);
      return;
    }
    send(next.topic(), next.event());
    if (next.event().getClass() == event.getClass()) {
      progress(event, Outcome.PROGRESSED, start, "moved to " + next.topic());
    } else {
      progress(event, Outcome.SUCCEEDED, start, null);
    }
    work.settled(event, Optional.of(next));
  }

  private void fail(I event, FailureCode code, String detail, int attempt, Instant start) {
    Instant now = clock.instant();
    ReportFailed failed =
        new ReportFailed(event.submission(), stage, code, detail, stage.input(), now, attempt);
    output.send(Topics.FAILED, event.submission().reportId().value(), ContractJson.write(failed));
    publish(ReportProgress.of(failed, Duration.between(start, now).toMillis()));
    work.settled(event, Optional.empty());
  }

  /**
   * Keeps the event as the report's latest on its topic, unless a newer version came by already.
   */
  private void remember(StageWork.Next next) {
    ReportEvent event = next.event();
    String name = StoredNames.event(event.submission().reportId(), next.topic());
    Optional<? extends ReportEvent> known =
        store.getNamed(name).map(bytes -> ContractJson.read(bytes, event.getClass()));
    if (known.isEmpty() || known.get().submission().version() <= event.submission().version()) {
      store.putNamed(name, ContractJson.write(event));
    }
  }

  private void send(String topic, ReportEvent event) {
    output.send(topic, event.submission().reportId().value(), ContractJson.write(event));
  }

  private void progress(I event, Outcome outcome, Instant start, @Nullable String detail) {
    Instant now = clock.instant();
    publish(
        ReportProgress.of(
            event.submission(),
            stage,
            outcome,
            now,
            Duration.between(start, now).toMillis(),
            detail));
  }

  private void publish(ReportProgress progress) {
    output.send(Topics.PROGRESS, progress.reportId().value(), ContractJson.write(progress));
  }
}
