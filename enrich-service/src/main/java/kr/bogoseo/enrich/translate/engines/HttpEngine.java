package kr.bogoseo.enrich.translate.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.enrich.translate.engines.EngineFailure.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One JSON request to a translation server; the time limit covers the answer to its last byte. */
final class HttpEngine {

  private static final int BODY_LIMIT = 16 * 1024 * 1024;

  private final HttpClient client;
  private final Duration timeout;
  private final Map<String, String> headers;

  HttpEngine(Duration timeout, Map<String, String> headers) {
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    this.timeout = timeout;
    this.headers = Map.copyOf(headers);
  }

  /**
   * Posts a body and reads the answer.
   *
   * @throws EngineFailure when there is no usable answer
   */
  JsonNode post(URI uri, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(body)));
    headers.forEach(request::header);
    HttpResponse<byte[]> response = send(request.build());
    check(response);
    try {
      return ContractJson.mapper().readTree(new String(response.body(), StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw EngineFailure.of(Kind.BAD_ANSWER, "its answer is no JSON", e);
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw EngineFailure.of(Kind.AWAY, "it did not answer within " + timeout, e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() instanceof IOException io ? io : e;
      throw EngineFailure.of(Kind.AWAY, "it did not answer", cause);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw EngineFailure.of(Kind.AWAY, "interrupted", e);
    }
  }

  private static void check(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    String said = "it answered " + status;
    if (status == 429 || status == 503) {
      throw EngineFailure.busy(said, retryAfter(response));
    }
    if (status >= 500 || status == 408) {
      throw EngineFailure.of(Kind.AWAY, said);
    }
    if (status == 413) {
      throw EngineFailure.of(Kind.BAD_ANSWER, said);
    }
    if (status == 401 || status == 403 || status == 404) {
      throw EngineFailure.of(Kind.DENIED, said);
    }
    if (status >= 300) {
      throw EngineFailure.of(Kind.REFUSED, said);
    }
    if (response.body().length > BODY_LIMIT) {
      throw EngineFailure.of(Kind.BAD_ANSWER, "its answer is too long");
    }
  }

  /** Seconds or a date, as RFC 9110 has it. */
  private static Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(
            text -> {
              try {
                return Optional.of(
                    text.chars().allMatch(Character::isDigit)
                        ? Duration.ofSeconds(Math.min(Long.parseLong(text), 86_400))
                        : Duration.between(
                            Instant.now(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)));
              } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
              }
            });
  }
}
