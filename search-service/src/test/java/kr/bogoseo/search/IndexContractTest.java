package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of reports at the index. */
@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexContractTest {

  private SearchBench bench;

  @BeforeAll
  void start(URI elasticsearch) {
    bench = SearchBench.plain(elasticsearch, "index-contract-");
  }

  @AfterAll
  void stop() throws Exception {
    bench.close();
  }

  private SampleReport sample(String word) {
    return SampleReport.in(bench.store, word + " 방문 결과", "Visit about " + word)
        .paragraph(word + " 현장을 둘러보고 담당자와 이야기했다.", "We saw the site of " + word + ".", 1);
  }

  private ReportDocument shown(String id) {
    return bench.search.find(new ReportId(id)).orElseThrow();
  }

  private List<Outcome> outcomes(String id) {
    return bench.progress.stream()
        .filter(fact -> fact.reportId().value().equals(id))
        .map(ReportProgress::outcome)
        .toList();
  }

  @Test
  void aPublishedReportIsSearchableWhenItSaysSo() {
    String id = bench.publish(sample("해무리")).getFirst();

    assertThat(outcomes(id)).containsExactly(Outcome.PUBLISHED);
    assertThat(bench.find("해무리")).containsExactly(id);
  }

  @Test
  void theSameEventTwiceIsOneReport() {
    ReportTagged event = sample("달무리").event();

    bench.index.index(List.of(event));
    bench.index.index(List.of(event));

    assertThat(bench.find("달무리")).hasSize(1);
  }

  @Test
  void anOlderVersionNeverOverwritesANewerOne() {
    SampleReport sample = sample("물안개").file("a.hwpx", "version order");
    ReportTagged old = sample.event();
    ReportTagged newer =
        sample.version(old.submission().version() + 10).publishedOn("2026-02-03").event();

    bench.index.index(List.of(newer));
    bench.index.index(List.of(old));

    assertThat(shown(newer.submission().reportId().value()).version())
        .isEqualTo(newer.submission().version());
    assertThat(outcomes(newer.submission().reportId().value()))
        .as("the late one says nothing")
        .containsExactly(Outcome.PUBLISHED);
  }

  @Test
  void passagesOfALongerOlderVersionGo() {
    SampleReport longer =
        sample("산그늘")
            .file("b.hwpx", "shrinking")
            .heading(1, "둘째 장", "Chapter two", 2)
            .paragraph("뒤에 빠질 문단이다.", "A paragraph that goes.", 2);
    ReportTagged first = longer.event();
    ReportTagged second =
        sample("산그늘").file("b.hwpx", "shrinking").version(first.submission().version() + 1).event();
    bench.index.index(List.of(first));
    ReportId id = first.submission().reportId();
    assertThat(passages(id, false)).isEqualTo(2);

    bench.index.index(List.of(second));

    assertThat(passages(id, false)).isEqualTo(1);
  }

  private long passages(ReportId id, boolean held) {
    return bench.search.passages(id, held, new Understood(List.of(), List.of()), 0, 10).total();
  }

  @Test
  void anEmbargoedReportLeavesNoWordInThePublicIndex() {
    Instant until = bench.clock.instant().plusSeconds(3600);
    String id = bench.publish(sample("새벽별").publishAt(until)).getFirst();

    assertThat(outcomes(id)).containsExactly(Outcome.EMBARGOED);
    assertThat(bench.find("새벽별")).isEmpty();
    assertThat(shown(id).content()).isNull();
    assertThat(shown(id).state()).isEqualTo(ReportState.EMBARGOED);
    assertThat(passages(new ReportId(id), false)).isZero();
    assertThat(bench.search.findHeld(new ReportId(id))).isPresent();
  }

  @Test
  void anEmbargoEndsAtItsInstantAndNotBefore() {
    Instant begin = bench.clock.instant();
    String id = bench.publish(sample("초승달").publishAt(begin.plusSeconds(60))).getFirst();

    bench.clock.set(begin.plusSeconds(59));
    bench.index.publishDue();
    assertThat(bench.find("초승달")).isEmpty();
    bench.clock.set(begin.plusSeconds(60));
    bench.index.publishDue();

    assertThat(bench.find("초승달")).containsExactly(id);
    assertThat(outcomes(id)).containsExactly(Outcome.EMBARGOED, Outcome.PUBLISHED);
    assertThat(bench.search.findHeld(new ReportId(id))).isEmpty();
    assertThat(passages(new ReportId(id), true)).isZero();
    bench.clock.set(begin);
  }

  @Test
  void aCorrectionMovesTheInstantLaterAndEarlier() {
    Instant begin = bench.clock.instant();
    SampleReport sample =
        sample("상현달").file("m.hwpx", "moved embargo").senderPublishAt(begin.plusSeconds(60));
    ReportTagged event = sample.event();
    bench.index.index(List.of(event));
    long version = event.submission().version();

    bench.index.index(
        List.of(sample.version(version + 1).senderPublishAt(begin.plusSeconds(120)).event()));
    bench.clock.set(begin.plusSeconds(60));
    bench.index.publishDue();
    assertThat(bench.find("상현달")).isEmpty();

    bench.index.index(
        List.of(sample.version(version + 2).senderPublishAt(begin.plusSeconds(30)).event()));
    assertThat(bench.find("상현달")).hasSize(1);
    assertThat(passages(event.submission().reportId(), true)).isZero();

    bench.index.index(
        List.of(sample.version(version + 3).senderPublishAt(begin.plusSeconds(900)).event()));
    assertThat(bench.find("상현달")).isEmpty();
    assertThat(passages(event.submission().reportId(), false)).isZero();
    bench.clock.set(begin);
  }

  @Test
  void aConditionHoldsUntilSomebodyReleases() {
    ReportTagged event = sample("그믐달").heldUntil("행사 종료 후").event();
    bench.index.index(List.of(event));
    String id = event.submission().reportId().value();
    assertThat(bench.find("그믐달")).isEmpty();

    bench.index.handle(command(event, ReportCommand.Kind.RELEASE, 5));

    assertThat(bench.find("그믐달")).containsExactly(id);
  }

  @Test
  void aReleasedReportStaysReleasedWhenItsEventComesAgain() {
    Instant until = bench.clock.instant().plusSeconds(3600);
    ReportTagged event = sample("보름달").publishAt(until).event();
    bench.index.index(List.of(event));
    bench.index.handle(command(event, ReportCommand.Kind.RELEASE, 5));
    Submission replay = event.submission().again(event.submission().version() + 50);

    bench.index.index(List.of(event.with(replay)));

    assertThat(bench.find("보름달")).hasSize(1);
  }

  @Test
  void aNewEmbargoAfterAReleaseHoldsAgain() {
    Instant until = bench.clock.instant().plusSeconds(3600);
    SampleReport sample = sample("반달").file("c.hwpx", "embargo again").publishAt(until);
    ReportTagged event = sample.event();
    bench.index.index(List.of(event));
    bench.index.handle(command(event, ReportCommand.Kind.RELEASE, 5));
    ReportTagged corrected =
        sample
            .version(event.submission().version() + 50)
            .senderPublishAt(until.plusSeconds(99))
            .event();

    bench.index.index(List.of(corrected));

    assertThat(bench.find("반달")).isEmpty();
    assertThat(passages(event.submission().reportId(), false)).isZero();
  }

  @Test
  void aReleaseThatComesFirstCounts() {
    ReportTagged event = sample("샛별").publishAt(bench.clock.instant().plusSeconds(3600)).event();

    bench.index.handle(command(event, ReportCommand.Kind.RELEASE, 5));
    bench.index.index(List.of(event));

    assertThat(bench.find("샛별")).hasSize(1);
  }

  @Test
  void aWithdrawnReportIsGoneAtOnceAndForGood() {
    ReportTagged event = sample("무지개").event();
    bench.index.index(List.of(event));
    String id = event.submission().reportId().value();

    bench.index.handle(command(event, ReportCommand.Kind.WITHDRAW, 5));

    assertThat(bench.find("무지개")).isEmpty();
    assertThat(shown(id).state()).isEqualTo(ReportState.WITHDRAWN);
    assertThat(shown(id).content()).isNull();
    assertThat(passages(new ReportId(id), false)).isZero();
    bench.index.index(List.of(event));
    assertThat(bench.find("무지개")).as("a redelivery does not bring it back").isEmpty();
    assertThat(outcomes(id)).containsExactly(Outcome.PUBLISHED, Outcome.WITHDRAWN);
  }

  @Test
  void aHeldReportCanBeWithdrawn() {
    ReportTagged event = sample("먹구름").publishAt(bench.clock.instant().plusSeconds(60)).event();
    bench.index.index(List.of(event));

    bench.index.handle(command(event, ReportCommand.Kind.WITHDRAW, 5));

    assertThat(bench.search.findHeld(event.submission().reportId())).isEmpty();
    assertThat(passages(event.submission().reportId(), true)).isZero();
  }

  @Test
  void aReportWithoutItsDocumentsFailsAloneAmongGoodOnes() {
    ReportTagged good = sample("소나기").event();
    ReportTagged broken =
        new ReportTagged(
            sample("가랑비").event().submission(),
            good.document(),
            good.translation(),
            new ContentRef("0".repeat(64), 1, "application/json"));
    ReportTagged alsoGood = sample("이슬비").event();

    bench.index.index(List.of(good, broken, alsoGood));

    assertThat(bench.find("소나기")).hasSize(1);
    assertThat(bench.find("이슬비")).hasSize(1);
    assertThat(bench.failed)
        .filteredOn(f -> f.submission().reportId().equals(broken.submission().reportId()))
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(FailureCode.CONTENT_MISSING));
  }

  @Test
  void aStoreThatIsAwayMeansTheSameBatchAgain() {
    ReportTagged event = sample("돌풍").event();
    bench.store.away(true);
    assertThatThrownBy(() -> bench.index.index(List.of(event)))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.STORE_UNAVAILABLE));
    bench.store.away(false);

    bench.index.index(List.of(event));

    assertThat(bench.find("돌풍")).hasSize(1);
    assertThat(bench.failed)
        .noneMatch(f -> f.submission().reportId().equals(event.submission().reportId()));
  }

  @Test
  void endlessWordsAndThousandsOfParagraphsAreTaken() {
    SampleReport large = sample("폭포수").paragraph("가".repeat(40_000), "x".repeat(40_000), 1);
    for (int i = 0; i < 2500; i++) {
      large.heading(2, "제" + i + "절", "Section " + i, i).paragraph("짧은 글 " + i, "Short " + i, i);
    }

    String id = bench.publish(large).getFirst();

    assertThat(outcomes(id)).containsExactly(Outcome.PUBLISHED);
    assertThat(passages(new ReportId(id), false)).isGreaterThan(2500);
  }

  private static ReportCommand command(ReportTagged event, ReportCommand.Kind kind, int later) {
    Submission submission = event.submission();
    return new ReportCommand(
        kind,
        submission.reportId(),
        submission.version() + later,
        submission.agencyId(),
        submission.fileName(),
        "test",
        Instant.parse("2026-06-01T00:00:01Z"));
  }
}
