package kr.bogoseo.enrich.summary;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.contracts.ContractJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A server with the chat interface of OpenAI. Asked once a report; one that fails on half of its
 * requests is left alone for a while. The time limit covers the answer to its last byte.
 */
public final class ChatModel {

  private static final Logger LOG = LoggerFactory.getLogger(ChatModel.class);
  private static final Duration REST = Duration.ofSeconds(30);

  private final URI uri;
  private final String apiKey;
  private final String model;
  private final Duration timeout;
  private final HttpClient client;
  private final CircuitBreaker circuit;

  /** Why there is no answer. */
  private static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(String reason, Throwable cause) {
      super(reason, cause);
    }

    NoAnswer(String reason) {
      super(reason);
    }
  }

  /**
   * A model.
   *
   * @param url address up to and including {@code /v1}
   * @param apiKey its key, empty when it wants none
   * @param model which model
   * @param timeout of one request
   */
  public ChatModel(URI url, String apiKey, String model, Duration timeout) {
    this.uri = URI.create(url.toString().replaceAll("/+$", "") + "/chat/completions");
    this.apiKey = apiKey;
    this.model = model;
    this.timeout = timeout;
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    this.circuit =
        CircuitBreaker.of(
            "summary",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(4)
                .failureRateThreshold(50)
                .waitDurationInOpenState(REST)
                .permittedNumberOfCallsInHalfOpenState(2)
                .build());
  }

  /** Which model. */
  String model() {
    return model;
  }

  /** What it answers; empty when it gives no answer, whatever the reason. */
  Optional<String> ask(String task, String data) {
    try {
      return Optional.of(circuit.executeSupplier(() -> answer(task, data)));
    } catch (NoAnswer | CallNotPermittedException e) {
      LOG.warn("no summary from {}: {}", model, e.getMessage());
      return Optional.empty();
    }
  }

  private String answer(String task, String data) {
    Map<String, Object> body =
        Map.of(
            "model",
            model,
            "temperature",
            0,
            "messages",
            List.of(
                Map.of("role", "system", "content", task),
                Map.of("role", "user", "content", data)));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(body)));
    if (!apiKey.isEmpty()) {
      request.header("Authorization", "Bearer " + apiKey);
    }
    HttpResponse<byte[]> response = send(request.build());
    if (response.statusCode() != 200) {
      throw new NoAnswer("it answered " + response.statusCode());
    }
    try {
      JsonNode choice =
          ContractJson.mapper()
              .readTree(new String(response.body(), StandardCharsets.UTF_8))
              .path("choices")
              .path(0);
      if (choice.path("finish_reason").asString("").equals("length")) {
        throw new NoAnswer("its answer ends in the middle");
      }
      return choice.path("message").path("content").asString("");
    } catch (JacksonException e) {
      throw new NoAnswer("its answer is no JSON", e);
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new NoAnswer("it did not answer within " + timeout, e);
    } catch (ExecutionException e) {
      throw new NoAnswer("it did not answer", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new NoAnswer("interrupted", e);
    }
  }
}
