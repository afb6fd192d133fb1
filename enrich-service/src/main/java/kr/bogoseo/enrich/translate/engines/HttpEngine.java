package kr.bogoseo.enrich.translate.engines;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.enrich.TranslatorUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One JSON request to a translation server, with everything that keeps a slow or dead server from
 * doing harm: a time limit, few tries, a circuit that opens, a bound on requests at once.
 */
final class HttpEngine {

  private static final int TRIES = 2;
  private static final int AT_ONCE = 8;
  private static final int BODY_LIMIT = 16 * 1024 * 1024;

  private final HttpClient client;
  private final Duration timeout;
  private final Map<String, String> headers;
  private final CircuitBreaker circuit;
  private final Retry retry;
  private final Bulkhead bulkhead;

  HttpEngine(String name, Duration timeout, Map<String, String> headers) {
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    this.timeout = timeout;
    this.headers = Map.copyOf(headers);
    this.circuit =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(4)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(30))
                .build());
    this.retry =
        Retry.of(
            name,
            RetryConfig.custom()
                .maxAttempts(TRIES)
                .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(300)))
                .retryExceptions(TranslatorUnavailableException.class)
                .ignoreExceptions(Refused.class)
                .build());
    this.bulkhead =
        Bulkhead.of(
            name,
            BulkheadConfig.custom().maxConcurrentCalls(AT_ONCE).maxWaitDuration(timeout).build());
  }

  /** The server said that the request is wrong: trying again is no use. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }

  /**
   * Posts a body and reads the answer.
   *
   * @throws TranslatorUnavailableException when there is no usable answer
   */
  JsonNode post(URI uri, Object body) {
    byte[] bytes = ContractJson.write(body);
    Supplier<JsonNode> call = () -> send(uri, bytes);
    Supplier<JsonNode> guarded =
        Retry.decorateSupplier(
            retry,
            CircuitBreaker.decorateSupplier(circuit, Bulkhead.decorateSupplier(bulkhead, call)));
    try {
      return guarded.get();
    } catch (CallNotPermittedException e) {
      throw new TranslatorUnavailableException("it failed too often and is left alone for now", e);
    } catch (BulkheadFullException e) {
      throw new TranslatorUnavailableException("too many requests wait for it", e);
    } catch (Refused e) {
      throw new TranslatorUnavailableException("it refused the request", e);
    }
  }

  private JsonNode send(URI uri, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      int status = response.statusCode();
      if (status >= 500 || status == 429) {
        throw new TranslatorUnavailableException("it answered " + status);
      }
      if (status >= 400) {
        throw new Refused("it answered " + status);
      }
      if (response.body().length > BODY_LIMIT) {
        throw new TranslatorUnavailableException("its answer is too long");
      }
      return ContractJson.mapper().readTree(new String(response.body(), StandardCharsets.UTF_8));
    } catch (IOException | JacksonException e) {
      throw new TranslatorUnavailableException("it did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TranslatorUnavailableException("interrupted", e);
    }
  }
}
