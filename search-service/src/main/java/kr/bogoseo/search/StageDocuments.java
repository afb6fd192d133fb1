package kr.bogoseo.search;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.DocumentStore;

/** The documents that the stages before left in the store. */
public final class StageDocuments {

  private final DocumentStore store;

  /** Reads from a store. */
  public StageDocuments(DocumentStore store) {
    this.store = store;
  }

  /** What an event names. */
  public record Loaded(
      StructuredDocument document, TranslatedDocument translation, TaggedDocument tagged) {}

  /**
   * Loads what an event names.
   *
   * @throws kr.bogoseo.contracts.StageException when the store is away or lacks one
   * @throws kr.bogoseo.contracts.UndecodableEventException when one is not what it should be
   */
  public Loaded load(ReportTagged event) {
    return new Loaded(
        ContractJson.read(store.read(event.document()), StructuredDocument.class),
        ContractJson.read(store.read(event.translation()), TranslatedDocument.class),
        ContractJson.read(store.read(event.tagged()), TaggedDocument.class));
  }
}
