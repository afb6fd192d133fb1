package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody outside its agency can tell from any answer whether a report is held back: every public
 * surface is asked before and after one arrives, and the answers are compared byte by byte.
 */
class EmbargoDifferenceTest extends RunningService {

  private static final String UNKNOWN = "00000000000000000000000000";
  private static final String WORD = "은빛바다";

  /**
   * Text that the held report shares with published ones, so that it would be found and similar.
   */
  private static final String SHARED = sharedText();

  private String neighbour = "";

  private static String sharedText() {
    StringBuilder text = new StringBuilder(WORD + " 연구동을 둘러보고 랩센트럴의 공용 실험실을 살폈다. ");
    for (int i = 1; i <= 40; i++) {
      text.append(i * 53).append("번 실험실에는 장비 ").append(i * 7).append("대가 있다. ");
    }
    return text.toString();
  }

  private SampleReport sample(String title, String english) {
    return SampleReport.in(store, WORD + " " + title, "Silver sea " + english)
        .publisher("chungcheongbuk-do")
        .trip("2025-03-04", "2025-03-09", "US", "Boston")
        .publishedOn("2025-04-01")
        .keywords(WORD, "공용실험실")
        .heading(1, "견학 개요", "Overview", 1)
        .paragraph(SHARED, "We toured the silver sea wing and the shared lab of LabCentral.", 2)
        .names("랩센트럴", "labcentral");
  }

  private SampleReport held() {
    return sample("미공개 협약", "undisclosed pact")
        .of("agency-held")
        .file("미공개.hwpx", "held bytes " + System.nanoTime())
        .publishAt(Instant.now().plus(Duration.ofDays(1)));
  }

  @BeforeEach
  void somethingPublished() {
    neighbour = send(sample("견학 보고", "study visit"), Outcome.PUBLISHED);
    send(sample("견학 보고 (부록)", "study visit, annex").file("b.hwpx", "annex"), Outcome.PUBLISHED);
  }

  private String send(SampleReport sample, Outcome expected) {
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

  /** Every address that answers without a key, or with one of another agency. */
  private List<String> surfaces() {
    List<String> paths = new ArrayList<>();
    for (String words : List.of(WORD, "undisclosed pact", "미공개", "랩센트럴", "")) {
      for (String sort : List.of("relevance", "newest", "oldest", "departure")) {
        paths.add(
            "/v1/reports?highlight=true&size=50&facets=cluster,agency,organization,country,city,"
                + "reportType,language&sort="
                + sort
                + "&q="
                + q(words));
      }
      paths.add("/v1/reports/export?format=ndjson&q=" + q(words));
      paths.add("/v1/reports/export?format=csv&q=" + q(words));
      paths.add("/v1/suggestions?size=20&q=" + q(words));
    }
    for (String filter :
        List.of(
            "organization=labcentral",
            "agency=chungcheongbuk-do",
            "publisher=chungcheongbuk-do",
            "country=US",
            "reportType=trip_report",
            "departFrom=2025-03-04&departTo=2025-03-04",
            "publishedFrom=2025-04-01&publishedTo=2025-04-01")) {
      paths.add("/v1/reports?size=50&facets=organization,agency,country&" + filter);
      paths.add("/v1/reports/export?format=csv&" + filter);
    }
    for (String start : List.of("은빛", "ㅇㅂㅂㄷ", "silver", "미공", "undis", "ㅁㄱㄱ", "랩센")) {
      paths.add("/v1/suggestions?size=20&q=" + q(start));
    }
    paths.add("/v1/reports/" + neighbour);
    paths.add("/v1/reports/" + neighbour + "/similar?size=50");
    paths.add("/v1/reports/" + neighbour + "/passages?q=" + q(WORD));
    for (String registry : List.of("clusters", "agencies", "organizations")) {
      paths.add("/v1/" + registry + "?size=100");
      paths.add("/v1/" + registry + "?size=100&q=" + q("충청북도"));
    }
    paths.add("/v1/organizations/labcentral");
    paths.add("/v1/agencies/chungcheongbuk-do");
    paths.add("/");
    return paths;
  }

  private Map<String, String> answers(String... headers) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String path : surfaces()) {
      answers.put(path, whole(get(path, headers)));
    }
    return answers;
  }

  /** Status, headers and body; what differs from call to call of itself is left out. */
  private static String whole(HttpResponse<String> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    // Every hundredth answer ends its connection.
    headers.remove("connection");
    // A cursor names a snapshot of its own at every call, and took has its own length.
    headers.remove("content-length");
    String body =
        response
            .body()
            .replaceAll("\"tookMs\":\\d+", "\"tookMs\":0")
            .replaceAll("\"nextCursor\":\"[^\"]*\"", "\"nextCursor\":\"\"");
    return response.statusCode() + "\n" + headers + "\n" + body;
  }

  @Test
  void noPublicAnswerChangesWhileReportsAreHeld() {
    String stranger = key("agency-other", Scope.READ, Scope.SUBMIT, Scope.RELEASE);
    Map<String, String> before = answers();
    Map<String, String> strangersBefore = answers("X-API-Key", stranger);
    assertThat(before.values()).anyMatch(answer -> answer.contains(neighbour));

    send(held(), Outcome.EMBARGOED);
    send(held().heldUntil("행사 종료 이후"), Outcome.EMBARGOED);
    String id = send(held(), Outcome.EMBARGOED);

    assertSame(before, answers());
    assertSame(strangersBefore, answers("X-API-Key", stranger));
    String own = key("agency-held", Scope.READ);
    assertThat(json("/v1/reports/" + id, "X-API-Key", own).path("state").asString())
        .isEqualTo("EMBARGOED");

    String officer = key("agency-held", Scope.RELEASE);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                post("/v1/ops/releases", "{\"id\":\"" + id + "\"}", "X-API-Key", officer)
                        .statusCode()
                    == 202);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/reports/" + id).statusCode() == 200);
    assertTold(before, answers(), id);
  }

  /** The same questions do tell once the report is public, so the comparison above means much. */
  private static void assertTold(Map<String, String> before, Map<String, String> after, String id) {
    List<String> changed =
        before.entrySet().stream()
            .filter(answer -> !answer.getValue().equals(after.get(answer.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    for (String part : List.of("highlight", "export", "suggestions", "/similar", "/v1/agencies/")) {
      assertThat(changed).as(part).anyMatch(path -> path.contains(part));
    }
    assertThat(after.values()).anyMatch(answer -> answer.contains(id));
  }

  private static void assertSame(Map<String, String> before, Map<String, String> after) {
    before.forEach((path, answer) -> assertThat(after.get(path)).as(path).isEqualTo(answer));
  }

  @Test
  void askedForByItsIdAHeldReportIsAnsweredLikeAnUnknownOne() {
    String id = send(held(), Outcome.EMBARGOED);
    String stranger = key("agency-other", Scope.READ, Scope.RELEASE);

    for (String rest :
        List.of(
            "",
            "/passages",
            "/passages?q=" + q(WORD),
            "/passages?size=0",
            "/passages?cursor=x",
            "/similar",
            "/similar?size=1000",
            "/file",
            "/nothing")) {
      for (String[] headers :
          List.of(
              new String[] {},
              new String[] {"X-API-Key", stranger},
              new String[] {"Accept-Language", "ko"},
              new String[] {"Range", "bytes=0-3"},
              new String[] {"If-None-Match", "*"})) {
        String path = "/v1/reports/";
        assertThat(whole(get(path + id + rest, headers)).replace(id, UNKNOWN))
            .as(rest)
            .isEqualTo(whole(get(path + UNKNOWN + rest, headers)));
      }
    }
    assertThat(whole(get("/reports/" + id))).isEqualTo(whole(get("/reports/" + UNKNOWN)));
    assertThat(whole(post("/v1/ops/releases", "{\"id\":\"" + id + "\"}", "X-API-Key", stranger)))
        .isEqualTo(
            whole(post("/v1/ops/releases", "{\"id\":\"" + UNKNOWN + "\"}", "X-API-Key", stranger)));
    assertThat(whole(get("/v1/ops/privacy?id=" + id, "X-API-Key", stranger)))
        .isEqualTo(whole(get("/v1/ops/privacy?id=" + UNKNOWN, "X-API-Key", stranger)));
  }

  @Test
  void aReportOnAConditionWaitsForItsAgencysRelease() {
    String id =
        send(
            sample("조건부", "conditional")
                .of("agency-held")
                .file("조건부.hwpx", "conditional " + System.nanoTime())
                .heldUntil("행사 종료 이후"),
            Outcome.EMBARGOED);
    String body = "{\"id\":\"" + id + "\"}";
    assertThat(get("/v1/reports/" + id).statusCode()).isEqualTo(404);

    String other = key("agency-other", Scope.RELEASE);
    assertThat(post("/v1/ops/releases", body, "X-API-Key", other).statusCode()).isEqualTo(404);
    String readsOnly = key("agency-held", Scope.READ);
    assertThat(post("/v1/ops/releases", body, "X-API-Key", readsOnly).statusCode()).isEqualTo(403);
    assertThat(get("/v1/reports/" + id).statusCode()).isEqualTo(404);

    String officer = key("agency-held", Scope.RELEASE);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> post("/v1/ops/releases", body, "X-API-Key", officer).statusCode(),
            status -> status == 202);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get("/v1/reports/" + id).statusCode() == 200);
    assertThat(get("/v1/reports?q=" + q(WORD)).body()).contains(id);
  }
}
