package kr.bogoseo.intake;

import java.time.Instant;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Submission;

/**
 * What an agency holds in hand after a submission.
 *
 * @param id the report
 * @param sha256 of the file as received, lower-case hex
 * @param bytes of the file
 * @param fileName as sent, cleaned of paths and control characters
 * @param mediaType by content, not by name
 * @param agencyId of the key it was sent with
 * @param receivedAt when it was accepted
 * @param state at that moment, always {@code RECEIVED}
 */
public record Receipt(
    ReportId id,
    String sha256,
    long bytes,
    String fileName,
    String mediaType,
    String agencyId,
    Instant receivedAt,
    ReportState state) {

  static Receipt of(Submission submission) {
    return new Receipt(
        submission.reportId(),
        submission.original().sha256(),
        submission.original().bytes(),
        submission.fileName(),
        submission.original().mediaType(),
        submission.agencyId(),
        submission.receivedAt(),
        ReportState.RECEIVED);
  }
}
