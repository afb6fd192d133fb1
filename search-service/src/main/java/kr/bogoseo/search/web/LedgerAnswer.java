package kr.bogoseo.search.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.FlowStore;
import kr.bogoseo.search.Operate;

/**
 * Where every accepted report is.
 *
 * @param accepted reports that intake accepted
 * @param balanced whether the other numbers add up to that
 * @param searchable published reports that the index has; less than published only while one is
 *     being withdrawn or written anew
 * @param agencies the same by agency
 * @param at when it was counted
 */
record LedgerAnswer(
    long accepted,
    long published,
    long embargoed,
    long withdrawn,
    long failed,
    long inFlight,
    boolean balanced,
    long searchable,
    List<Row> agencies,
    Instant at) {

  /** An agency's row. */
  record Row(
      String agencyId,
      long accepted,
      long published,
      long embargoed,
      long withdrawn,
      long failed,
      long inFlight,
      boolean balanced) {

    static Row of(FlowStore.Count count) {
      Map<ReportState, Long> states = count.states();
      long published = states.getOrDefault(ReportState.PUBLISHED, 0L);
      long embargoed = states.getOrDefault(ReportState.EMBARGOED, 0L);
      long withdrawn = states.getOrDefault(ReportState.WITHDRAWN, 0L);
      long failed = states.getOrDefault(ReportState.FAILED, 0L);
      long inFlight =
          states.entrySet().stream()
              .filter(state -> !state.getKey().isFinal())
              .mapToLong(Map.Entry::getValue)
              .sum();
      return new Row(
          count.agencyId(),
          count.accepted(),
          published,
          embargoed,
          withdrawn,
          failed,
          inFlight,
          count.accepted() == published + embargoed + withdrawn + failed + inFlight);
    }
  }

  static LedgerAnswer of(Operate.Ledger ledger, Instant at) {
    List<Row> rows = ledger.agencies().stream().map(Row::of).toList();
    return new LedgerAnswer(
        rows.stream().mapToLong(Row::accepted).sum(),
        rows.stream().mapToLong(Row::published).sum(),
        rows.stream().mapToLong(Row::embargoed).sum(),
        rows.stream().mapToLong(Row::withdrawn).sum(),
        rows.stream().mapToLong(Row::failed).sum(),
        rows.stream().mapToLong(Row::inFlight).sum(),
        rows.stream().allMatch(Row::balanced),
        ledger.searchable(),
        rows,
        at);
  }
}
