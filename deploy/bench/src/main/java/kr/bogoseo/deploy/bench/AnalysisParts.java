package kr.bogoseo.deploy.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.BlockTexts;
import kr.bogoseo.enrich.Language;
import kr.bogoseo.enrich.Morpheme;
import kr.bogoseo.enrich.Morphology;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.RecordReader;
import kr.bogoseo.enrich.SubjectReader;
import kr.bogoseo.enrich.Summarizer;
import kr.bogoseo.enrich.TranslateTexts;
import kr.bogoseo.enrich.Translator;
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

/** The parts of the analysis as the service wires them, each on the clock of its own. */
final class AnalysisParts {

  static final String TRANSLATION = "translation";

  private static final String NOTHING = "0".repeat(64);
  private static final String AGENCY = "measured";

  private final Morphology morphology = new NoriMorphology();
  private final RegistryTagger names = new RegistryTagger(Optional.empty(), morphology);
  private final Values values = new Values(this::reading);
  private final Masking masking = new Masking(false);
  private final DocumentRecordReader records = new DocumentRecordReader(values, names, names);
  private final ReportSubjects subjects = new ReportSubjects(names);
  private final Summarizer summaries = new ExtractiveSummarizer();
  private final TranslateTexts translations;

  AnalysisParts() {
    TermBase terms = new TermBase();
    // Without a memory: the second round must cost what the first one did.
    this.translations =
        new TranslateTexts(
            List.of(new BuiltinTranslator(terms, new NoriMorphology(terms.nouns()))),
            new RecentTranslations(0),
            new ExactWording(names::byId),
            Clock.systemUTC());
  }

  private Optional<String> reading(String hanja) {
    String read =
        morphology.analyze(hanja).stream().map(Morpheme::reading).collect(Collectors.joining());
    return Optional.of(read).filter(all -> all.length() == hanja.length());
  }

  /** Values and personal data. */
  void find(String text, AnalysisSpeed speed) {
    speed.time("values", () -> values.find(text, null));
    speed.time("personal data", () -> mask(document(text)));
  }

  /** Everything a report goes through between its extraction and its index. */
  void analyze(String text, AnalysisSpeed speed) {
    StructuredDocument document =
        speed.time("personal data", () -> mask(document(text))).document();
    List<NormalizedValue> found = speed.time("values", () -> values.find(text, null));
    NameTagger.Found tags = speed.time("names", () -> names.find(text, Optional.empty()));
    RecordReader.Fields fields =
        speed.time(
            "record",
            () ->
                records.read(
                    new RecordReader.Input(document, found, tags.names(), Optional.empty())));
    speed.time(
        "subjects", () -> subjects.read(new SubjectReader.Input(document, tags.names(), fields)));
    speed.time(
        "summary",
        () -> summaries.summarize(new Summarizer.Request(AGENCY, 1, document, Map.of())));
    speed.time(TRANSLATION, () -> translate(document, found, tags.names()));
  }

  private Masking.Masked mask(StructuredDocument document) {
    return masking.mask(
        document,
        new Submission(
            ReportId.of(AGENCY, NOTHING),
            1,
            AGENCY,
            "report.txt",
            new ContentRef(NOTHING, 1, document.mediaType()),
            Instant.EPOCH,
            SubmissionMetadata.none()),
        Set.of());
  }

  private TranslateTexts.Result translate(
      StructuredDocument document, List<NormalizedValue> found, List<Tag> tags) {
    String from = document.language().equals("en") ? "en" : "ko";
    String to = from.equals("en") ? "ko" : "en";
    List<Translator.Source> sources = new ArrayList<>();
    for (BlockTexts.Piece piece : BlockTexts.pieces(document)) {
      String source = document.text().substring(piece.start(), piece.end());
      if (!Language.of(source).equals(to)) {
        sources.add(
            translations.source(document.text(), piece.start(), piece.end(), found, tags, to));
      }
    }
    return translations.translate(from, to, sources);
  }

  /** Every line a block, as in a dry run. */
  private static StructuredDocument document(String text) {
    List<Block> blocks =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> Block.of(BlockKind.PARAGRAPH, line.stripTrailing(), null))
            .toList();
    return new StructuredDocument(
        "text/plain", Language.of(text), null, blocks, text, List.of(), AGENCY, 0, Map.of());
  }
}
