package kr.bogoseo.enrich;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;

/** The translate stage and what fills in later, with engines that tests take away. */
abstract class FillingTest {

  static final Duration LEASE = Duration.ofMinutes(10);

  final MemoryDocumentStore store = new MemoryDocumentStore();
  final TestClock clock = new TestClock();
  final StubTranslator engine = new StubTranslator("stub");
  final Untranslated untranslated = new Untranslated(store, clock);
  final List<String> sent = new ArrayList<>();
  TranslateTexts texts = texts();
  TranslateReport stage = stage();
  final FillTranslations fill = fill(100);

  TranslateTexts texts() {
    return new TranslateTexts(
        List.of(engine),
        new RecentTranslations(100),
        new ExactWording(id -> Optional.empty()),
        clock);
  }

  TranslateReport stage() {
    return new TranslateReport(
        store,
        new Masking(false),
        new PrivacyDecisions(store),
        (text, day) -> List.of(),
        (text, day) -> new NameTagger.Found(List.of(), List.of(), "none"),
        texts,
        untranslated);
  }

  FillTranslations fill(int atOnce) {
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

  FillTranslations fill() {
    return fill(100);
  }

  /** An engine that is asked when the first one is away. */
  StubTranslator withSecondEngine() {
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
  void forget() {
    texts = texts();
    stage = stage();
  }

  ReportExtracted extracted(String text, Instant receivedAt) {
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

  TranslatedDocument handle(ReportExtracted event) {
    ReportTranslated next = (ReportTranslated) stage.apply(event, sentence -> {}).event();
    store.putNamed(
        StoredNames.event(event.submission().reportId(), Topics.TRANSLATED),
        ContractJson.write(next));
    return TranslateReport.read(store, next.translation(), TranslatedDocument.class);
  }

  ReportTranslated translated(ReportExtracted event) {
    return ContractJson.read(
        store
            .getNamed(StoredNames.event(event.submission().reportId(), Topics.TRANSLATED))
            .orElseThrow(),
        ReportTranslated.class);
  }

  static String id(ReportExtracted event) {
    return event.submission().reportId().value();
  }

  static final class TestClock extends Clock {
    Instant now = Instant.parse("2026-03-04T01:02:03Z");

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
