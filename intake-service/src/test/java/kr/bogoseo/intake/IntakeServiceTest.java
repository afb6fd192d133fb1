package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.ApiKeys;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import kr.bogoseo.deploy.elasticsearch.testing.TestElasticsearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP, with a real broker and a real Elasticsearch. */
@ExtendWith({KafkaExtension.class, ElasticsearchExtension.class})
@SpringBootTest(
    classes = IntakeService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.config.location=classpath:/kr/bogoseo/intake/")
class IntakeServiceTest {

  @TempDir private static Path data;

  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;
  @Autowired private ApiKeys keys;
  private String key = "";
  private String agency = "";

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry registry) {
    registry.add(
        "spring.kafka.bootstrap-servers", () -> KafkaExtension.broker().bootstrapServers());
    registry.add("bogoseo.intake.elasticsearch", () -> TestElasticsearch.shared().uri());
    registry.add("bogoseo.intake.store.path", () -> data.resolve("store"));
    registry.add("bogoseo.intake.max-file-size", () -> "1MB");
  }

  @BeforeEach
  void newAgency() {
    agency = "agency-" + UUID.randomUUID();
    key = keys.create(agency, Set.of(Scope.SUBMIT, Scope.READ), null).presented();
  }

  @Test
  void aSubmissionGetsAReceiptALocationAndAnEvent() throws Exception {
    HttpResponse<String> response =
        submit("출장 보고서.txt", "오송 방문 결과", "{\"reportType\":\"trip_report\"}");

    assertThat(response.statusCode()).isEqualTo(202);
    JsonNode receipt = json(response);
    String id = receipt.get("id").stringValue();
    assertThat(response.headers().firstValue("Location")).hasValue("/v1/submissions/" + id);
    assertThat(receipt.get("state").stringValue()).isEqualTo("RECEIVED");
    assertThat(receipt.get("fileName").stringValue()).isEqualTo("출장 보고서.txt");
    assertThat(receipt.get("agencyId").stringValue()).isEqualTo(agency);
    try (TopicProbe probe = new TopicProbe(KafkaExtension.broker(), List.of(Topics.RECEIVED))) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> assertThat(probe.values(Topics.RECEIVED, id)).singleElement().isNotNull());
      assertThat(
              ContractJson.read(probe.values(Topics.RECEIVED, id).getFirst(), ReportReceived.class)
                  .submission()
                  .agencyId())
          .isEqualTo(agency);
    }
  }

  @Test
  void theTimelineFollowsTheFactsUntilTheFinalState() throws Exception {
    String id = json(submit("a.txt", "타임라인", null)).get("id").stringValue();
    awaitState(id, "RECEIVED", 1);
    try (TopicProbe probe = new TopicProbe(KafkaExtension.broker(), List.of(Topics.PROGRESS))) {
      long version = Instant.now().toEpochMilli();
      for (Object[] step :
          new Object[][] {{Stage.EXTRACT, Outcome.SUCCEEDED}, {Stage.INDEX, Outcome.PUBLISHED}}) {
        ReportProgress fact =
            new ReportProgress(
                new ReportId(id),
                version,
                agency,
                "a.txt",
                (Stage) step[0],
                (Outcome) step[1],
                Instant.now(),
                12,
                null,
                null);
        probe.send(Topics.PROGRESS, id, ContractJson.write(fact));
      }
    }
    awaitState(id, "PUBLISHED", 3);

    HttpResponse<String> live = get("/v1/submissions/" + id + "/events", key);
    assertThat(live.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(live.body()).contains("event:progress", "event:state", "\"PUBLISHED\"");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(json(get("/v1/submissions?state=PUBLISHED", key)).get("items").size())
                    .isEqualTo(1));
  }

  @Test
  void theSameFileTwiceIsOneReport() throws Exception {
    HttpResponse<String> first = submit("a.txt", "한 번", null);
    HttpResponse<String> second = submit("a.txt", "한 번", null);

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(json(second)).isEqualTo(json(first));
  }

  @Test
  void refusalsAreProblemsInTheReadersLanguage() throws Exception {
    assertProblem(submit("empty.txt", "", null), 422, "EMPTY_FILE");
    assertProblem(submit("x.txt", "내용", "{\"titel\":1}"), 400, "INVALID_METADATA");
    assertProblem(submit("big.txt", "가".repeat(400_000), null), 413, "TOO_LARGE");
    assertProblem(get("/v1/submissions", "bgs_wrong"), 401, "UNAUTHENTICATED");
    assertProblem(get("/v1/submissions/" + "0".repeat(26), key), 404, "NOT_FOUND");
    assertProblem(get("/v1/submissions/../../etc", key), 404, "NOT_FOUND");
    assertProblem(get("/v1/submissions?size=0", key), 400, "INVALID_QUERY");
    assertProblem(get("/v1/submissions?cursor=x", key), 400, "INVALID_CURSOR");
    assertProblem(get("/v1/nowhere", key), 404, "NOT_FOUND");
    String readOnly = keys.create(agency, Set.of(Scope.READ), null).presented();
    assertProblem(
        send(request("/v1/submissions", readOnly).POST(HttpRequest.BodyPublishers.noBody())),
        403,
        "FORBIDDEN");
    assertProblem(
        send(request("/v1/submissions", key).PUT(HttpRequest.BodyPublishers.noBody())),
        405,
        "METHOD_NOT_ALLOWED");
    assertProblem(
        send(
            request("/v1/submissions", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        400,
        "MALFORMED_REQUEST");

    HttpResponse<String> korean =
        send(request("/v1/submissions", "").header("Accept-Language", "ko-KR").GET());
    assertThat(json(korean).get("title").stringValue()).containsPattern("[가-힣]");
  }

  @Test
  void anotherAgencysSubmissionDoesNotExist() throws Exception {
    String id = json(submit("a.txt", "우리 것", null)).get("id").stringValue();
    String other = keys.create("other", Set.of(Scope.SUBMIT, Scope.READ), null).presented();
    String operator = keys.create("operator", Set.of(Scope.OPERATE), null).presented();

    assertProblem(get("/v1/submissions/" + id, other), 404, "NOT_FOUND");
    assertThat(get("/v1/submissions/" + id, operator).statusCode()).isEqualTo(200);
  }

  @Test
  void aWithdrawalIsACommandOnTheTopic() throws Exception {
    String id = json(submit("a.txt", "회수할 보고서", null)).get("id").stringValue();

    HttpResponse<String> response = send(request("/v1/submissions/" + id, key).DELETE());

    assertThat(response.statusCode()).isEqualTo(202);
    try (TopicProbe probe = new TopicProbe(KafkaExtension.broker(), List.of(Topics.COMMANDS))) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(probe.values(Topics.COMMANDS, id)).hasSize(1));
    }
  }

  @Test
  void aBatchAnswersForEveryEntry() throws Exception {
    byte[] zip = ReceiveBatchTest.zip("1.txt", "하나 " + UUID.randomUUID(), "2.txt", "");

    HttpResponse<String> response = post("/v1/submissions/batch", "a.zip", zip, null);

    assertThat(response.statusCode()).isEqualTo(207);
    JsonNode items = json(response).get("items");
    assertThat(items.get(0).get("status").intValue()).isEqualTo(202);
    assertThat(items.get(1).get("problem").get("code").stringValue()).isEqualTo("EMPTY_FILE");
  }

  @Test
  void theInterfaceDescribesItself() throws Exception {
    JsonNode description = json(get("/v3/api-docs", ""));

    assertThat(description.get("openapi").stringValue()).startsWith("3.1");
    assertThat(description.get("paths").propertyNames())
        .contains("/v1/submissions", "/v1/submissions/{id}", "/v1/submissions/batch");
    assertThat(get("/actuator/health/readiness", "").body()).contains("UP");
    assertThat(get("/actuator/prometheus", "").body()).contains("jvm_memory_used_bytes");
  }

  private void awaitState(String id, String state, int facts) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              JsonNode status = json(get("/v1/submissions/" + id, key));
              assertThat(status.get("state").stringValue()).isEqualTo(state);
              assertThat(status.get("timeline").size()).isEqualTo(facts);
            });
  }

  private HttpResponse<String> submit(String name, String text, @Nullable String metadata)
      throws Exception {
    return post("/v1/submissions", name, text.getBytes(StandardCharsets.UTF_8), metadata);
  }

  private HttpResponse<String> post(
      String path, String name, byte[] file, @Nullable String metadata) throws Exception {
    String boundary = "boundary" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, boundary, "file\"; filename=\"" + name, "application/octet-stream", file);
    if (metadata != null) {
      part(
          body,
          boundary,
          "metadata",
          "application/json",
          metadata.getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path, key)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String name, String type, byte[] content)
      throws IOException {
    body.write(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path, String with) throws Exception {
    return send(request(path, with).GET());
  }

  private HttpRequest.Builder request(String path, String with) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60));
    return with.isEmpty() ? request : request.header("X-API-Key", with);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(response).get("code").stringValue()).isEqualTo(code);
    assertThat(response.body()).doesNotContain("Exception", "springframework");
  }

  private static JsonNode json(HttpResponse<String> response) {
    return ContractJson.mapper().readTree(response.body());
  }
}
