package kr.bogoseo.extract;

import java.nio.file.Path;
import java.util.Optional;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.document.StructuredDocument;

/** The document store as extraction needs it. */
public interface Originals {

  /** Copies a submitted file to a place where a worker can read it. */
  void copyTo(ContentRef original, Path target);

  /** The structured document that was made of a report's file before; empty when there is none. */
  Optional<ContentRef> documentOf(ReportId id);

  /** Keeps the structured document. */
  ContentRef keep(StructuredDocument document);
}
