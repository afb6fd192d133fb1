package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The search API over HTTP, fed through Kafka. */
class SearchApiTest extends RunningService {

  @Autowired CountReadings readings;

  private SampleReport sample(String word) {
    return SampleReport.in(store, word + " 견학 보고", "Study visit: " + word)
        .publisher("chungcheongbuk-do")
        .trip("2025-03-04", "2025-03-09", "US", "Boston")
        .publishedOn("2025-04-01")
        .heading(1, "견학 개요", "Overview", 1)
        .paragraph(
            word + " 연구동을 둘러보고 랩센트럴의 <b>공용</b> 실험실을 살폈다.",
            "We toured the " + word + " wing and the shared lab of LabCentral.",
            2)
        .names("랩센트럴", "labcentral");
  }

  /** Sends through Kafka and waits until the index says what became of it. */
  private String publish(SampleReport sample) {
    return publish(sample, Outcome.PUBLISHED);
  }

  private String publish(SampleReport sample, Outcome expected) {
    ReportTagged event = sample.event();
    String id = event.submission().reportId().value();
    try (TopicProbe probe = probe()) {
      probe.send(Topics.TAGGED, id, ContractJson.write(event));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  probe.values(Topics.PROGRESS, id).stream()
                      .map(bytes -> ContractJson.read(bytes, ReportProgress.class).outcome())
                      .anyMatch(expected::equals));
    }
    return id;
  }

  @Test
  void aHitHasTitleAgencyDatesClustersAndSafeHighlightsWithTheirPage() {
    String id = publish(sample("은하수"));

    JsonNode answer = json("/v1/reports?highlight=true&facets=country,agency&q=" + q("은하수"));

    assertThat(answer.path("total").asInt()).isOne();
    JsonNode hit = answer.path("hits").get(0);
    assertThat(hit.path("id").asString()).isEqualTo(id);
    assertThat(hit.path("title").path("en").asString()).isEqualTo("Study visit: 은하수");
    assertThat(hit.path("reportType").asString()).isEqualTo("trip_report");
    assertThat(hit.path("agency").path("id").asString()).isEqualTo("chungcheongbuk-do");
    assertThat(hit.path("departOn").asString()).isEqualTo("2025-03-04");
    assertThat(hit.path("visited").get(0).asString()).isEqualTo("US");
    JsonNode highlight = hit.path("highlights").get(0);
    assertThat(highlight.path("page").asInt()).isEqualTo(2);
    assertThat(highlight.path("text").asString())
        .contains("<em>은하수</em>", "&lt;b&gt;")
        .doesNotContain("<b>");
    assertThat(answer.path("facets").path("country").get(0).path("id").asString()).isEqualTo("US");
  }

  @Test
  void theRecordIsAsTheContractShowsIt() {
    String id = publish(sample("은물결"));

    JsonNode record = json("/v1/reports/" + id);

    assertThat(record.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(record.path("title").path("ko").asString()).isEqualTo("은물결 견학 보고");
    assertThat(record.path("trip").path("destinations").get(0).path("city").asString())
        .isEqualTo("Boston");
    assertThat(record.path("organizations").get(0).path("id").asString()).isEqualTo("labcentral");
    assertThat(record.path("publishedOn").asString()).isEqualTo("2025-04-01");
  }

  @Test
  void passagesCarryPageAndHeadingsAndPutMatchesFirst() {
    String id =
        publish(
            sample("은쟁반")
                .heading(1, "부록", "Annex", 3)
                .paragraph("셋째 쪽에는 특허 목록이 있다.", "Page three lists patents.", 3));

    JsonNode passages = json("/v1/reports/" + id + "/passages?q=" + q("patents"));

    assertThat(passages.path("total").asInt()).isEqualTo(2);
    assertThat(passages.path("matched").asInt()).isEqualTo(1);
    JsonNode first = passages.path("passages").get(0);
    assertThat(first.path("page").asInt()).isEqualTo(3);
    assertThat(first.path("headings").get(0).asString()).isEqualTo("부록");
    assertThat(first.path("ko").asString()).contains("특허 목록");
    assertThat(first.path("highlights").get(0).path("text").asString())
        .contains("<em>patents</em>");
  }

  @Test
  void nearlyTheSameTextIsMarkedAmongSimilarReports() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append(i * 37).append("번 실험실에는 장비 ").append(i * 11).append("대가 있다. ");
    }
    String one = publish(sample("은방울꽃").paragraph(text.toString(), "Text.", 2));
    String other = publish(sample("은방울꽃 (재제출)").paragraph(text.toString(), "Text.", 2));

    JsonNode similar = json("/v1/reports/" + one + "/similar").path("reports").get(0);

    assertThat(similar.path("report").path("id").asString()).isEqualTo(other);
    assertThat(similar.path("nearDuplicate").asBoolean()).isTrue();
  }

  @Test
  void theFileComesAsItWasSubmittedAndOnlyToBeSaved() {
    String id = publish(sample("은가락지").file("출장 \"결과\"\r\n보고.hwpx", "원본 그대로"));

    HttpResponse<String> file = get("/v1/reports/" + id + "/file");

    assertThat(file.body()).isEqualTo("원본 그대로");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains("filename*=UTF-8''")
        .doesNotContain("\r", "\n");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void aFileWithMaskedPersonalDataIsForItsAgencyAndOperatorsOnly() {
    String id = publish(sample("은나무").masked(2).of("agency-a"));
    String path = "/v1/reports/" + id + "/file";

    assertThat(get(path).statusCode()).isEqualTo(403);
    assertThat(json(path).path("code").asString()).isEqualTo("PERSONAL_DATA_RESTRICTED");
    assertThat(get(path, "X-API-Key", key("agency-b", Scope.READ)).statusCode()).isEqualTo(403);
    assertThat(get(path, "X-API-Key", key("agency-a", Scope.READ)).statusCode()).isEqualTo(200);
    assertThat(get(path, "Authorization", "Bearer " + key("ops", Scope.OPERATE)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void readingsOfReportsThatWaitForTheirTranslationAreCountedForWhoeverMaySeeThem() {
    ReadCounts counts = new ReadCounts(store);
    String waiting = publish(sample("은모래").pending(2));
    String whole = publish(sample("금싸라기"));
    String held =
        publish(
            sample("은비녀").pending(2).of("agency-a").publishAt(Instant.now().plusSeconds(3600)),
            Outcome.EMBARGOED);

    get("/v1/reports/" + held);
    get("/v1/reports/" + whole);
    get("/v1/reports/" + waiting);
    get("/v1/reports/" + waiting);
    readings.write();

    await().until(() -> counts.of(new ReportId(waiting)) == 2);
    assertThat(counts.of(new ReportId(whole))).isZero();
    assertThat(counts.of(new ReportId(held))).isZero();
  }

  @Test
  void anEmbargoedReportExistsForItsAgencyAndOperatorsOnly() {
    String id =
        publish(
            sample("은하늘").of("agency-a").publishAt(Instant.now().plusSeconds(3600)),
            Outcome.EMBARGOED);
    String path = "/v1/reports/" + id;

    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(get(path + "/passages").statusCode()).isEqualTo(404);
    assertThat(get(path + "/file").statusCode()).isEqualTo(404);
    assertThat(get(path, "X-API-Key", key("agency-b", Scope.READ)).statusCode()).isEqualTo(404);
    JsonNode own = json(path, "X-API-Key", key("agency-a", Scope.READ));
    assertThat(own.path("state").asString()).isEqualTo("EMBARGOED");
    assertThat(
            json(path + "/passages", "X-API-Key", key("agency-a", Scope.READ))
                .path("total")
                .asInt())
        .isPositive();
    for (String surface :
        List.of("/v1/reports?q=", "/v1/reports/export?q=", "/v1/suggestions?q=")) {
      assertThat(get(surface + q("은하늘")).body()).as(surface).doesNotContain(id, "은하늘 견학");
    }
  }

  @Test
  void suggestionsCompleteNamesAndTitlesAlsoByInitialConsonants() {
    publish(sample("은모래밭"));

    assertThat(texts("랩센")).contains("랩센트럴");
    assertThat(texts("labc")).contains("LabCentral");
    assertThat(texts("ㄹㅅㅌ")).contains("랩센트럴");
    assertThat(texts("은모래")).contains("은모래밭 견학 보고");
    assertThat(texts("ㅇㅁㄹ")).contains("은모래밭 견학 보고");
  }

  private List<String> texts(String start) {
    List<String> texts = new ArrayList<>();
    json("/v1/suggestions?q=" + q(start))
        .path("suggestions")
        .forEach(suggestion -> texts.add(suggestion.path("text").asString()));
    return texts;
  }

  @Test
  void registriesCountTheReportsThatNameAnEntry() {
    publish(sample("은수저"));

    assertThat(json("/v1/organizations/labcentral").path("reports").asInt()).isPositive();
    JsonNode page = json("/v1/clusters?size=2");
    assertThat(page.path("items").size()).isEqualTo(2);
    JsonNode next = json("/v1/clusters?size=2&cursor=" + page.path("nextCursor").asString());
    assertThat(next.path("items").get(0).path("id").asString())
        .isGreaterThan(page.path("items").get(1).path("id").asString());
    assertThat(get("/v1/agencies/no-such-agency").statusCode()).isEqualTo(404);
  }

  @Test
  void anExportHasEveryHitAndItsCellsAreNoFormulas() {
    for (int i = 0; i < 3; i++) {
      publish(
          SampleReport.in(store, "=HYPERLINK(\"http://evil\") 은구슬 " + i, "Silver bead " + i)
              .paragraph("은구슬", "bead", 1));
    }

    HttpResponse<String> csv = get("/v1/reports/export?format=csv&q=" + q("은구슬"));
    HttpResponse<String> ndjson = get("/v1/reports/export?format=ndjson&q=" + q("은구슬"));

    assertThat(csv.body().lines()).hasSize(4);
    assertThat(csv.body())
        .startsWith("\uFEFFid,")
        .contains("\"'=HYPERLINK(\"\"http")
        .contains("\r\n");
    assertThat(ndjson.body().lines())
        .hasSize(3)
        .allSatisfy(
            line ->
                assertThat(
                        ContractJson.mapper()
                            .readTree(line.getBytes(StandardCharsets.UTF_8))
                            .path("state")
                            .asString())
                    .isEqualTo("PUBLISHED"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/reports?size=0, 400, INVALID_QUERY, size",
    "/v1/reports?size=101, 400, INVALID_QUERY, size",
    "/v1/reports?size=x, 400, INVALID_QUERY, size",
    "/v1/reports?sort=best, 400, INVALID_QUERY, sort",
    "/v1/reports?reportType=memo, 400, INVALID_QUERY, reportType",
    "/v1/reports?departFrom=yesterday, 400, INVALID_QUERY, departFrom",
    "/v1/reports?publishedFrom=2025-02-30, 400, INVALID_QUERY, publishedFrom",
    "/v1/reports?departFrom=2025-05-01&departTo=2025-04-01, 400, INVALID_QUERY, departFrom",
    "/v1/reports?facets=colour, 400, INVALID_QUERY, facets",
    "/v1/reports?highlight=maybe, 400, INVALID_QUERY, highlight",
    "/v1/reports?cursor=nonsense, 400, INVALID_CURSOR, cursor",
    "/v1/reports/export?format=xlsx, 400, INVALID_QUERY, format",
    "/v1/reports/nobody, 404, NOT_FOUND, report",
    "/v1/reports/00000000000000000000000000, 404, NOT_FOUND, report",
    "/v1/nowhere, 404, NOT_FOUND, address",
    "/v1/ops/ledger, 401, UNAUTHENTICATED, key"
  })
  void whatIsWrongIsSaidByName(String path, int status, String code, String named) {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json(response).path("code").asString()).isEqualTo(code);
    assertThat(json(response).path("detail").asString()).contains(named);
    assertThat(response.body()).doesNotContain("Exception", "kr.bogoseo");
  }

  @Test
  void aQueryThatIsTooLongIsRefusedAndProblemsSpeakKorean() {
    HttpResponse<String> response =
        get("/v1/reports?q=" + q("가".repeat(501)), "Accept-Language", "ko");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("title").asString()).isEqualTo("검색 조건이 올바르지 않습니다");
  }

  @Test
  void aWrongKeyIsRefusedEvenWhereNoneIsNeeded() {
    assertThat(get("/v1/reports", "X-API-Key", "bgs_0_0").statusCode()).isEqualTo(401);
  }

  @Test
  void aKeyWithoutTheScopeIsForbiddenToOperate() {
    assertThat(get("/v1/ops/ledger", "X-API-Key", key("agency-a", Scope.READ)).statusCode())
        .isEqualTo(403);
  }

  @Test
  void pagesAllowNothingInlineAndNothingFromElsewhere() {
    for (String page : List.of("/", "/reports/00000000000000000000000000", "/ops")) {
      HttpResponse<String> response = get(page);
      assertThat(response.statusCode()).as(page).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(response.body())
          .doesNotContain(" style=", " onclick=", "<style", "https://", "http://");
      assertThat(response.body()).doesNotContainPattern("<script(?![^>]* src=)");
    }
    assertThat(get("/assets/search.js").headers().firstValue("Content-Type").orElseThrow())
        .contains("javascript");
  }

  @Test
  void undecodableRecordsGoRawToTheDeadLettersAndOthersPass() {
    byte[] broken = "{\"submission\":".getBytes(StandardCharsets.UTF_8);
    try (TopicProbe probe =
        new TopicProbe(
            kr.bogoseo.contracts.testing.KafkaExtension.broker(),
            List.of(Topics.TAGGED, Topics.deadLetters(Topics.TAGGED)))) {
      probe.send(Topics.TAGGED, "broken-key", broken);
      String id = publish(sample("은장도"));

      assertThat(json("/v1/reports/" + id).path("state").asString()).isEqualTo("PUBLISHED");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(probe.values(Topics.deadLetters(Topics.TAGGED), "broken-key"))
                      .containsExactly(broken));
    }
  }

  @Test
  void theApiDescribesItself() {
    JsonNode api = json("/v3/api-docs");

    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("paths").propertyNames())
        .contains("/v1/reports", "/v1/reports/{id}", "/v1/suggestions", "/v1/ops/ledger");
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
  }
}
