package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.keys.Scope;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What operators see and do, over HTTP. */
class OperationsTest extends RunningService {

  private static final Duration SOON = Duration.ofSeconds(40);

  private String operator = "";

  @BeforeEach
  void key() {
    operator = key("ops", Scope.OPERATE);
  }

  private JsonNode ops(String path) {
    return json("/v1/ops/" + path, "X-API-Key", operator);
  }

  private HttpResponse<String> act(String path, String body) {
    return post("/v1/ops/" + path, body, "X-API-Key", operator);
  }

  private TopicProbe everything() {
    return new TopicProbe(KafkaExtension.broker(), Topics.ALL);
  }

  /** A report that intake accepted and extraction gave up on. */
  private Submission failed(TopicProbe probe, FailureCode code) {
    Submission submission = Examples.uniqueText(store, "실패한 보고서");
    String id = submission.reportId().value();
    store.putNamed(
        StoredNames.event(submission.reportId(), Topics.RECEIVED),
        ContractJson.write(new ReportReceived(submission)));
    accept(probe, submission);
    ReportFailed failed =
        new ReportFailed(
            submission,
            Stage.EXTRACT,
            code,
            "page 3 cannot be read",
            Topics.RECEIVED,
            Instant.now(),
            2);
    probe.send(Topics.FAILED, id, ContractJson.write(failed));
    probe.send(Topics.PROGRESS, id, ContractJson.write(ReportProgress.of(failed, 10)));
    return submission;
  }

  private static void accept(TopicProbe probe, Submission submission) {
    probe.send(
        Topics.PROGRESS,
        submission.reportId().value(),
        ContractJson.write(
            ReportProgress.of(
                submission, Stage.INTAKE, Outcome.ACCEPTED, submission.receivedAt(), 3)));
  }

  private JsonNode failure(String code, String id) {
    for (JsonNode item : ops("failures?size=100&code=" + code).path("items")) {
      if (item.path("id").asString().equals(id)) {
        return item;
      }
    }
    return ContractJson.mapper().missingNode();
  }

  @Test
  void aFailureSaysWhatHappenedAndWhatToDoInBothLanguages() {
    try (TopicProbe probe = everything()) {
      Submission submission = failed(probe, FailureCode.DRM_PROTECTED);
      String id = submission.reportId().value();

      await().atMost(SOON).until(() -> !failure("DRM_PROTECTED", id).isMissingNode());
      JsonNode failure = failure("DRM_PROTECTED", id);

      assertThat(failure.path("stage").asString()).isEqualTo("extract");
      assertThat(failure.path("detail").asString()).isEqualTo("page 3 cannot be read");
      assertThat(failure.path("attempts").asInt()).isEqualTo(2);
      assertThat(failure.path("agencyId").asString()).isEqualTo(Examples.AGENCY);
      assertThat(failure.path("fileName").asString()).isEqualTo("report.txt");
      assertThat(failure.path("advice").path("ko").asString()).contains("DRM");
      assertThat(failure.path("advice").path("en").asString()).isNotBlank();
    }
  }

  @Test
  void failuresComeInPages() {
    try (TopicProbe probe = everything()) {
      for (int i = 0; i < 3; i++) {
        failed(probe, FailureCode.ARCHIVE_LIMIT);
      }
      await()
          .atMost(SOON)
          .until(() -> ops("failures?code=ARCHIVE_LIMIT").path("total").asInt() == 3);

      JsonNode first = ops("failures?code=ARCHIVE_LIMIT&size=2");
      JsonNode second =
          ops("failures?code=ARCHIVE_LIMIT&size=2&cursor=" + first.path("nextCursor").asString());

      assertThat(first.path("items")).hasSize(2);
      assertThat(second.path("items")).hasSize(1);
      assertThat(second.path("nextCursor").isNull()).isTrue();
    }
  }

  @Test
  void aRehearsedReplaySendsNothingAndARealOneSendsTheStoredEventAsANewerVersion() {
    try (TopicProbe probe = everything()) {
      Submission submission = failed(probe, FailureCode.PARSER_CRASHED);
      String id = submission.reportId().value();
      await().atMost(SOON).until(() -> !failure("PARSER_CRASHED", id).isMissingNode());
      String body = "{\"ids\":[\"" + id + "\"]}";

      JsonNode rehearsal = json(act("replays?dryRun=true", body));
      assertThat(rehearsal.path("replayed").asInt()).isOne();
      assertThat(probe.values(Topics.RECEIVED, id)).isEmpty();
      JsonNode replay = json(act("replays", body));

      assertThat(replay.path("items").get(0).path("result").asString()).isEqualTo("replayed");
      await().atMost(SOON).until(() -> !probe.values(Topics.RECEIVED, id).isEmpty());
      ReportReceived again =
          ContractJson.read(probe.values(Topics.RECEIVED, id).getFirst(), ReportReceived.class);
      assertThat(again.submission().version()).isGreaterThan(submission.version());
      assertThat(again.submission().original()).isEqualTo(submission.original());
      await().atMost(SOON).until(() -> failure("PARSER_CRASHED", id).isMissingNode());
    }
  }

  @Test
  void allOfACodeAreReplayed() {
    try (TopicProbe probe = everything()) {
      List<Submission> some =
          List.of(failed(probe, FailureCode.NO_TEXT), failed(probe, FailureCode.NO_TEXT));
      await().atMost(SOON).until(() -> ops("failures?code=NO_TEXT").path("total").asInt() == 2);

      JsonNode answer = json(act("replays", "{\"code\":\"NO_TEXT\"}"));

      assertThat(answer.path("matched").asInt()).isEqualTo(2);
      some.forEach(
          submission ->
              await()
                  .atMost(SOON)
                  .until(
                      () ->
                          !probe.values(Topics.RECEIVED, submission.reportId().value()).isEmpty()));
    }
  }

  @Test
  void replaysThatNameNothingAreMalformed() {
    assertThat(act("replays", "{}").statusCode()).isEqualTo(400);
    assertThat(act("replays", "{\"ids\":[\"x\"]}").statusCode()).isEqualTo(400);
    assertThat(act("replays", "{\"stage\":\"intake\"}").statusCode()).isEqualTo(400);
    assertThat(act("replays", "{\"stage\":\"tag\",\"code\":\"NO_TEXT\"}").statusCode())
        .isEqualTo(400);
    assertThat(act("replays", "no json").statusCode()).isEqualTo(400);
    assertThat(act("replays", "{\"code\":\"NO_SUCH_CODE\"}").statusCode()).isEqualTo(400);
    JsonNode unknown = json(act("replays", "{\"ids\":[\"" + "0".repeat(26) + "\"]}"));
    assertThat(unknown.path("items").get(0).path("result").asString()).isEqualTo("unknown");
  }

  @Test
  void theLedgerBalances() {
    try (TopicProbe probe = everything()) {
      failed(probe, FailureCode.EMPTY_FILE);
      ReportTagged published =
          SampleReport.in(store, "원장 확인", "Ledger").of("ledger-agency").event();
      accept(probe, published.submission());
      probe.send(
          Topics.TAGGED, published.submission().reportId().value(), ContractJson.write(published));

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                JsonNode ledger = ops("ledger");
                JsonNode row = agency(ledger, "ledger-agency");
                assertThat(row.path("accepted").asInt()).isOne();
                assertThat(row.path("published").asInt()).isOne();
                assertThat(row.path("balanced").asBoolean()).isTrue();
                assertThat(agency(ledger, Examples.AGENCY).path("failed").asInt()).isPositive();
              });
    }
  }

  private static JsonNode agency(JsonNode ledger, String agencyId) {
    for (JsonNode row : ledger.path("agencies")) {
      if (row.path("agencyId").asString().equals(agencyId)) {
        return row;
      }
    }
    return ContractJson.mapper().missingNode();
  }

  @Test
  void stagesShowLagPaceAndWhoWaitsLongest() {
    try (TopicProbe probe = everything()) {
      Submission waiting = Examples.uniqueText(store, "기다리는 보고서");
      accept(probe, waiting);
      probe.send(
          Topics.RECEIVED,
          waiting.reportId().value(),
          ContractJson.write(new ReportReceived(waiting)));
      ReportTagged done = SampleReport.in(store, "속도 확인", "Pace").event();
      probe.send(Topics.TAGGED, done.submission().reportId().value(), ContractJson.write(done));

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                JsonNode extract = stage("extract");
                assertThat(extract.path("group").asString()).isEqualTo("bogoseo-extract");
                assertThat(extract.path("lag").asInt()).isPositive();
                assertThat(extract.path("waiting").asInt()).isPositive();
                assertThat(extract.path("oldestWaitingMs").asLong()).isPositive();
                assertThat(stage("index").path("done").asInt()).isPositive();
                assertThat(stage("index").path("p95Ms").asLong()).isPositive();
              });
    }
  }

  private JsonNode stage(String name) {
    for (JsonNode row : ops("stages").path("stages")) {
      if (row.path("stage").asString().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no stage " + name);
  }

  @Test
  void aPausedIndexStageLetsReportsWaitAndLosesNone() {
    try (TopicProbe probe = everything()) {
      assertThat(act("stages/index/pause", "").statusCode()).isEqualTo(200);
      assertThat(stage("index").path("paused").asBoolean()).isTrue();
      ReportTagged event = SampleReport.in(store, "멈춘 색인", "Paused index").event();
      String id = event.submission().reportId().value();
      await()
          .atMost(SOON)
          .until(
              () -> {
                // A poll under way may still bring records; after that none.
                probe.send(Topics.TAGGED, id, ContractJson.write(event));
                return stage("index").path("lag").asInt() > 0;
              });

      assertThat(act("stages/index/resume", "").statusCode()).isEqualTo(200);

      await().atMost(SOON).until(() -> get("/v1/reports/" + id).statusCode() == 200);
      await().atMost(SOON).until(() -> stage("index").path("lag").asInt() == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ocr", "translate", "tag"})
  void stagesOfOtherServicesArePausedByAWishInTheStore(String stage) {
    PauseWishes wishes = new PauseWishes(store);
    Stage wished = Stage.byId(stage).orElseThrow();

    assertThat(act("stages/" + stage + "/pause", "").statusCode()).isEqualTo(200);

    assertThat(wishes.paused(wished)).isTrue();
    assertThat(stage(stage).path("paused").asBoolean()).isTrue();
    assertThat(act("stages/" + stage + "/resume", "").statusCode()).isEqualTo(200);
    assertThat(wishes.paused(wished)).isFalse();
    assertThat(stage(stage).path("paused").asBoolean()).isFalse();
  }

  @Test
  void onlyOperatorsPauseAndOnlyWhatCanBePaused() {
    String reader = key("local-agency", Scope.READ);

    assertThat(post("/v1/ops/stages/tag/pause", "").statusCode()).isEqualTo(401);
    assertThat(post("/v1/ops/stages/tag/pause", "", "X-API-Key", reader).statusCode())
        .isEqualTo(403);
    assertThat(new PauseWishes(store).paused(Stage.TAG)).isFalse();
    assertThat(act("stages/intake/pause", "").statusCode()).isEqualTo(409);
    assertThat(act("stages/nowhere/pause", "").statusCode()).isEqualTo(404);
  }

  @Test
  void theSystemShowsWhichServiceIsAwayAndHowTheTranslatorsAre() {
    JsonNode system = ops("system");

    assertThat(system.path("services").toString()).contains("UNREACHABLE", "UP");
    JsonNode translators = system.path("translation").path("translators");
    assertThat(translators.path("engines").path(0).path("latencyMs").path("p95").asDouble())
        .isEqualTo(9);
    assertThat(translators.path("engines").path(1).path("state").asString()).isEqualTo("open");
    assertThat(translators.path("engines").path(1).has("segments")).isFalse();
    assertThat(translators.path("pending").path("segments").asInt()).isEqualTo(7);
    assertThat(translators.path("memory").path("hits").asInt()).isEqualTo(3);
  }

  @Test
  void anEmbargoedReportIsPublishedByARelease() {
    try (TopicProbe probe = everything()) {
      ReportTagged event =
          SampleReport.in(store, "엠바고 해제", "Release")
              .of("release-agency")
              .publishAt(Instant.now().plusSeconds(9999))
              .event();
      String id = event.submission().reportId().value();
      probe.send(Topics.TAGGED, id, ContractJson.write(event));
      await()
          .atMost(SOON)
          .until(() -> agency(ops("ledger"), "release-agency").path("embargoed").asInt() == 1);
      String releaser = key("release-agency", Scope.RELEASE);
      String body = "{\"id\":\"" + id + "\"}";

      assertThat(post("/v1/ops/releases", body, "X-API-Key", key("x", Scope.READ)).statusCode())
          .isEqualTo(403);
      assertThat(post("/v1/ops/releases", body, "X-API-Key", releaser).statusCode()).isEqualTo(202);

      await().atMost(SOON).until(() -> get("/v1/reports/" + id).statusCode() == 200);
      await().atMost(SOON).until(() -> act("releases", body).statusCode() == 409);
    }
  }

  @Test
  void anOfficersDecisionAboutPersonalDataIsLoggedForGoodAndSendsTheReportOnAgain() {
    try (TopicProbe probe = everything()) {
      ReportTagged event =
          SampleReport.in(store, "개인정보 결정", "Decision").of("privacy-agency").masked(2).event();
      String id = event.submission().reportId().value();
      store.putNamed(
          StoredNames.event(event.submission().reportId(), Topics.EXTRACTED),
          ContractJson.write(new ReportExtracted(event.submission(), event.document())));
      probe.send(Topics.TAGGED, id, ContractJson.write(event));
      await()
          .atMost(SOON)
          .until(() -> agency(ops("ledger"), "privacy-agency").path("published").asInt() == 1);
      String officer = key("privacy-agency", Scope.RELEASE);
      String path = "/v1/ops/privacy";
      String body =
          "{\"id\":\"" + id + "\",\"decision\":\"%s\",\"kinds\":[\"phone\"],\"reason\":\"%s\"}";

      assertThat(post(path, body.formatted("unmask", " "), "X-API-Key", officer).statusCode())
          .isEqualTo(400);
      assertThat(post(path, body.formatted("hide", "x"), "X-API-Key", officer).statusCode())
          .isEqualTo(400);
      assertThat(
              post(path, body.formatted("unmask", "x"), "X-API-Key", key("b", Scope.RELEASE))
                  .statusCode())
          .isEqualTo(404);
      assertThat(post(path, body.formatted("unmask", "부서 대표번호"), "X-API-Key", officer).statusCode())
          .isEqualTo(202);

      await().atMost(SOON).until(() -> !probe.values(Topics.EXTRACTED, id).isEmpty());
      ReportExtracted again =
          ContractJson.read(probe.values(Topics.EXTRACTED, id).getFirst(), ReportExtracted.class);
      JsonNode log = json(path + "?id=" + id, "X-API-Key", officer).path("decisions");
      assertThat(log.size()).isOne();
      assertThat(log.get(0).path("kind").asString()).isEqualTo("unmask");
      assertThat(log.get(0).path("reason").asString()).isEqualTo("부서 대표번호");
      assertThat(again.submission().version())
          .isGreaterThanOrEqualTo(log.get(0).path("version").asLong());
    }
  }

  @Test
  void aReportThatCannotBeIndexedFailsWithItsCode() {
    try (TopicProbe probe = everything()) {
      ReportTagged event = SampleReport.in(store, "사라진 문서", "Missing").event();
      String id = event.submission().reportId().value();
      ReportTagged broken =
          new ReportTagged(
              event.submission(),
              new ContentRef("f".repeat(64), 10, "application/json"),
              event.translation(),
              event.tagged());
      probe.send(Topics.TAGGED, id, ContractJson.write(broken));

      await().atMost(SOON).until(() -> !probe.values(Topics.FAILED, id).isEmpty());
      ReportFailed failed =
          ContractJson.read(probe.values(Topics.FAILED, id).getFirst(), ReportFailed.class);

      assertThat(failed.code()).isEqualTo(FailureCode.CONTENT_MISSING);
      assertThat(failed.stage()).isEqualTo(Stage.INDEX);
      assertThat(failed.origin()).isEqualTo(Topics.TAGGED);
    }
  }
}
