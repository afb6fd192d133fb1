package kr.bogoseo.enrich;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.normalise.Values;
import kr.bogoseo.enrich.privacy.Masking;
import kr.bogoseo.enrich.record.DocumentRecordReader;
import kr.bogoseo.enrich.subject.ReportSubjects;
import kr.bogoseo.enrich.summary.ExtractiveSummarizer;
import kr.bogoseo.enrich.tag.RegistryTagger;
import kr.bogoseo.enrich.translate.engines.BuiltinTranslator;
import kr.bogoseo.enrich.translate.memory.RecentTranslations;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** The real parts wired without Spring and Kafka, made once for all tests. */
final class Enrichment {

  static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");

  private static final Enrichment SHARED = new Enrichment();

  final DocumentStore store = new MemoryDocumentStore();
  final Morphology morphology = new NoriMorphology();
  final RegistryTagger tagger = new RegistryTagger(Optional.empty(), morphology);
  final Values values =
      new Values(
          hanja ->
              Optional.of(
                      morphology.analyze(hanja).stream()
                          .map(Morpheme::reading)
                          .collect(Collectors.joining()))
                  .filter(read -> read.length() == hanja.length()));
  final TranslateTexts texts;
  final TranslateReport translate;
  final TagReport tag;
  final AnalyzeText analyze;

  private Enrichment() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    TermBase terms = new TermBase();
    texts =
        new TranslateTexts(
            List.of(new BuiltinTranslator(terms, new NoriMorphology(terms.nouns()))),
            new RecentTranslations(1000),
            new ExactWording(tagger::byId),
            clock);
    Masking masking = new Masking(false);
    AssembleRecord records =
        new AssembleRecord(
            new DocumentRecordReader(values, tagger, tagger),
            new ReportSubjects(tagger),
            new ExtractiveSummarizer(),
            tagger,
            new BilingualTitles(values, tagger, texts));
    PrivacyDecisions decisions = new PrivacyDecisions(store);
    translate =
        new TranslateReport(
            store, masking, decisions, values, tagger, texts, new Untranslated(store, clock));
    tag = new TagReport(store, masking, decisions, tagger, records);
    analyze = new AnalyzeText(values, tagger, translate, records, masking, clock);
  }

  static Enrichment shared() {
    return SHARED;
  }

  /** The repository's root. */
  static Path root() {
    return Path.of(System.getProperty("bogoseo.root", "."));
  }
}
