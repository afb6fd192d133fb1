package kr.bogoseo.enrich.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import kr.bogoseo.enrich.EngineStatus;
import kr.bogoseo.enrich.TranslationStatus;

/**
 * Figures of every translation engine, tagged {@code engine}: {@code
 * bogoseo_translate_segments_total}, {@code …_characters_total}, {@code …_violations_total} (locked
 * terms and numbers an engine lost), {@code …_up} (1 or 0), {@code …_breaker_open} (1 or 0), {@code
 * …_latency_milliseconds} with {@code quantile}; and {@code …_pending_reports}, {@code
 * …_pending_segments}, {@code …_improvable_reports} (done by an engine of lower rank while a better
 * one was away), {@code …_memory_entries}, {@code …_memory_hits_total}.
 */
public final class TranslationMetrics implements MeterBinder {

  private static final String NAME = "bogoseo.translate.";

  private final TranslationStatus status;

  /** Figures of this status. */
  public TranslationMetrics(TranslationStatus status) {
    this.status = status;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (EngineStatus engine : status.engines()) {
      bind(registry, engine.name());
    }
    Gauge.builder(NAME + "pending.reports", status, s -> s.now().pending().reports())
        .register(registry);
    Gauge.builder(NAME + "pending.segments", status, s -> s.now().pending().segments())
        .register(registry);
    Gauge.builder(NAME + "improvable.reports", status, s -> s.now().improvable())
        .register(registry);
    Gauge.builder(NAME + "memory.entries", status, s -> s.now().memory().entries())
        .register(registry);
    FunctionCounter.builder(NAME + "memory.hits", status, s -> s.now().memory().hits())
        .register(registry);
  }

  private void bind(MeterRegistry registry, String engine) {
    counter(registry, engine, "segments", EngineStatus::segments);
    counter(registry, engine, "characters", EngineStatus::characters);
    counter(registry, engine, "violations", EngineStatus::violations);
    gauge(registry, engine, "up", one -> one.state().equals("up") ? 1 : 0);
    gauge(registry, engine, "breaker.open", one -> one.breaker().equals("closed") ? 0 : 1);
    latency(registry, engine, "0.5", one -> one.latencyMs().p50());
    latency(registry, engine, "0.95", one -> one.latencyMs().p95());
  }

  private void counter(
      MeterRegistry registry, String engine, String what, ToDoubleFunction<EngineStatus> value) {
    FunctionCounter.builder(NAME + what, status, s -> of(s, engine, value))
        .tag("engine", engine)
        .register(registry);
  }

  private void gauge(
      MeterRegistry registry, String engine, String what, ToDoubleFunction<EngineStatus> value) {
    Gauge.builder(NAME + what, status, s -> of(s, engine, value))
        .tag("engine", engine)
        .register(registry);
  }

  private void latency(
      MeterRegistry registry,
      String engine,
      String quantile,
      ToDoubleFunction<EngineStatus> value) {
    Gauge.builder(NAME + "latency.milliseconds", status, s -> of(s, engine, value))
        .tag("engine", engine)
        .tag("quantile", quantile)
        .register(registry);
  }

  private static double of(
      TranslationStatus status, String engine, ToDoubleFunction<EngineStatus> value) {
    Optional<EngineStatus> found =
        status.engines().stream().filter(one -> one.name().equals(engine)).findFirst();
    return found.map(value::applyAsDouble).orElse(0.0);
  }
}
