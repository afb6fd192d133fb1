package kr.bogoseo.contracts;

import java.time.Instant;

/**
 * The facts of a submission that every event of its report carries on.
 *
 * @param reportId the report
 * @param version grows with every resubmission, correction and replay (epoch milliseconds of the
 *     request that caused it); a view never lets an older version overwrite a newer one
 * @param agencyId the agency that handed it in
 * @param fileName the file's own name, for people; never used as a path
 * @param original the file as submitted
 * @param receivedAt when it was accepted first
 * @param metadata what the sender said about it
 */
public record Submission(
    ReportId reportId,
    long version,
    String agencyId,
    String fileName,
    ContentRef original,
    Instant receivedAt,
    SubmissionMetadata metadata) {

  /** The same submission with what the sender says now, as a newer version. */
  public Submission corrected(long newVersion, SubmissionMetadata newMetadata) {
    return new Submission(
        reportId, newVersion, agencyId, fileName, original, receivedAt, newMetadata);
  }

  /** The same submission on its way again, as a newer version. */
  public Submission again(long newVersion) {
    return corrected(newVersion, metadata);
  }
}
