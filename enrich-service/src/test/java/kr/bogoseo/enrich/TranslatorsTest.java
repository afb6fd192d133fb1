package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.store.DocumentStore;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What operators see of translation. */
class TranslatorsTest {

  @Test
  void everyEngineTellsHowItIsAndWhatItDid() throws Exception {
    send(
        HttpRequest.newBuilder(uri("/v1/translate"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    ContractJson.write(Map.of("text", "정부는 예산을 확대하였다.")))),
        200);

    JsonNode status = send(HttpRequest.newBuilder(uri("/v1/translators")), 200);

    JsonNode engine = status.get("engines").get(0);
    assertThat(engine.get("name").asString()).isEqualTo("builtin");
    assertThat(engine.get("state").asString()).isEqualTo("up");
    assertThat(engine.get("breaker").asString()).isEqualTo("closed");
    assertThat(engine.get("segments").asInt()).isPositive();
    assertThat(engine.get("characters").asInt()).isPositive();
    assertThat(engine.get("latencyMs").get("p95").isNumber()).isTrue();
    assertThat(engine.get("violations").asInt()).isZero();
    assertThat(engine.get("version").asString()).isNotBlank();
    assertThat(engine.get("termBase").asString()).isNotBlank();
    assertThat(engine.get("quality").asString()).isEqualTo("gist");
    assertThat(status.get("pending").get("reports").isNumber()).isTrue();
    assertThat(status.get("pending").get("segments").isNumber()).isTrue();
    assertThat(status.get("memory").get("entries").isNumber()).isTrue();
    assertThat(status.get("memory").get("hits").isNumber()).isTrue();
  }

  @Test
  void theFiguresAreThereForPrometheus() throws Exception {
    String metrics = body(HttpRequest.newBuilder(uri("/actuator/prometheus")), 200);

    assertThat(metrics)
        .contains(
            "bogoseo_translate_segments_total{",
            "bogoseo_translate_violations_total{",
            "bogoseo_translate_latency_milliseconds{",
            "bogoseo_translate_breaker_open{",
            "bogoseo_translate_pending_reports");
  }

  @Test
  void theTermBaseCanBeLookedAt() throws Exception {
    JsonNode page = send(HttpRequest.newBuilder(uri("/v1/terms?q=budget&size=2")), 200);

    assertThat(page.get("items").get(0).get("en").asString()).contains("budget");
    assertThat(page.get("version").asString()).isNotBlank();
    send(HttpRequest.newBuilder(uri("/v1/terms?cursor=nonsense")), 400);
    send(HttpRequest.newBuilder(uri("/v1/terms?size=0")), 400);
  }

  @Test
  void onlyAnOperatorHasTheTermsReadAgain() throws Exception {
    ApiKeys keys =
        new ApiKeys(RunningService.context().getBean(DocumentStore.class), Clock.systemUTC());
    String agency = keys.create("a", Set.of(Scope.SUBMIT), null).presented();
    String operator = keys.create("a", Set.of(Scope.OPERATE), null).presented();

    send(reload(), 401);
    send(reload().header("X-API-Key", agency), 403);
    JsonNode answer = send(reload().header("Authorization", "Bearer " + operator), 200);

    assertThat(answer.get("version").asString()).isNotBlank();
  }

  private static HttpRequest.Builder reload() {
    return HttpRequest.newBuilder(uri("/v1/terms/reload"))
        .POST(HttpRequest.BodyPublishers.noBody());
  }

  private static URI uri(String path) {
    return URI.create(RunningService.url(path));
  }

  private static JsonNode send(HttpRequest.Builder request, int status)
      throws IOException, InterruptedException {
    return ContractJson.mapper().readTree(body(request, status));
  }

  private static String body(HttpRequest.Builder request, int status)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      return response.body();
    }
  }
}
