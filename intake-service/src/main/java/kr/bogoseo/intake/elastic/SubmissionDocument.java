package kr.bogoseo.intake.elastic;

import java.util.List;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.intake.Receipt;
import kr.bogoseo.intake.Timeline;

/**
 * A submission in the index.
 *
 * @param id report id
 * @param agencyId for the filter
 * @param state for the filter
 * @param receivedAt epoch milliseconds, for the order
 * @param receipt not indexed
 * @param facts the timeline; not indexed
 */
record SubmissionDocument(
    String id,
    String agencyId,
    ReportState state,
    long receivedAt,
    Receipt receipt,
    List<ReportProgress> facts) {

  static SubmissionDocument of(Receipt receipt, Timeline timeline) {
    return new SubmissionDocument(
        receipt.id().value(),
        receipt.agencyId(),
        timeline.state(),
        receipt.receivedAt().toEpochMilli(),
        receipt,
        timeline.facts());
  }

  Timeline timeline() {
    return new Timeline(facts);
  }
}
