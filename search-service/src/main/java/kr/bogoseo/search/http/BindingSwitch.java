package kr.bogoseo.search.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.search.StageSwitch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Pauses a stage of another service through the bindings endpoint of its stream binder. */
public final class BindingSwitch implements StageSwitch {

  private final HttpClient client;
  private final URI binding;
  private final Duration timeout;

  /**
   * @param service address of the service
   * @param name name of the stage's input binding, for example {@code extract-in-0}
   */
  public BindingSwitch(HttpClient client, URI service, String name, Duration timeout) {
    this.client = client;
    this.binding =
        URI.create(service.toString().replaceAll("/+$", "") + "/actuator/bindings/" + name);
    this.timeout = timeout;
  }

  @Override
  public boolean paused() {
    JsonNode answer = ask(HttpRequest.newBuilder(binding).GET());
    return isPaused(answer) || answer.valueStream().anyMatch(BindingSwitch::isPaused);
  }

  private static boolean isPaused(JsonNode binding) {
    return binding.path("paused").asBoolean(false)
        || "paused".equalsIgnoreCase(binding.path("state").asString(""));
  }

  @Override
  public void pause(boolean wanted) {
    String state = wanted ? "PAUSED" : "RESUMED";
    ask(
        HttpRequest.newBuilder(binding)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"state\":\"" + state + "\"}")));
  }

  private JsonNode ask(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          client.send(
              request.timeout(timeout).header("Accept", "application/json").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() / 100 != 2) {
        throw unavailable("answered " + response.statusCode());
      }
      return response.body().length == 0
          ? ContractJson.mapper().createObjectNode()
          : ContractJson.mapper().readTree(response.body());
    } catch (JacksonException e) {
      throw unavailable("gave an answer that cannot be read");
    } catch (IOException e) {
      throw unavailable("does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("was not waited for");
    }
  }

  private StageException unavailable(String what) {
    return new StageException(
        FailureCode.WORKER_UNAVAILABLE, "the service at " + binding.getAuthority() + " " + what);
  }
}
