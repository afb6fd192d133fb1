package kr.bogoseo.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureKind;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.UndecodableEventException;

/**
 * The way in: finished reports become searchable, embargoed ones wait, withdrawn ones go. Every
 * report leaves one outcome, and only after the index has it. Throws {@link StageException} of kind
 * {@code DEPENDENCY_DOWN} when the whole call must be made again; that is always harmless.
 */
public final class IndexReports {

  private static final System.Logger LOG = System.getLogger(IndexReports.class.getName());
  private static final int DUE_AT_ONCE = 50;

  private final ReportIndex index;
  private final StageDocuments stages;
  private final ReportDocuments documents;
  private final Releases releases;
  private final Withdrawals withdrawals;
  private final Outcomes outcomes;
  private final Clock clock;

  /** Wires the ports. */
  public IndexReports(
      ReportIndex index,
      StageDocuments stages,
      ReportDocuments documents,
      Releases releases,
      Withdrawals withdrawals,
      Outcomes outcomes,
      Clock clock) {
    this.index = index;
    this.stages = stages;
    this.documents = documents;
    this.releases = releases;
    this.withdrawals = withdrawals;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** Indexes finished reports. */
  public void index(List<ReportTagged> events) {
    Instant start = clock.instant();
    List<ReportTagged> loaded = new ArrayList<>();
    List<ReportIndex.Entry> entries = new ArrayList<>();
    for (ReportTagged event : events) {
      try {
        entries.add(entry(event));
        loaded.add(event);
      } catch (StageException e) {
        // Content that is not there never comes by itself; everything else that is away does.
        if (e.code().kind() == FailureKind.DEPENDENCY_DOWN
            && e.code() != FailureCode.CONTENT_MISSING) {
          throw e;
        }
        fail(event, e.code(), e.detail(), start);
      } catch (UndecodableEventException e) {
        fail(event, FailureCode.INTERNAL_ERROR, "a stage document cannot be read", start);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "cannot prepare " + event.submission().reportId(), e);
        fail(event, FailureCode.INTERNAL_ERROR, e.getClass().getSimpleName(), start);
      }
    }
    List<ReportIndex.Written> written = index.write(entries);
    List<ReportProgress> facts = new ArrayList<>();
    for (int i = 0; i < loaded.size(); i++) {
      report(loaded.get(i), entries.get(i).document().state(), written.get(i), start)
          .ifPresent(facts::add);
    }
    outcomes.progress(facts);
  }

  /** Does what a person asked for. */
  public void handle(ReportCommand command) {
    switch (command.kind()) {
      case WITHDRAW -> withdraw(command);
      case RELEASE -> release(command);
    }
  }

  /** Publishes held reports whose instant has come; answers how many. */
  public int publishDue() {
    List<ReportTagged> due =
        index.due(clock.instant(), DUE_AT_ONCE).stream()
            .flatMap(held -> Optional.ofNullable(held.event()).stream())
            .toList();
    if (!due.isEmpty()) {
      index(due);
    }
    return due.size();
  }

  private ReportIndex.Entry entry(ReportTagged event) {
    Instant now = clock.instant();
    if (withdrawals.covers(event.submission())) {
      return withdrawn(event.submission(), now);
    }
    StageDocuments.Loaded loaded = stages.load(event);
    Embargo embargo = Embargo.of(event.submission(), loaded.tagged().record());
    boolean held = embargo.holds(now) && !releases.covers(event.submission(), embargo);
    ReportDocument document =
        held
            ? documents.held(event, loaded, embargo, now)
            : documents.published(event, loaded, now);
    List<PassageDocument> passages =
        Passages.of(event.submission(), loaded.document(), loaded.translation(), loaded.tagged());
    return new ReportIndex.Entry(document, passages);
  }

  /** As when it was taken back; only an index built anew sees the event again. */
  private static ReportIndex.Entry withdrawn(Submission submission, Instant now) {
    return new ReportIndex.Entry(
        ReportDocument.stub(
            submission.reportId().value(),
            ReportState.WITHDRAWN,
            submission.version(),
            submission.agencyId(),
            now),
        List.of());
  }

  private void withdraw(ReportCommand command) {
    Instant start = clock.instant();
    withdrawals.remember(command);
    ReportDocument stub =
        ReportDocument.stub(
            command.reportId().value(),
            ReportState.WITHDRAWN,
            command.version(),
            command.agencyId(),
            start);
    index.write(List.of(new ReportIndex.Entry(stub, List.of())));
    outcomes.progress(
        new ReportProgress(
            command.reportId(),
            command.version(),
            command.agencyId(),
            command.fileName(),
            Stage.INDEX,
            Outcome.WITHDRAWN,
            clock.instant(),
            Duration.between(start, clock.instant()).toMillis(),
            null,
            null));
  }

  /** Remembered first, so that a report still on its way is not held when it arrives. */
  private void release(ReportCommand command) {
    releases.remember(command);
    index
        .held(command.reportId())
        .flatMap(held -> Optional.ofNullable(held.event()))
        .ifPresent(
            event -> index(List.of(event.with(event.submission().again(newer(command, event))))));
  }

  private static long newer(ReportCommand command, ReportTagged event) {
    return Math.max(command.version(), event.submission().version());
  }

  private Optional<ReportProgress> report(
      ReportTagged event, ReportState state, ReportIndex.Written written, Instant start) {
    return switch (written) {
      case ReportIndex.Written.Done ignored -> Optional.of(outcome(event, state, start));
      case ReportIndex.Written.Superseded ignored -> {
        LOG.log(
            System.Logger.Level.DEBUG,
            "a newer version of " + event.submission().reportId() + " is there already");
        yield Optional.empty();
      }
      case ReportIndex.Written.Refused refused -> {
        fail(event, FailureCode.INTERNAL_ERROR, refused.reason(), start);
        yield Optional.empty();
      }
    };
  }

  private ReportProgress outcome(ReportTagged event, ReportState state, Instant start) {
    Outcome outcome =
        switch (state) {
          case EMBARGOED -> Outcome.EMBARGOED;
          case WITHDRAWN -> Outcome.WITHDRAWN;
          case PUBLISHED, RECEIVED, EXTRACTED, TRANSLATED, TAGGED, FAILED -> Outcome.PUBLISHED;
        };
    Instant now = clock.instant();
    return ReportProgress.of(
        event.submission(), Stage.INDEX, outcome, now, Duration.between(start, now).toMillis());
  }

  private void fail(ReportTagged event, FailureCode code, String detail, Instant start) {
    Instant now = clock.instant();
    outcomes.failed(
        new ReportFailed(event.submission(), Stage.INDEX, code, detail, Topics.TAGGED, now, 1),
        Duration.between(start, now).toMillis());
  }
}
