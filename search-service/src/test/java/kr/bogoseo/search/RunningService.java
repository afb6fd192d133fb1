package kr.bogoseo.search;

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
import java.util.List;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import kr.bogoseo.deploy.elasticsearch.testing.TestElasticsearch;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service as it runs: HTTP, Kafka, Elasticsearch, all real; one for all test classes. */
@SpringBootTest(
    classes = SearchService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.location=classpath:/kr/bogoseo/search/",
      "bogoseo.index.embargo-interval=200ms",
      "bogoseo.services.timeout=500ms"
    })
@ExtendWith({KafkaExtension.class, ElasticsearchExtension.class})
abstract class RunningService {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Autowired DocumentStore store;
  @Autowired ApiKeys keys;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("BOGOSEO_KAFKA_BOOTSTRAP", () -> KafkaExtension.broker().bootstrapServers());
    registry.add("BOGOSEO_ELASTICSEARCH_URL", () -> TestElasticsearch.shared().uri().toString());
    registry.add("BOGOSEO_STORE_PATH", RunningService::sharedStore);
    registry.add("BOGOSEO_ELASTICSEARCH_PREFIX", () -> "running-");
    registry.add("BOGOSEO_ENRICH_URL", () -> Neighbour.SHARED.uri().toString());
    registry.add("BOGOSEO_EXTRACT_URL", () -> "http://127.0.0.1:1");
  }

  private static String sharedStore() {
    return SharedStore.PATH.toString();
  }

  /** The context is shared by test classes, so its store must outlive each of them. */
  private static final class SharedStore {
    static final Path PATH = make();

    private static Path make() {
      try {
        Path path = Files.createTempDirectory("search-store");
        path.toFile().deleteOnExit();
        return path;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  String key(String agency, Scope... scopes) {
    return keys.create(agency, Set.of(scopes), null).presented();
  }

  TopicProbe probe() {
    return new TopicProbe(KafkaExtension.broker(), List.of(Topics.PROGRESS, Topics.TAGGED));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(at(path)).GET(), headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  JsonNode json(String path, String... headers) {
    return json(get(path, headers));
  }

  static JsonNode json(HttpResponse<String> response) {
    return ContractJson.mapper().readTree(response.body());
  }

  static String q(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i + 1 < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
