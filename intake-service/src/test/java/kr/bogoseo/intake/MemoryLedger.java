package kr.bogoseo.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.StageException;

/** A ledger in memory that passes the same contract, and that a test can take away. */
final class MemoryLedger implements Ledger {

  private final Map<ReportId, Entry> entries = new HashMap<>();
  boolean away;

  @Override
  public synchronized void add(List<ReportProgress> facts) {
    check();
    for (ReportProgress fact : facts) {
      Entry before =
          entries.getOrDefault(
              fact.reportId(),
              new Entry(
                  new Receipt(
                      fact.reportId(),
                      "",
                      0,
                      fact.fileName(),
                      "text/plain",
                      fact.agencyId(),
                      fact.at(),
                      ReportState.RECEIVED),
                  Timeline.empty()));
      entries.put(fact.reportId(), new Entry(before.receipt(), before.timeline().with(fact)));
    }
  }

  @Override
  public synchronized Optional<Timeline> timeline(ReportId id) {
    check();
    return Optional.ofNullable(entries.get(id)).map(Entry::timeline);
  }

  @Override
  public synchronized List<Entry> list(
      Optional<String> agencyId, Optional<ReportState> state, Optional<Position> after, int size) {
    check();
    return entries.values().stream()
        .filter(e -> agencyId.isEmpty() || agencyId.get().equals(e.receipt().agencyId()))
        .filter(e -> state.isEmpty() || state.get() == e.timeline().state())
        .sorted(
            Comparator.comparing((Entry e) -> e.receipt().receivedAt())
                .reversed()
                .thenComparing(e -> e.receipt().id().value()))
        .filter(
            e ->
                after.isEmpty()
                    || e.position().receivedAt() < after.get().receivedAt()
                    || e.position().receivedAt() == after.get().receivedAt()
                        && e.position().id().compareTo(after.get().id()) > 0)
        .limit(size)
        .toList();
  }

  private void check() {
    if (away) {
      throw new StageException(FailureCode.SEARCH_UNAVAILABLE, "the test took the ledger away");
    }
  }
}
