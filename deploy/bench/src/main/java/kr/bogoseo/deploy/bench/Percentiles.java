package kr.bogoseo.deploy.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Percentiles by nearest rank: always a value that was measured. */
public final class Percentiles {
  private final double[] sorted;

  public Percentiles(Collection<Double> values) {
    sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /**
   * The smallest value that is not below the given share of all.
   *
   * @param percent above 0, up to 100
   * @return not a number when there are no values
   */
  public double at(double percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }

  /** Mean of all; not a number when there are none. */
  public double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  /** p50, p95, p99, max and how many, for a JSON file. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("count", sorted.length);
    if (sorted.length > 0) {
      json.put("p50", at(50));
      json.put("p95", at(95));
      json.put("p99", at(99));
      json.put("max", at(100));
    }
    return json;
  }
}
