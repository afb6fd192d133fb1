package kr.bogoseo.search;

import java.util.HashMap;
import java.util.Map;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.store.ReadCounts;

/**
 * Counts who opens reports that still wait for their translation, so that those most read are
 * translated first. A reading costs an addition in memory; {@link #write} takes what came together
 * to the document store.
 */
public final class CountReadings {

  /** With the store away for long, counts of further reports are let go rather than fill memory. */
  private static final int MOST_REPORTS = 100_000;

  private final ReadCounts counts;
  private final Object writing = new Object();
  private Map<ReportId, Integer> unwritten = new HashMap<>();

  CountReadings(ReadCounts counts) {
    this.counts = counts;
  }

  /**
   * Notes that a report was shown to somebody who may see it.
   *
   * @param pendingSegments how many of its segments wait; with none left nothing is counted
   */
  public void opened(ReportId id, int pendingSegments) {
    if (pendingSegments > 0) {
      note(id, 1);
    }
  }

  /**
   * Adds what was counted to what is stored. What could not be written is kept for the next time.
   *
   * @throws kr.bogoseo.contracts.StageException {@code STORE_UNAVAILABLE}
   */
  public void write() {
    synchronized (writing) {
      Map<ReportId, Integer> batch = take();
      try {
        for (ReportId id : batch.keySet().toArray(ReportId[]::new)) {
          counts.add(id, batch.getOrDefault(id, 0));
          batch.remove(id);
        }
      } finally {
        batch.forEach(this::note);
      }
    }
  }

  private synchronized void note(ReportId id, int readings) {
    if (unwritten.size() < MOST_REPORTS || unwritten.containsKey(id)) {
      unwritten.merge(id, readings, Integer::sum);
    }
  }

  private synchronized Map<ReportId, Integer> take() {
    Map<ReportId, Integer> batch = unwritten;
    unwritten = new HashMap<>();
    return batch;
  }
}
