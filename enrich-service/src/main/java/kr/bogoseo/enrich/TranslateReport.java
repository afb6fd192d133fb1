package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
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
  private final Untranslated improvable;

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
    this.improvable = untranslated.improvable();
  }

  @Override
  public Next apply(ReportExtracted event, Consumer<String> progress) {
    Optional<ReportTranslated> earlier = earlier(event);
    Optional<TranslatedDocument> known =
        earlier.map(made -> read(store, made.translation(), TranslatedDocument.class));
    boolean same = earlier.filter(made -> isSame(made, event)).isPresent();
    ReportId id = event.submission().reportId();
    // Only a report that was sent on its way for it is done again by a better engine.
    Set<String> better =
        same && known.filter(TranslateReport::isImprovable).isPresent()
            ? improvable.better(id)
            : Set.of();
    boolean again = !better.isEmpty() && improvable.claimed(id) != null;
    if (same && !again && known.filter(one -> one.pending() == 0).isPresent()) {
      return Next.of(
          new ReportTranslated(
              event.submission(), event.document(), earlier.orElseThrow().translation()));
    }
    Made made = translate(event, new Begun(same ? known : Optional.empty(), better, again));
    TranslatedDocument translated = made.document();
    note(event, made, known);
    ContentRef ref = store.put(ContractJson.write(translated), JSON);
    return Next.of(new ReportTranslated(event.submission(), event.document(), ref));
  }

  /**
   * What there is of a translation already.
   *
   * @param known of the same version of the report
   * @param better engines that some of it waits for
   * @param again whether they are to do it now
   */
  private record Begun(Optional<TranslatedDocument> known, Set<String> better, boolean again) {

    private static final Begun NOTHING = new Begun(Optional.empty(), Set.of(), false);

    /** The segment of a place, if it was translated. */
    Optional<Segment> at(int place, int block, String source) {
      return known
          .map(TranslatedDocument::segments)
          .filter(segments -> place < segments.size())
          .map(segments -> segments.get(place))
          .filter(one -> one.target() != null && one.block() == block)
          .filter(one -> one.source().equals(source));
    }
  }

  private static boolean isImprovable(TranslatedDocument made) {
    return made.improvable() != null;
  }

  /**
   * A translation.
   *
   * @param better engines that were away while others did some of it
   */
  private record Made(TranslatedDocument document, Set<String> better) {}

  /** Notes what the report waits for, or that it waits no more. */
  private void note(ReportExtracted event, Made made, Optional<TranslatedDocument> known) {
    TranslatedDocument translated = made.document();
    ReportId id = event.submission().reportId();
    if (translated.pending() > 0) {
      untranslated.add(event.submission(), translated);
    } else if (known.filter(one -> one.pending() > 0).isPresent()) {
      untranslated.remove(id);
    }
    Integer segments = translated.improvable();
    if (segments != null) {
      improvable.add(event.submission(), translated, segments, made.better());
    } else if (known.filter(TranslateReport::isImprovable).isPresent()) {
      improvable.remove(id);
    }
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

  private Made translate(ReportExtracted event, Begun begun) {
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
        begun,
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
            document, from, to, Begun.NOTHING, asked -> texts.translate(from, to, sources(asked)))
        .document();
  }

  /**
   * Translates.
   *
   * @param begun segments of an earlier try, of which those that have a translation keep it, unless
   *     a better engine has one now
   * @param desk who translates
   */
  private Made translate(
      StructuredDocument document,
      String from,
      String to,
      Begun begun,
      Function<List<TranslateTexts.Asked>, TranslateTexts.Result> desk) {
    List<NormalizedValue> found = values.find(document.text(), null);
    List<Tag> tags = names.tag(document.text());
    int[] sections = BlockTexts.sections(document);
    List<Segment> segments = new ArrayList<>();
    List<TranslateTexts.Asked> asked = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (BlockTexts.Piece piece : BlockTexts.pieces(document)) {
      String source = document.text().substring(piece.start(), piece.end());
      Optional<Segment> done = begun.at(segments.size(), piece.block(), source);
      boolean kept = done.isPresent() && !(begun.again() && isBelow(done.get(), begun.better()));
      if (!kept && !Language.of(source).equals(to)) {
        places.add(segments.size());
        Translator.Source text =
            texts.source(document.text(), piece.start(), piece.end(), found, tags, to);
        asked.add(new TranslateTexts.Asked(text, sections[piece.block()]));
      }
      segments.add(
          done.orElseGet(
              () ->
                  Language.of(source).equals(to)
                      // What the document says in the other language itself is never translated.
                      ? new Segment(piece.block(), source, source, List.of(), true)
                      : new Segment(piece.block(), source, null, List.of(), false)));
    }
    TranslateTexts.Result result = desk.apply(asked);
    Set<String> better = new TreeSet<>(result.away());
    if (!begun.again()) {
      better.addAll(begun.better());
    }
    boolean changed = begun.known().isEmpty();
    for (int i = 0; i < asked.size(); i++) {
      TranslateTexts.Item item = result.items().get(i);
      Segment before = segments.get(places.get(i));
      if (isBetter(item, before)) {
        segments.set(places.get(i), item.segment(before.block(), before.source()));
        changed = true;
      }
    }
    if (!changed && !better.isEmpty()) {
      // A try in vain leaves what there is as it is.
      return new Made(begun.known().orElseThrow(), better);
    }
    int pending = (int) segments.stream().filter(one -> one.target() == null).count();
    int below = (int) segments.stream().filter(one -> isBelow(one, better)).count();
    return new Made(
        new TranslatedDocument(
            engine(result, segments),
            from,
            to,
            List.copyOf(segments),
            pending,
            below == 0 ? null : below,
            found),
        better);
  }

  private boolean isBelow(Segment segment, Set<String> better) {
    Segment.Provenance by = segment.by();
    return by != null && texts.isBelow(by.engine(), better);
  }

  /** Whether there was nothing before, or an engine asked earlier did it now. */
  private boolean isBetter(TranslateTexts.Item item, Segment before) {
    Segment.Provenance by = item.by();
    Segment.Provenance old = before.by();
    return by != null && (old == null || texts.isBelow(old.engine(), Set.of(by.engine())));
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
