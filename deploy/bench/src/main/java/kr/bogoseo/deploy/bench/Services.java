package kr.bogoseo.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ContractJson;
import tools.jackson.databind.JsonNode;

/** A running stack as the outside sees it. Safe for many threads. */
public final class Services implements AutoCloseable {
  private static final String JSON = "application/json";

  private final HttpClient http;
  private final Endpoints endpoints;
  private final Keys keys;
  private final Duration timeout;

  private Services(HttpClient http, Endpoints endpoints, Keys keys, Duration timeout) {
    this.http = http;
    this.endpoints = endpoints;
    this.keys = keys;
    this.timeout = timeout;
  }

  static Services open(BenchOptions options) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    return new Services(
        http,
        options.endpoints(),
        Keys.find(options),
        Duration.ofSeconds(options.number("timeout", 300)));
  }

  /** The structured document of a file, nothing stored. */
  public Answer extract(String fileName, byte[] content) throws InterruptedException {
    return send(
        multipart(endpoints.extract().resolve("/v1/extract"), fileName, content, Optional.empty()));
  }

  /** The extract service's page for Prometheus; empty when it is not shown. */
  public Optional<String> extractMetrics() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoints.extract().resolve("/actuator/prometheus"))
            .timeout(timeout)
            .header("Accept", "text/plain")
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where the extract service answers. */
  public URI extractAddress() {
    return endpoints.extract();
  }

  /** Values, names and record of a text. */
  public Answer analyze(String text) throws InterruptedException {
    return post(endpoints.enrich().resolve("/v1/analyze"), Map.of("text", text));
  }

  /** Values, names and record of a document as extraction answered it. */
  public Answer analyze(JsonNode document) throws InterruptedException {
    return post(endpoints.enrich().resolve("/v1/analyze"), Map.of("document", document));
  }

  /** Translations of texts. */
  public Answer translate(List<String> texts, String from, String to) throws InterruptedException {
    return post(
        endpoints.enrich().resolve("/v1/translate"), Map.of("text", texts, "from", from, "to", to));
  }

  /** Hands a report in. */
  public Answer submit(String fileName, byte[] content, Map<String, Object> metadata)
      throws InterruptedException {
    return send(
        multipart(
            endpoints.intake().resolve("/v1/submissions"),
            fileName,
            content,
            metadata.isEmpty() ? Optional.empty() : Optional.of(metadata)));
  }

  /** State and timeline of a submission. */
  public Answer submission(String id) throws InterruptedException {
    return send(request(endpoints.intake().resolve("/v1/submissions/" + id)).GET());
  }

  /** A call to the search service. */
  public Answer search(String path, Map<String, String> parameters) throws InterruptedException {
    String query =
        parameters.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    return send(request(URI.create(endpoints.search() + path + query)).GET());
  }

  /** Releases a held-back report, as an operator. */
  public Answer release(String id) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoints.search().resolve("/v1/ops/releases"))
            .header("Content-Type", JSON)
            .POST(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(Map.of("id", id))));
    keys.operator().ifPresent(key -> request.header("X-API-Key", key));
    return send(request);
  }

  /** Whether an agency key was found, without which nothing can be submitted. */
  public boolean canSubmit() {
    return keys.agency().isPresent();
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer post(URI uri, Object body) throws InterruptedException {
    return send(
        request(uri)
            .header("Content-Type", JSON)
            .POST(HttpRequest.BodyPublishers.ofByteArray(ContractJson.write(body))));
  }

  private HttpRequest.Builder multipart(
      URI uri, String fileName, byte[] content, Optional<Map<String, Object>> metadata) {
    MultipartBody body = new MultipartBody().file(fileName, content);
    metadata.ifPresent(m -> body.json("metadata", ContractJson.write(m)));
    return request(uri)
        .header("Content-Type", "multipart/form-data; boundary=" + MultipartBody.BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.end()));
  }

  private HttpRequest.Builder request(URI uri) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    keys.agency().ifPresent(key -> request.header("X-API-Key", key));
    return request;
  }

  private Answer send(HttpRequest.Builder builder) throws InterruptedException {
    HttpRequest request =
        builder.timeout(timeout).header("Accept", JSON + ", application/problem+json").build();
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return Answer.of(response.statusCode(), response.body(), millisSince(start));
    } catch (IOException e) {
      return Answer.none(millisSince(start));
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
