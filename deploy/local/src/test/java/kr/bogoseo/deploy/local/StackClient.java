package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kr.bogoseo.contracts.ContractJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Talks to a running stack as agencies, readers and operators do. */
final class StackClient {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Ports ports;
  private final String agencyKey;
  private final String operatorKey;

  StackClient(Ports ports, String agencyKey, String operatorKey) {
    this.ports = ports;
    this.agencyKey = agencyKey;
    this.operatorKey = operatorKey;
  }

  /** Hands a file in; fails the test when it is refused. */
  String submit(Path file) {
    HttpResponse<String> response = post(file);
    assertThat(response.statusCode()).as(file + ": " + response.body()).isIn(200, 202);
    return text(json(response.body()), "id");
  }

  /** Hands a file in; empty when it is refused with a code. */
  Optional<String> trySubmit(Path file) {
    HttpResponse<String> response = post(file);
    JsonNode answer = json(response.body());
    if (response.statusCode() >= 400) {
      assertThat(answer.has("code")).as(file + ": " + response.body()).isTrue();
      assertThat(response.statusCode()).as(file + ": " + response.body()).isLessThan(500);
      return Optional.empty();
    }
    return Optional.of(text(answer, "id"));
  }

  /** The code a file is refused with. */
  String refusal(Path file) {
    return text(json(post(file).body()), "code");
  }

  /** Names of all metrics that the services show. */
  Set<String> metrics() {
    Set<String> names = new TreeSet<>();
    for (int port : List.of(ports.intake(), ports.extract(), ports.enrich(), ports.search())) {
      send(HttpRequest.newBuilder(Ports.url(port).resolve("/actuator/prometheus")).GET())
          .body()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[{ ]", 2)[0])
          .forEach(names::add);
    }
    return names;
  }

  String state(@Nullable String id) {
    return text(submission(id), "state");
  }

  /** The code a report failed with; empty while it has not. */
  String failure(String id) {
    return submission(id).path("failure").path("code").stringValue("");
  }

  void withdraw(@Nullable String id) {
    HttpResponse<String> response =
        send(request(ports.intake(), "/v1/submissions/" + id, agencyKey).DELETE());
    assertThat(response.statusCode()).isEqualTo(202);
  }

  JsonNode report(@Nullable String id) {
    return get("/v1/reports/" + Objects.requireNonNull(id));
  }

  /** A public question to search. */
  JsonNode get(String path) {
    return ok(send(request(ports.search(), path, "").GET()));
  }

  /** A question to search with the operator's key. */
  JsonNode operator(String path) {
    return ok(send(request(ports.search(), path, operatorKey).GET()));
  }

  /** An order to a service, with the operator's key. */
  JsonNode order(int port, String path, String body) {
    return ok(
        send(
            request(port, path, operatorKey)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  /** How often a stage has finished with a report. */
  long runs(String id, String stage) {
    return submission(id)
        .get("timeline")
        .valueStream()
        .filter(entry -> text(entry, "stage").equalsIgnoreCase(stage))
        .filter(entry -> text(entry, "outcome").equalsIgnoreCase("succeeded"))
        .count();
  }

  int status(String path, String key) {
    return send(request(ports.search(), path, key).GET()).statusCode();
  }

  /** The hits of a search. */
  List<JsonNode> search(String query, String more) {
    return get("/v1/reports?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more)
        .get("hits")
        .valueStream()
        .toList();
  }

  /** A file as submitted; asked for with the agency's key. */
  byte[] file(String path) {
    return exchange(
            request(ports.search(), path, agencyKey).GET(), HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  private JsonNode submission(@Nullable String id) {
    return ok(
        send(
            request(ports.intake(), "/v1/submissions/" + Objects.requireNonNull(id), agencyKey)
                .GET()));
  }

  private HttpResponse<String> post(Path file) {
    String boundary = "b" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(
        body,
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + file.getFileName()
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    try {
      body.write(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(body, "\r\n--" + boundary + "--\r\n");
    return send(
        request(ports.intake(), "/v1/submissions", agencyKey)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(int port, String path, String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    return key.isEmpty() ? request : request.header("X-API-Key", key);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  private static JsonNode ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.uri() + ": " + response.body()).isEqualTo(200);
    return json(response.body());
  }

  private static JsonNode json(String body) {
    return ContractJson.mapper().readTree(body);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).stringValue("");
  }
}
