package kr.bogoseo.enrich;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An engine, as operators see it; counts are those of this process since its start.
 *
 * @param name its name in the settings
 * @param state {@code up}, {@code down} (its last answer was none) or {@code open} (left alone for
 *     a while, after failures)
 * @param breaker state of its circuit breaker: {@code closed}, {@code open} or {@code half_open}
 * @param segments texts it translated
 * @param characters of these
 * @param latencyMs how long a request takes
 * @param violations locked terms and numbers that did not come through it as they should; they were
 *     repaired, or the segment is flagged
 * @param version of the engine
 * @param model which model; absent where there is only one
 * @param termBase version of its term base; absent when it uses none
 * @param batch how many texts it gets at once now
 * @param quality {@code gist} where it is good for no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngineStatus(
    String name,
    String state,
    String breaker,
    long segments,
    long characters,
    Latency latencyMs,
    long violations,
    String version,
    @Nullable String model,
    @Nullable String termBase,
    int batch,
    @Nullable String quality) {

  /** Median and 95th percentile of the latest requests, milliseconds. */
  public record Latency(double p50, double p95) {}

  static EngineStatus of(Translator engine, EngineTally tally) {
    Translator.Health health = engine.health();
    return new EngineStatus(
        engine.name(),
        health.state(),
        health.breaker(),
        tally.segments(),
        tally.characters(),
        new Latency(tally.latency(0.5), tally.latency(0.95)),
        engine.violations(),
        engine.version(),
        engine.model().isEmpty() ? null : engine.model(),
        engine.termBase().isEmpty() ? null : engine.termBase(),
        engine.batch(),
        engine.isGist() ? "gist" : null);
  }
}
