package kr.bogoseo.enrich.translate.engines;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.translate.engines.EngineFailure.Kind;

/**
 * Keeps a slow, broken or busy engine from doing harm: few tries, a circuit that opens, a bound on
 * requests at once and on requests a second, and batches that shrink when it cannot cope and grow
 * again when it can. A server that says when to come back is left alone until then.
 */
final class GuardedEngine implements TextEngine {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Waiting longer within a request would hold the report up. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

  private final TextEngine engine;
  private final EngineLimits limits;
  private final Clock clock;
  private final CircuitBreaker circuit;
  private final Retry retry;
  private final Bulkhead bulkhead;
  private final RateLimiter rate;
  private final AtomicInteger size;
  private volatile boolean failed;
  private volatile Instant restUntil = Instant.EPOCH;

  GuardedEngine(TextEngine engine, EngineLimits limits, Clock clock) {
    this.engine = engine;
    this.limits = limits;
    this.clock = clock;
    this.size = new AtomicInteger(engine.batch());
    this.circuit =
        CircuitBreaker.of(
            engine.name(),
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(4)
                .failureRateThreshold(50)
                .waitDurationInOpenState(limits.rest())
                // One answer shows that it is back; reports must not be turned away by a second
                // try.
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreException(GuardedEngine::isHarmless)
                .build());
    this.retry =
        Retry.of(
            engine.name(),
            RetryConfig.<Object>custom()
                .maxAttempts(limits.tries())
                .retryOnException(GuardedEngine::isWorthAnotherTry)
                .intervalBiFunction(
                    (attempt, either) ->
                        either.isLeft() ? pause(either.getLeft(), attempt) : PAUSE.toMillis())
                .build());
    this.bulkhead =
        Bulkhead.of(
            engine.name(),
            BulkheadConfig.custom()
                .maxConcurrentCalls(limits.atOnce())
                .maxWaitDuration(limits.timeout())
                .build());
    this.rate =
        RateLimiter.of(
            engine.name(),
            RateLimiterConfig.custom()
                .limitForPeriod(limits.perSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(limits.timeout())
                .build());
  }

  /** What says nothing about the health of the engine. */
  private static boolean isHarmless(Throwable e) {
    return e instanceof EngineFailure failure
        && (failure.kind() == Kind.REFUSED || failure.kind() == Kind.TOO_MUCH);
  }

  private static boolean isWorthAnotherTry(Throwable e) {
    return e instanceof EngineFailure failure
        && switch (failure.kind()) {
          case AWAY -> true;
          case BUSY ->
              failure.retryAfter().filter(wait -> wait.compareTo(LONGEST_PAUSE) > 0).isEmpty();
          case BAD_ANSWER, TOO_MUCH, DENIED, REFUSED -> false;
        };
  }

  /** What the server asks for, else a little longer every time. */
  private static long pause(Throwable e, int attempt) {
    if (e instanceof EngineFailure failure && failure.retryAfter().isPresent()) {
      return Math.max(0, failure.retryAfter().get().toMillis());
    }
    long most = PAUSE.toMillis() << Math.min(attempt, 5);
    return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public String model() {
    return engine.model();
  }

  @Override
  public String version() {
    return engine.version();
  }

  @Override
  public int batch() {
    return size.get();
  }

  @Override
  public boolean keepsSigns() {
    return engine.keepsSigns();
  }

  Translator.Health health() {
    CircuitBreaker.State state = circuit.getState();
    String breaker = state.name().toLowerCase(Locale.ROOT);
    boolean open = state != CircuitBreaker.State.CLOSED || clock.instant().isBefore(restUntil);
    return new Translator.Health(open ? "open" : failed ? "down" : "up", breaker);
  }

  @Override
  public List<Answer> translate(String from, String to, List<String> texts) {
    List<Answer> answers = new ArrayList<>();
    while (answers.size() < texts.size()) {
      int end = Math.min(texts.size(), answers.size() + size.get());
      List<String> batch = texts.subList(answers.size(), end);
      long start = System.nanoTime();
      try {
        answers.addAll(guarded(from, to, batch));
        failed = false;
        grow(Duration.ofNanos(System.nanoTime() - start), batch.size());
      } catch (EngineFailure e) {
        shrink(batch.size(), e.kind());
        if (e.kind() != Kind.TOO_MUCH) {
          failed = e.kind() != Kind.REFUSED;
          throw e;
        }
      }
    }
    return answers;
  }

  private void grow(Duration took, int asked) {
    if (asked >= size.get() && took.multipliedBy(4).compareTo(limits.timeout()) < 0) {
      size.updateAndGet(now -> Math.min(engine.batch(), now + Math.max(1, now / 4)));
    }
  }

  private void shrink(int asked, Kind kind) {
    if (kind == Kind.AWAY || kind == Kind.TOO_MUCH) {
      size.updateAndGet(now -> Math.max(1, Math.min(now, asked) / 2));
    }
  }

  private List<Answer> guarded(String from, String to, List<String> texts) {
    if (clock.instant().isBefore(restUntil)) {
      throw EngineFailure.of(Kind.BUSY, "it asked to be left alone until " + restUntil);
    }
    Supplier<List<Answer>> call = () -> call(from, to, texts);
    Supplier<List<Answer>> limited =
        Bulkhead.decorateSupplier(bulkhead, RateLimiter.decorateSupplier(rate, call));
    try {
      return Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(circuit, limited)).get();
    } catch (CallNotPermittedException e) {
      throw EngineFailure.of(Kind.AWAY, "it failed too often and is left alone for now", e);
    } catch (BulkheadFullException | RequestNotPermitted e) {
      throw EngineFailure.of(Kind.BUSY, "too many requests wait for it", e);
    }
  }

  private List<Answer> call(String from, String to, List<String> texts) {
    try {
      List<Answer> answers = engine.translate(from, to, texts);
      if (answers.size() != texts.size()) {
        throw EngineFailure.of(Kind.BAD_ANSWER, "it answered for another number of texts");
      }
      return answers;
    } catch (EngineFailure e) {
      e.retryAfter()
          .filter(wait -> wait.compareTo(LONGEST_PAUSE) > 0)
          .ifPresent(wait -> restUntil = clock.instant().plus(wait));
      if (e.kind() == Kind.BAD_ANSWER && texts.size() > 1) {
        throw EngineFailure.of(Kind.TOO_MUCH, String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }
}
