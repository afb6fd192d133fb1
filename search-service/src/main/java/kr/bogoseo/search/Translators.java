package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The translation engines of the enrich service, as it tells of them. */
public interface Translators {

  /**
   * An engine. What it does not count is absent.
   *
   * @param name its name in the settings
   * @param state {@code up}, {@code down} or {@code open} (not asked for a while, after failures)
   * @param breaker state of its circuit breaker
   * @param segments sentences it translated since its service started
   * @param characters characters of these
   * @param latencyMs how long it takes
   * @param violations locked terms or numbers that did not survive it
   * @param version which model or term base
   * @param quality {@code gist} where it is good for no more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Engine(
      String name,
      String state,
      @Nullable String breaker,
      @Nullable Long segments,
      @Nullable Long characters,
      @Nullable Latency latencyMs,
      @Nullable Long violations,
      @Nullable String version,
      @Nullable String quality) {}

  /** Median and 95th percentile, milliseconds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Latency(@Nullable Double p50, @Nullable Double p95) {}

  /** What is still without translation. */
  record Pending(long reports, long segments) {}

  /** The translation memory: what it holds and how often it helped. */
  record Memory(long entries, long hits) {}

  /** All of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record State(List<Engine> engines, @Nullable Pending pending, @Nullable Memory memory) {}

  /** Asks; empty when the service is away or does not tell. */
  Optional<State> ask();
}
