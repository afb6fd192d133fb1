package kr.bogoseo.deploy.bench.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.FileDocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.enrich.FillTranslations;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.PrivacyDecisions;
import kr.bogoseo.enrich.TranslateReport;
import kr.bogoseo.enrich.TranslateTexts;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.Untranslated;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.translate.engines.BuiltinTranslator;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LibreTranslator;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Reports go through the service's own translate stage while its engine is taken away and comes
 * back: whether any waits, whether any is lost, whether all are filled in.
 */
final class AwayUnderLoad {

  private static final int REPORTS = 90;
  private static final int LOOKS = 400;
  private static final EngineLimits LIMITS =
      new EngineLimits(2, 8, 10_000, Duration.ofSeconds(5), Duration.ofMillis(200));

  private final TermBase terms = new TermBase();
  private final NoriMorphology morphology = new NoriMorphology(terms.nouns());
  private final UnaryOperator<String> words;

  /**
   * A measurement.
   *
   * @param words what the engine makes of words
   */
  AwayUnderLoad(UnaryOperator<String> words) {
    this.words = words;
  }

  /** Adds the figures: with nobody behind the engine, and with the built-in one behind it. */
  void measure(Figures figures) throws InterruptedException {
    for (boolean second : new boolean[] {false, true}) {
      try (StubServer server = new StubServer(words, false)) {
        Path folder = Files.createTempDirectory("bogoseo-away");
        new Run(new FileDocumentStore(folder), server, second).measure(figures);
      } catch (IOException e) {
        throw new UncheckedIOException("the measurement has no place to work", e);
      }
    }
  }

  private final class Run {
    private final DocumentStore store;
    private final StubServer server;
    private final boolean second;
    private final Queue<byte[]> again = new ArrayDeque<>();
    private final Untranslated untranslated;
    private final FillTranslations fill;
    private final TranslateReport stage;
    private final List<Double> millis = new ArrayList<>();

    Run(DocumentStore store, StubServer server, boolean second) {
      this.store = store;
      this.server = server;
      this.second = second;
      Clock clock = Clock.systemUTC();
      List<Translator> engines = new ArrayList<>();
      engines.add(
          new LockedTranslator(
              new LibreTranslator(server.url(), "", Duration.ofSeconds(5)),
              LIMITS,
              () -> terms,
              base -> morphology,
              clock));
      if (second) {
        engines.add(new BuiltinTranslator(terms, morphology));
      }
      TranslateTexts texts =
          new TranslateTexts(
              engines,
              new RecentTranslations(10_000),
              new ExactWording(id -> Optional.empty()),
              clock);
      this.untranslated = new Untranslated(store, clock);
      this.stage =
          new TranslateReport(
              store,
              new Masking(false),
              new PrivacyDecisions(store),
              (text, day) -> List.of(),
              (text, day) -> new NameTagger.Found(List.of(), List.of(), "none"),
              texts,
              untranslated);
      this.fill =
          new FillTranslations(
              store,
              untranslated,
              texts,
              (topic, key, value) -> again.add(value),
              clock,
              Duration.ofMinutes(10),
              10);
    }

    void measure(Figures figures) throws InterruptedException {
      List<ReportId> ids = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        server.away(i >= REPORTS / 3);
        ReportExtracted event = extracted(i);
        ids.add(event.submission().reportId());
        long start = System.nanoTime();
        handle(event);
        millis.add((System.nanoTime() - start) / 1e6);
      }
      long open = ids.stream().filter(id -> !isDone(id)).count();
      server.away(false);
      Set<String> sent = new HashSet<>();
      int twice = 0;
      for (int look = 0; look < LOOKS && !ids.stream().allMatch(this::isDone); look++) {
        fill.look();
        while (!again.isEmpty()) {
          ReportExtracted event = ContractJson.read(again.remove(), ReportExtracted.class);
          twice += sent.add(event.submission().reportId().value()) ? 0 : 1;
          handle(event);
        }
        Thread.sleep(50);
      }
      long done = ids.stream().filter(this::isDone).count();
      String kind =
          second ? "engine away, built-in behind it: " : "engine away, nobody behind it: ";
      figures.row(kind + "reports that went on (" + REPORTS + ")", "1.00", share(ids, this::has));
      figures.row("  longest of them, ms", "", millis.stream().max(Double::compare).orElseThrow());
      figures.row(
          second
              ? "  of " + open + " done by the built-in engine, done again by the better one"
              : "  of " + open + " without translation, filled in when it is back",
          "1.00",
          open == 0 ? 0.0 : (double) (done - (REPORTS - open)) / open);
      figures.row("  sent more than once for that", "0", twice);
    }

    private double share(List<ReportId> ids, java.util.function.Predicate<ReportId> which) {
      return (double) ids.stream().filter(which).count() / ids.size();
    }

    private boolean has(ReportId id) {
      return store.getNamed(StoredNames.event(id, Topics.TRANSLATED)).isPresent();
    }

    /** Whether the engine that went away did all of it. */
    private boolean isDone(ReportId id) {
      TranslatedDocument made =
          store
              .getNamed(StoredNames.event(id, Topics.TRANSLATED))
              .map(bytes -> ContractJson.read(bytes, ReportTranslated.class))
              .map(event -> store.read(event.translation()))
              .map(bytes -> ContractJson.read(bytes, TranslatedDocument.class))
              .orElseThrow();
      return made.pending() == 0 && made.improvable() == null;
    }

    private void handle(ReportExtracted event) {
      ReportTranslated next = (ReportTranslated) stage.apply(event, progress -> {}).event();
      store.putNamed(
          StoredNames.event(event.submission().reportId(), Topics.TRANSLATED),
          ContractJson.write(next));
    }

    private ReportExtracted extracted(int number) {
      List<Block> blocks =
          List.of(
              Block.heading(1, "출장 결과 보고 " + number, 1),
              Block.paragraph("회의 " + number + "에서 예산을 확대하기로 하였다. 참석자는 " + number + "명이다.", 1));
      StructuredDocument document =
          new StructuredDocument(
              "text/plain",
              "ko",
              1,
              blocks,
              StructuredDocument.textOf(blocks),
              List.of(),
              "bench",
              0,
              Map.of());
      byte[] bytes = ContractJson.write(document);
      Submission submission =
          new Submission(
              ReportId.of("bench", store.put(bytes, "application/json").sha256()),
              number + 1L,
              "bench",
              "report.txt",
              store.put(bytes, "application/json"),
              Clock.systemUTC().instant(),
              SubmissionMetadata.none());
      ReportExtracted event = new ReportExtracted(submission, store.put(bytes, "application/json"));
      store.putNamed(
          StoredNames.event(submission.reportId(), Topics.EXTRACTED), ContractJson.write(event));
      return event;
    }
  }
}
