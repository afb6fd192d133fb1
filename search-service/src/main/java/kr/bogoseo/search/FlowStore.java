package kr.bogoseo.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The operators' view, one document a report. Every method throws {@link
 * kr.bogoseo.contracts.StageException} with {@code SEARCH_UNAVAILABLE} when the index is away.
 */
public interface FlowStore {

  /** Changes documents, starting from what they are now, even while others change them. */
  void update(Map<String, UnaryOperator<Optional<FlowDocument>>> changes);

  /** Documents by id, those that exist. */
  List<FlowDocument> find(Collection<String> ids);

  /** Number of reports by agency and state. */
  List<Count> counts();

  /**
   * Number of reports.
   *
   * @param agencyId whose
   * @param states by state
   * @param accepted for how many of them intake said that it accepted them
   */
  record Count(String agencyId, Map<ReportState, Long> states, long accepted) {}

  /** What a stage did since an instant. */
  Map<Stage, Pace> pace(Instant since);

  /**
   * How a stage is doing.
   *
   * @param done reports finished in the time asked for
   * @param p50 median work time; absent when none was finished
   * @param p95 95th percentile of the work time
   * @param waiting reports that wait for it or are in it
   * @param oldestSince since when the oldest of them waits
   * @param oldestId the oldest of them
   */
  record Pace(
      long done,
      @Nullable Duration p50,
      @Nullable Duration p95,
      long waiting,
      @Nullable Instant oldestSince,
      @Nullable String oldestId) {}

  /** Failed reports, the latest first. */
  FailurePage failures(
      Optional<FailureCode> code, Optional<Stage> stage, Optional<FailurePosition> after, int size);

  /** After which failure a page begins. */
  record FailurePosition(long at, String id) {}

  /** Some failed reports of all that match; counts of all by code. */
  record FailurePage(
      long total,
      List<FlowDocument> failures,
      Map<FailureCode, Long> byCode,
      Optional<FailurePosition> next) {}
}
