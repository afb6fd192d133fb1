package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * The translate stage: masks personal data, normalises the values, translates sentence by sentence.
 * A translator that is away leaves segments pending; the report goes on.
 */
public final class TranslateReport implements StageWork<ReportExtracted> {

  private static final String JSON = "application/json";

  private final DocumentStore store;
  private final PersonalData personalData;
  private final PrivacyDecisions decisions;
  private final ValueFinder values;
  private final NameTagger names;
  private final TranslateTexts texts;
  private final Untranslated untranslated;

  /** The stage and what it needs. */
  public TranslateReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      ValueFinder values,
      NameTagger names,
      TranslateTexts texts,
      Untranslated untranslated) {
    this.store = store;
    this.personalData = personalData;
    this.decisions = decisions;
    this.values = values;
    this.names = names;
    this.texts = texts;
    this.untranslated = untranslated;
  }

  @Override
  public Next apply(ReportExtracted event, Consumer<String> progress) {
    Optional<ReportTranslated> earlier = earlier(event);
    Optional<TranslatedDocument> known =
        earlier.map(made -> read(store, made.translation(), TranslatedDocument.class));
    boolean same = earlier.filter(made -> isSame(made, event)).isPresent();
    if (same && known.filter(made -> made.pending() == 0).isPresent()) {
      return Next.of(
          new ReportTranslated(
              event.submission(), event.document(), earlier.orElseThrow().translation()));
    }
    TranslatedDocument translated = translate(event, same ? known : Optional.empty());
    if (translated.pending() > 0) {
      untranslated.add(event.submission(), translated);
    } else if (known.filter(made -> made.pending() > 0).isPresent()) {
      untranslated.remove(event.submission().reportId());
    }
    ContentRef ref = store.put(ContractJson.write(translated), JSON);
    return Next.of(new ReportTranslated(event.submission(), event.document(), ref));
  }

  /** What came of this report the last time, whatever version of it. */
  private Optional<ReportTranslated> earlier(ReportExtracted event) {
    return store
        .getNamed(StoredNames.event(event.submission().reportId(), Topics.TRANSLATED))
        .map(bytes -> ContractJson.read(bytes, ReportTranslated.class))
        .filter(made -> store.contains(made.translation().sha256()));
  }

  private static boolean isSame(ReportTranslated made, ReportExtracted event) {
    return made.submission().version() == event.submission().version()
        && made.document().equals(event.document());
  }

  private TranslatedDocument translate(ReportExtracted event, Optional<TranslatedDocument> begun) {
    Set<String> shown = decisions.shown(event.submission());
    StructuredDocument document =
        personalData
            .mask(
                read(store, event.document(), StructuredDocument.class), event.submission(), shown)
            .document();
    String from = language(event, document);
    String to = from.equals("en") ? "ko" : "en";
    return translate(
        document,
        from,
        to,
        begun.map(TranslatedDocument::segments).orElse(List.of()),
        // What an operator let stand in this report does not go into a memory shared by all.
        asked ->
            shown.isEmpty()
                ? texts.translate(from, to, asked, event.submission().reportId())
                : texts.translate(from, to, sources(asked)));
  }

  private static List<Translator.Source> sources(List<TranslateTexts.Asked> asked) {
    return asked.stream().map(TranslateTexts.Asked::source).toList();
  }

  private static String language(ReportExtracted event, StructuredDocument document) {
    String said = event.submission().metadata().language();
    if (said != null && !said.isBlank()) {
      return said.toLowerCase(Locale.ROOT);
    }
    return document.language().equals("und") ? Language.of(document.text()) : document.language();
  }

  /** Values and segments of a document that is no report; its personal data are masked already. */
  TranslatedDocument translate(StructuredDocument document, String from, String to) {
    return translate(
        document, from, to, List.of(), asked -> texts.translate(from, to, sources(asked)));
  }

  /**
   * Translates.
   *
   * @param begun segments of an earlier try, of which those that have a translation keep it
   * @param desk who translates
   */
  private TranslatedDocument translate(
      StructuredDocument document,
      String from,
      String to,
      List<Segment> begun,
      Function<List<TranslateTexts.Asked>, TranslateTexts.Result> desk) {
    List<NormalizedValue> found = values.find(document.text(), null);
    List<Tag> tags = names.tag(document.text());
    int[] sections = BlockTexts.sections(document);
    List<Segment> segments = new ArrayList<>();
    List<TranslateTexts.Asked> asked = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (BlockTexts.Piece piece : BlockTexts.pieces(document)) {
      String source = document.text().substring(piece.start(), piece.end());
      Optional<Segment> done = done(begun, segments.size(), piece.block(), source);
      if (done.isPresent()) {
        segments.add(done.get());
      } else if (Language.of(source).equals(to)) {
        // What the document says in the other language itself is never translated.
        segments.add(new Segment(piece.block(), source, source, List.of(), true));
      } else {
        places.add(segments.size());
        segments.add(new Segment(piece.block(), source, null, List.of(), false));
        Translator.Source text =
            texts.source(document.text(), piece.start(), piece.end(), found, tags, to);
        asked.add(new TranslateTexts.Asked(text, sections[piece.block()]));
      }
    }
    TranslateTexts.Result result = desk.apply(asked);
    int pending = 0;
    for (int i = 0; i < asked.size(); i++) {
      TranslateTexts.Item item = result.items().get(i);
      Segment open = segments.get(places.get(i));
      segments.set(places.get(i), item.segment(open.block(), open.source()));
      pending += item.translation().isPresent() ? 0 : 1;
    }
    return new TranslatedDocument(
        engine(result, segments), from, to, List.copyOf(segments), pending, found);
  }

  private static Optional<Segment> done(List<Segment> begun, int place, int block, String source) {
    return place < begun.size()
        ? Optional.of(begun.get(place))
            .filter(one -> one.target() != null && one.block() == block)
            .filter(one -> one.source().equals(source))
        : Optional.empty();
  }

  /** Who made most of it; of a document that was translated in two tries, who began. */
  private static String engine(TranslateTexts.Result result, List<Segment> segments) {
    return result.engine().equals("none")
        ? segments.stream()
            .flatMap(segment -> Stream.ofNullable(segment.by()))
            .map(Segment.Provenance::engine)
            .findFirst()
            .orElse("none")
        : result.engine();
  }

  /** Reads a stage document; what cannot be read back is our own fault, not the sender's. */
  static <T> T read(DocumentStore store, ContentRef ref, Class<T> type) {
    byte[] bytes = store.read(ref);
    try {
      return ContractJson.read(bytes, type);
    } catch (UndecodableEventException e) {
      throw new StageException(
          FailureCode.UNREADABLE_FILE, "the stored document is not what it should be", e);
    }
  }
}
