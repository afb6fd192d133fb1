package kr.bogoseo.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.document.ReportRecord;
import org.jspecify.annotations.Nullable;

/**
 * A submission as the API tells it: the receipt, the state now, the way so far.
 *
 * @param state where the report is now
 * @param timeline oldest first
 * @param failure why it failed and what to do; absent when it did not
 * @param due of trip reports: what the rules ask for by when, once the record is filled in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionAnswer(
    ReportId id,
    String sha256,
    long bytes,
    String fileName,
    String mediaType,
    String agencyId,
    Instant receivedAt,
    ReportState state,
    List<Entry> timeline,
    @Nullable Failure failure,
    List<ReportRecord.DueDate> due) {

  /**
   * A step.
   *
   * @param durationMs milliseconds
   * @param detail more, for people
   * @param code of a failure
   * @param title of a failure, in the reader's language
   * @param advice what to do about a failure, in the reader's language
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entry(
      Stage stage,
      Outcome outcome,
      Instant at,
      long durationMs,
      @Nullable String detail,
      @Nullable String code,
      @Nullable String title,
      @Nullable String advice) {}

  /** Why a report failed and what to do, in the reader's language. */
  public record Failure(String code, String title, String detail, String advice) {}

  /** Submissions, newest first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<SubmissionAnswer> items, @Nullable String nextCursor) {}
}
