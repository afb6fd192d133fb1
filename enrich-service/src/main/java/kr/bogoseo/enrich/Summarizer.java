package kr.bogoseo.enrich;

import java.util.List;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences that say what a document is about. */
public interface Summarizer {

  /**
   * A sentence of the document.
   *
   * @param block index of its block
   * @param text as it stands there
   * @param page 1-based; absent when the format knows none
   */
  record Sentence(int block, String text, @Nullable Integer page) {}

  /**
   * A summary in the document's own words.
   *
   * @param sentences that together sum up the document, in its order
   * @param keyPoints single points worth showing, in its order
   */
  record Summary(List<Sentence> sentences, List<Sentence> keyPoints) {}

  /** Sums up a document. */
  Summary summarize(StructuredDocument document);
}
