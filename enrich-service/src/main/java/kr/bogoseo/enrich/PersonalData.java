package kr.bogoseo.enrich;

import java.util.List;
import kr.bogoseo.contracts.document.StructuredDocument;

/** Hides personal data. */
public interface PersonalData {

  /**
   * A document with personal data masked, character by character, so that every offset stays.
   *
   * @param document the document as everything after this may see it
   * @param count how many were masked
   * @param kinds of which kinds, sorted
   */
  record Masked(StructuredDocument document, int count, List<String> kinds) {}

  /** Masks a document. */
  Masked mask(StructuredDocument document);
}
