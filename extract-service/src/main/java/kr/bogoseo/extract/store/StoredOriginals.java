package kr.bogoseo.extract.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.extract.Originals;

/** Originals out of, structured documents into the document store. */
public final class StoredOriginals implements Originals {

  private final DocumentStore store;

  /** Works on that store. */
  public StoredOriginals(DocumentStore store) {
    this.store = store;
  }

  @Override
  public void copyTo(ContentRef original, Path target) {
    try (InputStream in = store.open(original)) {
      Files.copy(in, target);
    } catch (IOException e) {
      throw new StageException(
          FailureCode.STORE_UNAVAILABLE, "the original could not be copied from the store", e);
    }
  }

  @Override
  public Optional<ContentRef> documentOf(ReportId id) {
    return store
        .getNamed(StoredNames.event(id, Topics.EXTRACTED))
        .map(bytes -> ContractJson.read(bytes, ReportExtracted.class).document());
  }

  @Override
  public ContentRef keep(StructuredDocument document) {
    return store.put(ContractJson.write(document), "application/json");
  }
}
