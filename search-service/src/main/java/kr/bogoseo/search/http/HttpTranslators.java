package kr.bogoseo.search.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.search.Translators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks the enrich service for its engines; reads what is there and minds nothing that is not. */
public final class HttpTranslators implements Translators {

  private final HttpClient client;
  private final URI address;
  private final Duration timeout;

  /**
   * @param service address of the enrich service
   */
  public HttpTranslators(HttpClient client, URI service, Duration timeout) {
    this.client = client;
    this.address = URI.create(service.toString().replaceAll("/+$", "") + "/v1/translators");
    this.timeout = timeout;
  }

  @Override
  public Optional<State> ask() {
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(address)
                  .timeout(timeout)
                  .header("Accept", "application/json")
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        return Optional.empty();
      }
      JsonNode answer = ContractJson.mapper().readTree(response.body());
      return answer.path("engines").isArray() ? Optional.of(state(answer)) : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static State state(JsonNode answer) {
    List<Engine> engines =
        answer.path("engines").valueStream().map(HttpTranslators::engine).toList();
    JsonNode pending = answer.path("pending");
    JsonNode memory = answer.path("memory");
    return new State(
        engines,
        pending.isObject()
            ? new Pending(pending.path("reports").asLong(0), pending.path("segments").asLong(0))
            : null,
        memory.isObject()
            ? new Memory(memory.path("entries").asLong(0), memory.path("hits").asLong(0))
            : null);
  }

  private static Engine engine(JsonNode engine) {
    JsonNode latency = engine.path("latencyMs");
    return new Engine(
        engine.path("name").asString("?"),
        engine.path("state").asString("unknown"),
        text(engine.path("breaker")),
        count(engine.path("segments")),
        count(engine.path("characters")),
        latency.isObject()
            ? new Latency(number(latency.path("p50")), number(latency.path("p95")))
            : null,
        count(engine.path("violations")),
        text(engine.path("version")),
        text(engine.path("quality")));
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() ? value.asString("") : null;
  }

  private static @Nullable Long count(JsonNode value) {
    return value.isNumber() ? value.asLong(0) : null;
  }

  private static @Nullable Double number(JsonNode value) {
    return value.isNumber() ? value.asDouble(0) : null;
  }
}
