package kr.bogoseo.intake;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;

/**
 * The view of every submission, fed from {@code reports.progress} and rebuildable from it and the
 * store. Every method throws {@link kr.bogoseo.contracts.StageException} {@code SEARCH_UNAVAILABLE}
 * when the view cannot be asked.
 */
public interface Ledger {

  /** Adds facts; adding one twice is harmless. */
  void add(List<ReportProgress> facts);

  /** What is known of a report; empty when no fact has arrived yet. */
  Optional<Timeline> timeline(ReportId id);

  /**
   * Submissions, newest first.
   *
   * @param agencyId of this agency; empty for all
   * @param state in this state; empty for any
   * @param after where the page before ended; empty for the first page
   * @param size how many at most
   */
  List<Entry> list(
      Optional<String> agencyId, Optional<ReportState> state, Optional<Position> after, int size);

  /** A submission in a list. */
  record Entry(Receipt receipt, Timeline timeline) {

    /** Where this entry stands in the list. */
    public Position position() {
      return new Position(receipt.receivedAt().toEpochMilli(), receipt.id().value());
    }
  }

  /**
   * A place in the list, stable while submissions arrive.
   *
   * @param receivedAt epoch milliseconds
   * @param id report id
   */
  record Position(long receivedAt, String id) {}
}
