package kr.bogoseo.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.PrivacyDecision;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.store.DocumentStore;

/**
 * An officer decides about the personal data found in a report. The decision is added to a log that
 * nothing changes or removes; then the report goes through again, so that its record and everything
 * searchable follow the decision.
 */
public final class DecidePrivacy {

  private final FlowStore flow;
  private final DocumentStore store;
  private final Replay replay;
  private final Clock clock;

  /** Wires the ports. */
  public DecidePrivacy(FlowStore flow, DocumentStore store, Replay replay, Clock clock) {
    this.flow = flow;
    this.store = store;
    this.replay = replay;
    this.clock = clock;
  }

  /**
   * Logs a decision and sends the report through again.
   *
   * @param kinds of personal data; none means all
   * @param by id of the key that asks
   * @param agencies whose reports the key may decide about
   * @throws StageException {@code NOT_FOUND} when there is no such report for the key, {@code
   *     CONFLICT} when the report is withdrawn or another decision is made this very moment
   */
  public PrivacyDecision decide(
      ReportId id,
      PrivacyDecision.Kind kind,
      List<String> kinds,
      String reason,
      String by,
      Predicate<String> agencies) {
    FlowDocument report = known(id, agencies);
    if (report.state() == ReportState.WITHDRAWN) {
      throw new StageException(FailureCode.CONFLICT, "the report is withdrawn");
    }
    Instant now = clock.instant();
    PrivacyDecision decision =
        new PrivacyDecision(
            id, Math.max(now.toEpochMilli(), report.version() + 1), kind, kinds, reason, by, now);
    if (!decision.append(store)) {
      throw new StageException(
          FailureCode.CONFLICT, "another decision about this report is being made");
    }
    replay.from(report, Topics.EXTRACTED);
    return decision;
  }

  /**
   * Every decision about a report, the oldest first.
   *
   * @param agencies whose reports the key may look at
   * @throws StageException {@code NOT_FOUND} when there is no such report for the key
   */
  public List<PrivacyDecision> log(ReportId id, Predicate<String> agencies) {
    known(id, agencies);
    return PrivacyDecision.log(store, id);
  }

  private FlowDocument known(ReportId id, Predicate<String> agencies) {
    return flow.find(List.of(id.value())).stream()
        .filter(found -> agencies.test(found.agencyId()))
        .findFirst()
        .orElseThrow(() -> new StageException(FailureCode.NOT_FOUND, "no report has this id"));
  }
}
