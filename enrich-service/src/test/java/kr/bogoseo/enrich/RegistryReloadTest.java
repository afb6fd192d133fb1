package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.tag.RegistryWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A registry changes while the service runs. */
class RegistryReloadTest {

  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<String> reload(Optional<String> key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningService.url("/v1/ops/registry/reload")))
            .POST(HttpRequest.BodyPublishers.noBody());
    key.ifPresent(value -> request.header("X-API-Key", value));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String key(Scope scope) {
    ApiKeys keys = RunningService.context().getBean(ApiKeys.class);
    return keys.create("operators", Set.of(scope), null).presented();
  }

  @Test
  void anOperatorReloadsAndSeesWhichRegistryItIs() throws Exception {
    HttpResponse<String> answer = reload(Optional.of(key(Scope.OPERATE)));

    JsonNode state = ContractJson.mapper().readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(state.get("version").asString()).matches("[0-9a-f]{12}");
    assertThat(state.get("entries").asInt()).isGreaterThan(5000);
  }

  @Test
  void nobodyElseDoes() throws Exception {
    assertThat(reload(Optional.empty()).statusCode()).isEqualTo(401);
    assertThat(reload(Optional.of(key(Scope.SUBMIT))).statusCode()).isEqualTo(403);
  }

  @Test
  void aChangedFileIsLoadedWithoutBeingAsked(@TempDir Path directory) throws Exception {
    for (String file : new String[] {"agencies", "organizations", "places"}) {
      Files.writeString(directory.resolve(file + ".jsonl"), "");
    }
    Path clusters = directory.resolve("clusters.jsonl");
    Files.writeString(clusters, "");
    RegistryTagger tagger = new RegistryTagger(Optional.of(directory), new NoriMorphology());
    String before = tagger.version();
    try (RegistryWatch watch =
        new RegistryWatch(Optional.of(directory), Duration.ofMillis(50), tagger)) {
      assertThat(watch).isNotNull();
      Files.writeString(
          clusters,
          "{\"id\":\"new\",\"ko\":\"새벽들 바이오단지\",\"en\":\"Saebyeokdeul\",\"kind\":\"bio\"}\n");

      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(tagger.tag("새벽들 바이오단지를 찾았다")).hasSize(1));
    }

    assertThat(tagger.version()).isNotEqualTo(before);
  }

  @Test
  void aFileThatIsNotThereIsTheBuiltInOne(@TempDir Path directory) {
    RegistryTagger tagger = new RegistryTagger(Optional.of(directory), new NoriMorphology());

    assertThat(tagger.version())
        .isEqualTo(new RegistryTagger(Optional.empty(), new NoriMorphology()).version());
  }
}
