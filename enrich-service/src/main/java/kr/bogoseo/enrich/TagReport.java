package kr.bogoseo.enrich;

import java.util.function.Consumer;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.stage.StageWork;
import kr.bogoseo.contracts.store.DocumentStore;

/**
 * The tag stage: names, record, summary. The document it passes on is the masked one, so that
 * nothing behind it ever sees personal data.
 */
public final class TagReport implements StageWork<ReportTranslated> {

  private static final String JSON = "application/json";

  private final DocumentStore store;
  private final PersonalData personalData;
  private final PrivacyDecisions decisions;
  private final NameTagger names;
  private final AssembleRecord records;

  /** The stage and what it needs. */
  public TagReport(
      DocumentStore store,
      PersonalData personalData,
      PrivacyDecisions decisions,
      NameTagger names,
      AssembleRecord records) {
    this.store = store;
    this.personalData = personalData;
    this.decisions = decisions;
    this.names = names;
    this.records = records;
  }

  @Override
  public Next apply(ReportTranslated event, Consumer<String> progress) {
    StructuredDocument original =
        TranslateReport.read(store, event.document(), StructuredDocument.class);
    TranslatedDocument translated =
        TranslateReport.read(store, event.translation(), TranslatedDocument.class);
    PersonalData.Masked masked =
        personalData.mask(original, event.submission(), decisions.shown(event.submission()));
    NameTagger.Found found =
        names.find(
            masked.document().text(), ReportDay.of(event.submission(), translated.normalized()));
    ReportRecord record =
        records.assemble(masked, decisions.latest(event.submission()), translated, found);
    ContentRef document =
        masked.document().equals(original)
            ? event.document()
            : store.put(ContractJson.write(masked.document()), JSON);
    ContentRef tagged =
        store.put(ContractJson.write(new TaggedDocument(record, found.names())), JSON);
    return Next.of(new ReportTagged(event.submission(), document, event.translation(), tagged));
  }
}
