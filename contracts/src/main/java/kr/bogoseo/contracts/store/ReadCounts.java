package kr.bogoseo.contracts.store;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportId;

/**
 * How often reports that wait for their translation were opened, one JSON number a report under
 * {@link StoredNames#reads}. The search service adds, the enrich service reads. Instances add to
 * one number; the store knows no atomic addition, so of two additions in the same instant one may
 * be lost. The number only orders work, which bears that.
 */
public final class ReadCounts {

  private final DocumentStore store;

  /** The counts of a store. */
  public ReadCounts(DocumentStore store) {
    this.store = store;
  }

  /**
   * How often a report was opened; 0 when nobody did.
   *
   * @throws kr.bogoseo.contracts.StageException {@code STORE_UNAVAILABLE}
   */
  public int of(ReportId id) {
    return store
        .getNamed(StoredNames.reads(id))
        .map(bytes -> ContractJson.mapper().readTree(bytes).asInt(0))
        .orElse(0);
  }

  /**
   * Adds readings to those counted before.
   *
   * @param readings at least 1
   * @throws kr.bogoseo.contracts.StageException {@code STORE_UNAVAILABLE}
   */
  public void add(ReportId id, int readings) {
    long sum = (long) of(id) + readings;
    store.putNamed(
        StoredNames.reads(id), ContractJson.write((int) Math.min(sum, Integer.MAX_VALUE)));
  }
}
