package kr.bogoseo.search;

import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.ReportRecord;

/**
 * When a report may be published. What the sender says wins over what the document says.
 *
 * @param until from this instant on; absent when there is none or it hangs on a condition
 * @param condition hold until somebody releases it
 */
public record Embargo(Optional<Instant> until, boolean condition) {

  /** The embargo of a submission. */
  public static Embargo of(Submission submission, ReportRecord record) {
    Instant said = submission.metadata().publishAt();
    if (said != null) {
      return new Embargo(Optional.of(said), false);
    }
    Instant printed = record.publishAt();
    if (printed != null) {
      return new Embargo(Optional.of(printed), false);
    }
    return new Embargo(Optional.empty(), record.embargoCondition() != null);
  }

  /** Whether it holds at an instant. */
  public boolean holds(Instant now) {
    return until.map(now::isBefore).orElse(condition);
  }
}
