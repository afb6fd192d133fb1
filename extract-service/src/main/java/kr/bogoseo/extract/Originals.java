package kr.bogoseo.extract;

import java.nio.file.Path;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.document.StructuredDocument;

/** The document store as extraction needs it. */
public interface Originals {

  /** Copies a submitted file to a place where a worker can read it. */
  void copyTo(ContentRef original, Path target);

  /** Keeps the structured document. */
  ContentRef keep(StructuredDocument document);
}
