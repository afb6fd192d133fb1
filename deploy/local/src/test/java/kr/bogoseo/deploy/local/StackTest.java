package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.bogoseo.deploy.manifests.MonitoredMetrics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole product as its users meet it: every part started, every sample handed in over HTTP,
 * every answer asked for over HTTP.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackTest {

  private static final int PORT_BASE = 28_600;
  private static final Path ROOT = Path.of(System.getProperty("bogoseo.root"));
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf", "hwp", "hwpx");

  @TempDir private static Path data;

  private static LocalStack stack;
  private static StackClient client;

  /** Report id by sample and format, for example {@code trip-kbiohealth-kobe.hwp}. */
  private static final Map<String, String> SUBMITTED = new LinkedHashMap<>();

  @BeforeAll
  static void start() throws Exception {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    stack = LocalStack.start(StackSettings.of(data, PORT_BASE), line -> {});
    stack.awaitReady(Duration.ofMinutes(3));
    client = new StackClient(stack.ports(), stack.keys().agency(), stack.keys().operator());
  }

  @AfterAll
  static void stop() {
    if (stack != null) {
      stack.close();
    }
  }

  @Test
  @Order(1)
  void everySampleInEveryFormatIsPublished() throws Exception {
    for (Sample sample : Sample.all(ROOT.resolve("samples"))) {
      for (String format : FORMATS) {
        String id = client.submit(sample.file(format));
        SUBMITTED.put(sample.name() + "." + format, id);
      }
    }

    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () ->
                assertThat(SUBMITTED)
                    .allSatisfy(
                        (name, id) ->
                            assertThat(client.state(id)).as(name).isEqualTo("PUBLISHED")));
  }

  @Test
  @Order(2)
  void theRecordsHoldWhatTheSamplesSayWhateverTheFormat() throws Exception {
    List<String> wrong = new ArrayList<>();
    int facts = 0;
    for (Sample sample : Sample.all(ROOT.resolve("samples"))) {
      for (String format : FORMATS) {
        JsonNode record = client.report(SUBMITTED.get(sample.name() + "." + format));
        for (Sample.Fact fact : sample.facts()) {
          facts++;
          if (!fact.holdsIn(record)) {
            wrong.add(sample.name() + "." + format + ": " + fact);
          }
        }
      }
    }

    assertThat(wrong).as("%d facts checked", facts).hasSizeLessThan(facts / 20);
  }

  @Test
  @Order(2)
  void everyMetricThatAlertsAndDashboardsAskForIsThere() throws Exception {
    Set<String> asked = Set.copyOf(MonitoredMetrics.used(ROOT));

    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(client.metrics()).containsAll(asked));
  }

  @Test
  @Order(3)
  void theRightReportsAreFoundInBothLanguages() throws Exception {
    assertThat(client.search("보스턴 바이오 클러스터", "&size=10")).anyMatch(named("trip-chungbuk-boston"));
    assertThat(client.search("Boston bio cluster", "&size=10"))
        .anyMatch(named("trip-chungbuk-boston"));
    assertThat(client.search("오송", "&size=50")).anyMatch(named("trip-kbiohealth-kobe"));
    assertThat(client.search("충청북도", "&size=10")).first().matches(named("trip-chungbuk-boston"));
    assertThat(client.search("Singapore Biopolis", "&size=30"))
        .anyMatch(named("paper-hongneung-biopolis-talent"));
  }

  @Test
  @Order(4)
  void filtersAndFacetsAgreeWithTheTags() throws Exception {
    JsonNode all = client.get("/v1/reports?q=&size=100&facets=cluster,agency,reportType,country");
    assertThat(all.get("total").intValue()).isGreaterThanOrEqualTo(SUBMITTED.size());

    for (String facet : List.of("cluster", "reportType")) {
      JsonNode buckets = all.get("facets").get(facet);
      assertThat(buckets.size()).as(facet).isPositive();
      for (JsonNode bucket : buckets) {
        String value = bucket.get("id").stringValue();
        JsonNode filtered = client.get("/v1/reports?size=1&" + facet + "=" + value);
        assertThat(filtered.get("total").intValue())
            .as(facet + "=" + value)
            .isEqualTo(bucket.get("count").intValue());
      }
    }
    JsonNode trips = client.get("/v1/reports?reportType=trip_report&cluster=boston-bio&size=100");
    assertThat(trips.get("hits").valueStream())
        .isNotEmpty()
        .allSatisfy(
            hit -> {
              JsonNode record = client.report(hit.get("id").stringValue());
              assertThat(record.get("reportType").stringValue()).isEqualTo("trip_report");
              assertThat(record.get("clusters").valueStream().map(c -> c.get("id").stringValue()))
                  .contains("boston-bio");
            });
  }

  @Test
  @Order(5)
  void aReportShowsItsPassagesAndGivesTheFileBack() throws Exception {
    Sample sample = Sample.named(ROOT.resolve("samples"), "paper-osong-medicon-network");
    String id = SUBMITTED.get(sample.name() + ".pdf");

    JsonNode passages = client.get("/v1/reports/" + id + "/passages?q=" + encode("메디콘밸리"));

    assertThat(passages.get("total").intValue()).isPositive();
    assertThat(passages.get("passages").get(0).get("page").intValue()).isPositive();
    assertThat(client.file("/v1/reports/" + id + "/file"))
        .isEqualTo(Files.readAllBytes(sample.file("pdf")));
  }

  @Test
  @Order(6)
  void badFilesFailWithTheRightCodeAndTheGoodOnesAroundThemAreUntouched() throws Exception {
    Path special = ROOT.resolve("samples/special");
    Path good = data.resolve("good.txt");
    Files.writeString(good, "사이에 낀 좋은 보고서입니다. 오송 바이오 클러스터를 방문하였다.\n");

    assertThat(client.refusal(special.resolve("empty.txt"))).isEqualTo("EMPTY_FILE");
    assertThat(client.refusal(special.resolve("unknown.bin"))).isEqualTo("UNSUPPORTED_FORMAT");
    String truncated = client.submit(special.resolve("truncated.pdf"));
    String between = client.submit(good);
    String locked = client.submit(special.resolve("password.pdf"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(client.failure(truncated)).isEqualTo("UNREADABLE_FILE");
              assertThat(client.failure(locked)).isEqualTo("ENCRYPTED_FILE");
              assertThat(client.state(between)).isEqualTo("PUBLISHED");
            });
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(client.operator("/v1/ops/failures?code=ENCRYPTED_FILE").toString())
                    .contains(locked, "advice"));
  }

  @Test
  @Order(7)
  void anEmbargoedReportIsKnownToItsAgencyOnly() throws Exception {
    Path held = ROOT.resolve("samples/special/press-embargo-2099/press-embargo-2099.txt");
    int before = client.get("/v1/reports?size=1").get("total").intValue();

    String id = client.submit(held);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(client.state(id)).isEqualTo("EMBARGOED"));
    assertThat(client.status("/v1/reports/" + id, "")).isEqualTo(404);
    assertThat(client.status("/v1/reports/" + id, stack.keys().agency())).isEqualTo(200);
    assertThat(client.get("/v1/reports?size=1").get("total").intValue()).isEqualTo(before);
  }

  @Test
  @Order(8)
  void aWithdrawnReportIsGoneAndTheBooksBalance() throws Exception {
    String id = SUBMITTED.get("brief-leiden-iksan.txt");

    client.withdraw(id);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(client.state(id)).isEqualTo("WITHDRAWN"));
    assertThat(client.status("/v1/reports/" + id, "")).isEqualTo(404);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode ledger = client.operator("/v1/ops/ledger");
              assertThat(ledger.get("accepted").intValue())
                  .isEqualTo(
                      ledger.get("published").intValue()
                          + ledger.get("embargoed").intValue()
                          + ledger.get("withdrawn").intValue()
                          + ledger.get("failed").intValue()
                          + ledger.get("inFlight").intValue());
              assertThat(ledger.get("inFlight").intValue()).isZero();
            });
  }

  @Test
  @Order(9)
  void aCompanyAddedToTheRegistryIsTaggedInStoredReportsWithoutReadingThemAgain() throws Exception {
    Path report = data.resolve("registry-change.txt");
    Files.writeString(report, "출장 결과 보고\n\n새봄누리솔루션과 오송에서 협약을 논의하였다.\n");
    String id = client.submit(report);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(client.state(id)).isEqualTo("PUBLISHED"));
    assertThat(organizations(id)).doesNotContain("saebomnuri-solution");

    new OwnRegistry(data).addCompany("saebomnuri-solution", "새봄누리솔루션", "Saebomnuri Solution");
    client.order(stack.ports().enrich(), "/v1/ops/registry/reload", "");
    JsonNode replay =
        client.order(stack.ports().search(), "/v1/ops/replays", "{\"stage\":\"tag\"}");

    assertThat(replay.get("replayed").intValue()).isGreaterThanOrEqualTo(SUBMITTED.size() - 1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(organizations(id)).contains("saebomnuri-solution"));
    assertThat(client.runs(id, "extract")).isEqualTo(1);
    String found = "/v1/reports?size=1&organization=saebomnuri-solution";
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(client.get(found).get("total").intValue()).isEqualTo(1));
  }

  private static List<String> organizations(String id) {
    return client
        .report(id)
        .get("organizations")
        .valueStream()
        .map(organization -> organization.get("id").stringValue())
        .toList();
  }

  @Test
  @Order(10)
  void realFilesOfEveryKindEndPublishedOrWithACode() throws Exception {
    Path corpus = ROOT.resolveSibling("shared").resolve("data");
    assumeThat(corpus)
        .withFailMessage("no ../shared/data beside the clone: real files are not tried")
        .exists();
    Map<String, String> ids = new LinkedHashMap<>();
    for (Path file : corpus(corpus)) {
      client.trySubmit(file).ifPresent(id -> ids.put(corpus.relativize(file).toString(), id));
    }

    assertThat(ids).hasSizeGreaterThan(30);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () ->
                assertThat(ids)
                    .allSatisfy(
                        (name, id) ->
                            assertThat(client.state(id)).as(name).isIn("PUBLISHED", "FAILED")));
    for (String report :
        List.of("trip_page", "press_release", "training_report_part1", "research_paper_front")) {
      assertThat(client.state(ids.get("reports/" + report + ".txt")))
          .as(report)
          .isEqualTo("PUBLISHED");
    }
    assertThat(client.search("KASBP 심포지엄 오송", "&size=3"))
        .first()
        .matches(hit -> hit.get("title").get("ko").stringValue().contains("글로벌 바이오산업 협력"));
  }

  @Test
  @Order(11)
  void noMadeUpPersonalDataComesOutOfAnySearchSurface() throws Exception {
    MadeUpPersonalData made = new MadeUpPersonalData(ROOT);
    Path folder = Files.createDirectories(data.resolve("made-up"));
    List<String> ids = new ArrayList<>();
    for (Path file : made.write(folder)) {
      ids.add(client.submit(file));
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(ids)
                    .allSatisfy(id -> assertThat(client.state(id)).isEqualTo("PUBLISHED")));

    for (String path : made.questions(ids)) {
      String answer = new String(client.file(path), StandardCharsets.UTF_8);
      assertThat(made.shownIn(answer)).as(path).isEmpty();
    }
    for (String id : ids) {
      assertThat(client.report(id).get("privacy").get("masked").intValue()).as(id).isPositive();
      assertThat(client.status("/v1/reports/" + id + "/file", "")).as(id).isEqualTo(403);
    }
  }

  /** The four texts, every rendering of one, and every tenth of the office files. */
  private static List<Path> corpus(Path root) throws IOException {
    List<Path> chosen = new ArrayList<>();
    for (String folder : List.of("reports", "rendered", "office")) {
      chosen.addAll(files(root.resolve(folder)));
    }
    List<Path> hwp = new ArrayList<>();
    for (String folder : List.of("hwp/gov", "hwp/features", "hwp/protected", "pdf")) {
      hwp.addAll(files(root.resolve(folder)));
    }
    for (int i = 0; i < hwp.size(); i += 10) {
      chosen.add(hwp.get(i));
    }
    return chosen;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> !file.toString().matches(".*(prvtext\\.txt|groundtruth\\..*|scanned\\.pdf)"))
          .sorted()
          .toList();
    }
  }

  private static Predicate<JsonNode> named(String sample) {
    return hit ->
        FORMATS.stream()
            .anyMatch(
                format -> hit.get("id").stringValue().equals(SUBMITTED.get(sample + "." + format)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
