package kr.bogoseo.search.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.search.Neighbours;
import tools.jackson.core.JacksonException;

/** Asks the other services how they are, all at once. */
public final class HttpNeighbours implements Neighbours {

  private final HttpClient client;
  private final Map<String, URI> services;
  private final Duration timeout;

  /**
   * @param services addresses by name
   */
  public HttpNeighbours(HttpClient client, Map<String, URI> services, Duration timeout) {
    this.client = client;
    this.services = new LinkedHashMap<>(services);
    this.timeout = timeout;
  }

  @Override
  public List<Neighbour> ask() {
    List<Future<Neighbour>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      services.forEach((name, uri) -> asked.add(threads.submit(() -> ask(name, uri))));
    }
    return asked.stream().map(Future::resultNow).toList();
  }

  private Neighbour ask(String name, URI service) {
    URI health = URI.create(service.toString().replaceAll("/+$", "") + "/actuator/health");
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(health).timeout(timeout).GET().build(),
              HttpResponse.BodyHandlers.ofByteArray());
      String status =
          ContractJson.mapper().readTree(response.body()).path("status").asString("UNKNOWN");
      return new Neighbour(name, service.toString(), status);
    } catch (IOException | JacksonException e) {
      return new Neighbour(name, service.toString(), "UNREACHABLE");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Neighbour(name, service.toString(), "UNREACHABLE");
    }
  }
}
