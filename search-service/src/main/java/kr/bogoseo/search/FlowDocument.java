package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is, as operators see it: folded from progress and failures, which may come late,
 * twice or in another order.
 *
 * @param id the report id
 * @param version newest seen
 * @param agencyId its agency
 * @param fileName its file's name
 * @param state where it is
 * @param acceptedAt when intake accepted it; absent until that fact arrives
 * @param updatedAt time of the newest fact
 * @param waitingFor the stage it waits for or is in; absent in final states
 * @param waitingSince since when
 * @param failure why it failed; absent unless it did
 * @param stages when each stage was last done, by stage id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlowDocument(
    String id,
    long version,
    String agencyId,
    String fileName,
    ReportState state,
    @Nullable Instant acceptedAt,
    Instant updatedAt,
    @Nullable Stage waitingFor,
    @Nullable Instant waitingSince,
    @Nullable Failure failure,
    Map<String, Done> stages) {

  private static final String MOVED = "moved to ";

  /** Absent lists are empty. */
  public FlowDocument(
      String id,
      long version,
      String agencyId,
      String fileName,
      ReportState state,
      @Nullable Instant acceptedAt,
      Instant updatedAt,
      @Nullable Stage waitingFor,
      @Nullable Instant waitingSince,
      @Nullable Failure failure,
      @Nullable Map<String, Done> stages) {
    this.id = id;
    this.version = version;
    this.agencyId = agencyId;
    this.fileName = fileName;
    this.state = state;
    this.acceptedAt = acceptedAt;
    this.updatedAt = updatedAt;
    this.waitingFor = waitingFor;
    this.waitingSince = waitingSince;
    this.failure = failure;
    this.stages = stages == null ? Map.of() : Map.copyOf(stages);
  }

  /**
   * A stage's last success.
   *
   * @param at when
   * @param durationMs how long it worked, milliseconds
   */
  public record Done(Instant at, long durationMs) {}

  /**
   * Why a report failed.
   *
   * @param stage where
   * @param code why
   * @param detail what exactly
   * @param origin the topic whose event failed
   * @param at when
   * @param attempts how often it was tried
   */
  public record Failure(
      Stage stage, FailureCode code, String detail, String origin, Instant at, int attempts) {}

  /** The document after a fact; {@code known} is what it was before. */
  public static FlowDocument after(Optional<FlowDocument> known, FlowFact fact) {
    return switch (fact) {
      case FlowFact.Progressed progressed ->
          progressed(known.orElseGet(() -> begun(progressed.progress())), progressed.progress());
      case FlowFact.Failed failed ->
          failed(known.orElseGet(() -> begun(failed.failed())), failed.failed());
    };
  }

  private static FlowDocument begun(ReportProgress fact) {
    return new FlowDocument(
        fact.reportId().value(),
        fact.version(),
        fact.agencyId(),
        fact.fileName(),
        ReportState.RECEIVED,
        null,
        fact.at(),
        Stage.EXTRACT,
        fact.at(),
        null,
        Map.of());
  }

  private static FlowDocument begun(ReportFailed fact) {
    Submission submission = fact.submission();
    return new FlowDocument(
        submission.reportId().value(),
        submission.version(),
        submission.agencyId(),
        submission.fileName(),
        ReportState.RECEIVED,
        null,
        fact.at(),
        Stage.EXTRACT,
        fact.at(),
        null,
        Map.of());
  }

  private static FlowDocument progressed(FlowDocument known, ReportProgress fact) {
    FlowDocument noted = known.noted(fact);
    if (fact.version() < known.version()) {
      return noted;
    }
    boolean newer = fact.version() > known.version();
    Optional<ReportState> state = ReportState.after(fact.stage(), fact.outcome());
    if (state.isEmpty()) {
      return fact.outcome() == Outcome.PROGRESSED ? noted.moved(fact) : noted;
    }
    if (!newer && !known.mayBecome(state.get(), fact)) {
      return noted;
    }
    return noted.in(state.get(), fact);
  }

  /** The success of a stage and the acceptance are noted however late they come. */
  private FlowDocument noted(ReportProgress fact) {
    Map<String, Done> done = new TreeMap<>(stages);
    switch (fact.outcome()) {
      case ACCEPTED, SUCCEEDED, PUBLISHED, EMBARGOED ->
          done.merge(
              fact.stage().id(),
              new Done(fact.at(), fact.durationMs()),
              (one, other) -> one.at().isAfter(other.at()) ? one : other);
      case CORRECTED, REPLAYED, PROGRESSED, RETRIED, FAILED, WITHDRAWN -> {}
    }
    return new FlowDocument(
        id,
        version,
        agencyId,
        fileName,
        state,
        fact.outcome() == Outcome.ACCEPTED && acceptedAt == null ? fact.at() : acceptedAt,
        fact.at().isAfter(updatedAt) ? fact.at() : updatedAt,
        waitingFor,
        waitingSince,
        failure,
        done);
  }

  /** Within one version a report moves forward; after a failure whatever is later counts. */
  private boolean mayBecome(ReportState next, ReportProgress fact) {
    Failure failed = failure;
    if (state == ReportState.FAILED && failed != null) {
      return next == ReportState.FAILED || fact.at().isAfter(failed.at());
    }
    if (next == ReportState.FAILED) {
      return !fact.at().isBefore(updatedAt) || !state.isFinal();
    }
    return next.ordinal() >= state.ordinal() || state == ReportState.EMBARGOED;
  }

  private FlowDocument moved(ReportProgress fact) {
    String detail = Optional.ofNullable(fact.detail()).orElse("");
    if (!detail.startsWith(MOVED) || state.isFinal()) {
      return this;
    }
    String topic = detail.substring(MOVED.length());
    for (Stage stage : Stage.values()) {
      if (stage != Stage.INTAKE && stage.input().equals(topic)) {
        return with(state, fact.version(), stage, fact.at(), null);
      }
    }
    return this;
  }

  private FlowDocument in(ReportState next, ReportProgress fact) {
    if (next == ReportState.FAILED) {
      FailureCode code = Optional.ofNullable(fact.code()).orElse(FailureCode.INTERNAL_ERROR);
      Failure why =
          new Failure(
              fact.stage(),
              code,
              Optional.ofNullable(fact.detail()).orElse(""),
              fact.stage().input(),
              fact.at(),
              Optional.ofNullable(failure)
                  .filter(known -> known.at().equals(fact.at()))
                  .map(Failure::attempts)
                  .orElse(1));
      return with(next, fact.version(), null, null, why);
    }
    if (next.isFinal()) {
      return with(next, fact.version(), null, null, null);
    }
    return with(next, fact.version(), next(fact), fact.at(), null);
  }

  private static Stage next(ReportProgress fact) {
    if (fact.outcome() == Outcome.REPLAYED && fact.stage() != Stage.INTAKE) {
      return fact.stage();
    }
    return switch (fact.stage()) {
      case INTAKE -> Stage.EXTRACT;
      case EXTRACT, OCR -> Stage.TRANSLATE;
      case TRANSLATE -> Stage.TAG;
      case TAG, INDEX -> Stage.INDEX;
    };
  }

  private static FlowDocument failed(FlowDocument known, ReportFailed fact) {
    Submission submission = fact.submission();
    Failure had = known.failure();
    boolean late =
        submission.version() < known.version()
            || (submission.version() == known.version()
                && known.state().isFinal()
                && known.updatedAt().isAfter(fact.at())
                && (had == null || had.at().isAfter(fact.at())));
    if (late) {
      return known;
    }
    Failure why =
        new Failure(
            fact.stage(), fact.code(), fact.detail(), fact.origin(), fact.at(), fact.attempts());
    return known.with(ReportState.FAILED, submission.version(), null, null, why);
  }

  private FlowDocument with(
      ReportState next,
      long newVersion,
      @Nullable Stage waiting,
      @Nullable Instant since,
      @Nullable Failure why) {
    return new FlowDocument(
        id,
        newVersion,
        agencyId,
        fileName,
        next,
        acceptedAt,
        updatedAt,
        waiting,
        since,
        why,
        stages);
  }
}
