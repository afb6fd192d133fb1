package kr.bogoseo.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.store.DocumentStore;

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

  /** The stage and what it needs. */
  public TranslateReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      ValueFinder values,
      NameTagger names,
      TranslateTexts texts) {
    this.store = store;
    this.personalData = personalData;
    this.decisions = decisions;
    this.values = values;
    this.names = names;
    this.texts = texts;
  }

  @Override
  public Next apply(ReportExtracted event, Consumer<String> progress) {
    StructuredDocument document =
        personalData
            .mask(
                read(store, event.document(), StructuredDocument.class),
                event.submission(),
                decisions.shown(event.submission()))
            .document();
    String from = language(event, document);
    String to = from.equals("en") ? "ko" : "en";
    TranslatedDocument translated =
        translate(
            document,
            from,
            to,
            asked -> texts.translate(from, to, asked, event.submission().reportId()));
    ContentRef ref = store.put(ContractJson.write(translated), JSON);
    return Next.of(new ReportTranslated(event.submission(), event.document(), ref));
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
    return translate(document, from, to, asked -> texts.translate(from, to, asked));
  }

  private TranslatedDocument translate(
      StructuredDocument document,
      String from,
      String to,
      Function<List<Translator.Source>, TranslateTexts.Result> desk) {
    List<NormalizedValue> found = values.find(document.text(), null);
    List<Tag> tags = names.tag(document.text());
    List<BlockTexts.Piece> pieces = BlockTexts.pieces(document);
    List<Segment> segments = new ArrayList<>();
    List<Translator.Source> asked = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (BlockTexts.Piece piece : pieces) {
      String source = document.text().substring(piece.start(), piece.end());
      if (Language.of(source).equals(to)) {
        // What the document says in the other language itself is never translated.
        segments.add(new Segment(piece.block(), source, source, List.of(), true));
      } else {
        places.add(segments.size());
        segments.add(new Segment(piece.block(), source, null, List.of(), false));
        asked.add(texts.source(document.text(), piece.start(), piece.end(), found, tags, to));
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
    return new TranslatedDocument(result.engine(), from, to, List.copyOf(segments), pending, found);
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
