package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.ReadCounts;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import org.junit.jupiter.api.Test;

/** Reports that nobody could translate, and what becomes of them. */
class FillTranslationsTest {

  private static final Duration LEASE = Duration.ofMinutes(10);

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final TestClock clock = new TestClock();
  private final StubTranslator engine = new StubTranslator("stub");
  private final Untranslated untranslated = new Untranslated(store, clock);
  private final List<String> sent = new ArrayList<>();
  private TranslateTexts texts = texts();
  private TranslateReport stage = stage();
  private final FillTranslations fill = fill(100);

  private TranslateTexts texts() {
    return new TranslateTexts(
        List.of(engine),
        new RecentTranslations(100),
        new ExactWording(id -> Optional.empty()),
        clock);
  }

  private TranslateReport stage() {
    return new TranslateReport(
        store,
        new Masking(false),
        new PrivacyDecisions(store),
        (text, day) -> List.of(),
        (text, day) -> new NameTagger.Found(List.of(), List.of(), "none"),
        texts,
        untranslated);
  }

  private FillTranslations fill(int atOnce) {
    return new FillTranslations(
        store,
        untranslated,
        texts,
        (topic, key, value) -> {
          synchronized (sent) {
            sent.add(key);
          }
        },
        clock,
        LEASE,
        atOnce);
  }

  @Test
  void aReportGoesOnAtOnceInItsOwnLanguageAndIsFilledInLater() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());

    TranslatedDocument without = handle(event);
    assertThat(without.pending()).isEqualTo(1);
    assertThat(without.engine()).isEqualTo("none");
    assertThat(fill.look()).isZero();

    engine.away = false;
    assertThat(fill.look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(event));
    TranslatedDocument filled = handle(event);
    assertThat(filled.pending()).isZero();
    assertThat(filled.engine()).isEqualTo("stub");
    assertThat(fill.look()).isZero();
    assertThat(store.names(StoredNames.UNTRANSLATED, "", 10)).isEmpty();
  }

  @Test
  void whatWasTranslatedBeforeTheEngineLeftIsKept() {
    engine.batch = 1;
    engine.awayAfter = 1;
    ReportExtracted event = extracted("예산을 확대하였다. 출장을 다녀왔다.", clock.instant());
    TranslatedDocument half = handle(event);
    engine.awayAfter = Integer.MAX_VALUE;
    clock.now = clock.now.plusSeconds(60);
    forget();

    TranslatedDocument whole = handle(event);

    assertThat(half.pending()).isEqualTo(1);
    assertThat(whole.segments().getFirst()).isEqualTo(half.segments().getFirst());
    assertThat(engine.asked).containsExactly("예산을 확대하였다.", "출장을 다녀왔다.");
  }

  @Test
  void aRedeliveredEventGivesEqualBytesEvenWhenTheMemoryIsLost() {
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    TranslatedDocument once = handle(event);
    clock.now = clock.now.plusSeconds(60);
    forget();

    assertThat(ContractJson.write(handle(event))).isEqualTo(ContractJson.write(once));
  }

  @Test
  void theMostReadComeFirstThenTheOldest() {
    engine.away = true;
    Instant now = clock.instant();
    ReportExtracted young = extracted("하나를 하였다.", now);
    ReportExtracted old = extracted("둘을 하였다.", now.minusSeconds(100));
    ReportExtracted read = extracted("셋을 하였다.", now.plusSeconds(100));
    List.of(young, old, read).forEach(this::handle);
    new ReadCounts(store).add(read.submission().reportId(), 7);
    engine.away = false;

    fill.look();

    assertThat(sent).containsExactly(id(read), id(old), id(young));
  }

  @Test
  void ofManyInstancesOneSendsAReportAndOnlyOnce() throws Exception {
    engine.away = true;
    int reports = 20;
    for (int i = 0; i < reports; i++) {
      handle(extracted("문장 " + i + "을 하였다.", clock.instant()));
    }
    engine.away = false;

    try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> looks =
          IntStream.range(0, 8).mapToObj(i -> instances.submit(fill(100)::look)).toList();
      for (Future<Integer> look : looks) {
        look.get();
      }
    }

    assertThat(sent).hasSize(reports).doesNotHaveDuplicates();
  }

  @Test
  void onlySomeAreOnTheirWayAtOnceAndALostOneIsSentAgainAfterItsLease() {
    engine.away = true;
    for (int i = 0; i < 5; i++) {
      handle(extracted("문장 " + i + "을 하였다.", clock.instant()));
    }
    engine.away = false;
    FillTranslations few = fill(2);

    assertThat(few.look()).isEqualTo(2);
    assertThat(few.look()).isZero();
    clock.now = clock.now.plus(LEASE).plusSeconds(1);
    assertThat(few.look()).isEqualTo(2);
  }

  @Test
  void aReportThatIsTriedInVainIsTriedAgainLater() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    handle(event);
    engine.away = false;
    fill.look();
    engine.away = true;
    handle(event);
    engine.away = false;

    assertThat(fill.look()).isZero();
    clock.now = clock.now.plusSeconds(31);
    assertThat(fill.look()).isEqualTo(1);
  }

  @Test
  void whatAnEngineOfLowerRankDidIsDoneAgainByTheBetterOneWhenItIsBack() {
    withSecondEngine();
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());

    TranslatedDocument worse = handle(event);
    assertThat(worse.engine()).isEqualTo("second");
    assertThat(worse.pending()).isZero();
    assertThat(worse.improvable()).isEqualTo(1);
    assertThat(fill().look()).isZero();

    engine.away = false;
    assertThat(handle(event)).as("a redelivery changes nothing").isEqualTo(worse);
    assertThat(fill().look()).isEqualTo(1);
    TranslatedDocument better = handle(event);
    assertThat(better.engine()).isEqualTo("stub");
    assertThat(better.improvable()).isNull();
    assertThat(fill().look()).isZero();
    assertThat(store.names(StoredNames.IMPROVABLE, "", 10)).isEmpty();
    assertThat(ContractJson.write(handle(event))).isEqualTo(ContractJson.write(better));
  }

  @Test
  void aBetterEngineThatLeavesAgainTakesNothingAway() {
    withSecondEngine();
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    TranslatedDocument worse = handle(event);
    engine.away = false;
    fill().look();
    engine.away = true;

    assertThat(handle(event)).isEqualTo(worse);

    engine.away = false;
    assertThat(fill().look()).isZero();
    clock.now = clock.now.plusSeconds(31);
    assertThat(fill().look()).isEqualTo(1);
    assertThat(handle(event).engine()).isEqualTo("stub");
  }

  @Test
  void whatNobodyTranslatedGoesBeforeWhatAnEngineDidWorse() {
    StubTranslator second = withSecondEngine();
    engine.away = true;
    ReportExtracted worse = extracted("하나를 하였다.", clock.instant().minusSeconds(100));
    handle(worse);
    second.away = true;
    ReportExtracted open = extracted("둘을 하였다.", clock.instant());
    handle(open);
    engine.away = false;

    assertThat(fill(1).look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(open));
    handle(open);
    assertThat(fill(1).look()).isEqualTo(1);
    assertThat(sent).containsExactly(id(open), id(worse));
  }

  @Test
  void anEngineThatNeverDoesThisPairLeavesNothingToImprove() {
    withSecondEngine();
    engine.refuses = true;

    assertThat(handle(extracted("예산을 확대하였다.", clock.instant())).improvable()).isNull();
    assertThat(store.names(StoredNames.IMPROVABLE, "", 10)).isEmpty();
  }

  @Test
  void aCorrectedReportIsFilledInAsItIsNow() {
    engine.away = true;
    ReportExtracted event = extracted("예산을 확대하였다.", clock.instant());
    handle(event);
    Submission corrected = event.submission().again(event.submission().version() + 5);
    store.putNamed(
        StoredNames.event(corrected.reportId(), Topics.TRANSLATED),
        ContractJson.write(translated(event).with(corrected)));
    engine.away = false;
    List<byte[]> values = new ArrayList<>();

    new FillTranslations(
            store, untranslated, texts, (topic, key, value) -> values.add(value), clock, LEASE, 10)
        .look();

    assertThat(ContractJson.read(values.getFirst(), ReportExtracted.class).submission())
        .isEqualTo(corrected);
  }

  private FillTranslations fill() {
    return fill(100);
  }

  /** An engine that is asked when the first one is away. */
  private StubTranslator withSecondEngine() {
    StubTranslator second = new StubTranslator("second");
    texts =
        new TranslateTexts(
            List.of(engine, second),
            new RecentTranslations(100),
            new ExactWording(id -> Optional.empty()),
            clock);
    stage = stage();
    return second;
  }

  /** What a restart does. */
  private void forget() {
    texts = texts();
    stage = stage();
  }

  private ReportExtracted extracted(String text, Instant receivedAt) {
    StructuredDocument document = RunningService.document(text);
    Submission example = Examples.uniqueText(store, text);
    Submission submission =
        new Submission(
            example.reportId(),
            example.version(),
            example.agencyId(),
            example.fileName(),
            example.original(),
            receivedAt,
            example.metadata());
    ReportExtracted event =
        new ReportExtracted(
            submission, store.put(ContractJson.write(document), "application/json"));
    store.putNamed(
        StoredNames.event(submission.reportId(), Topics.EXTRACTED), ContractJson.write(event));
    return event;
  }

  private TranslatedDocument handle(ReportExtracted event) {
    ReportTranslated next = (ReportTranslated) stage.apply(event, sentence -> {}).event();
    store.putNamed(
        StoredNames.event(event.submission().reportId(), Topics.TRANSLATED),
        ContractJson.write(next));
    return TranslateReport.read(store, next.translation(), TranslatedDocument.class);
  }

  private ReportTranslated translated(ReportExtracted event) {
    return ContractJson.read(
        store
            .getNamed(StoredNames.event(event.submission().reportId(), Topics.TRANSLATED))
            .orElseThrow(),
        ReportTranslated.class);
  }

  private static String id(ReportExtracted event) {
    return event.submission().reportId().value();
  }

  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-03-04T01:02:03Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
