package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a report's way: feeds the sender's timeline, the live events and the operators'
 * console.
 *
 * @param reportId the report
 * @param version the submission's version
 * @param agencyId its agency
 * @param fileName its file's name
 * @param stage where
 * @param outcome what
 * @param at when
 * @param durationMs how long the stage worked on it, milliseconds; 0 where nothing was measured
 * @param detail more, for people; absent when there is nothing to say
 * @param code the failure code, with {@link Outcome#FAILED} and {@link Outcome#RETRIED} only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportProgress(
    ReportId reportId,
    long version,
    String agencyId,
    String fileName,
    Stage stage,
    Outcome outcome,
    Instant at,
    long durationMs,
    @Nullable String detail,
    @Nullable FailureCode code) {

  /** A fact about a submission, with nothing more to say. */
  public static ReportProgress of(
      Submission submission, Stage stage, Outcome outcome, Instant at, long durationMs) {
    return of(submission, stage, outcome, at, durationMs, null);
  }

  /** A fact about a submission. */
  public static ReportProgress of(
      Submission submission,
      Stage stage,
      Outcome outcome,
      Instant at,
      long durationMs,
      @Nullable String detail) {
    return new ReportProgress(
        submission.reportId(),
        submission.version(),
        submission.agencyId(),
        submission.fileName(),
        stage,
        outcome,
        at,
        durationMs,
        detail,
        null);
  }

  /** The fact that belongs to a {@link ReportFailed}. */
  public static ReportProgress of(ReportFailed failed, long durationMs) {
    Submission submission = failed.submission();
    return new ReportProgress(
        submission.reportId(),
        submission.version(),
        submission.agencyId(),
        submission.fileName(),
        failed.stage(),
        Outcome.FAILED,
        failed.at(),
        durationMs,
        failed.detail(),
        failed.code());
  }
}
