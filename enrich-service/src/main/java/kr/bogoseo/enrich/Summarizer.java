package kr.bogoseo.enrich;

import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.jspecify.annotations.Nullable;

/** Says what a document is about, each sentence tied to where the document says so. */
public interface Summarizer {

  /**
   * What is summed up.
   *
   * @param reportId the report
   * @param version of the report; equal for every delivery of one event
   * @param document masked
   * @param targets sentences of the document in the other language, by the sentence
   */
  record Request(
      String reportId, long version, StructuredDocument document, Map<String, String> targets) {}

  /**
   * What an engine wrote instead of taking it from the document.
   *
   * @param other the same sentence in the other language
   * @param passage the sentences of the document it rests on, as they stand there
   */
  record Written(String other, String passage) {}

  /**
   * A sentence in the document's language.
   *
   * @param block index of its block, of the first sentence it rests on when an engine wrote it
   * @param text as it stands there, or as an engine wrote it
   * @param page 1-based, of that block; absent when the format knows none
   * @param written absent for a sentence of the document itself
   */
  record Sentence(int block, String text, @Nullable Integer page, @Nullable Written written) {

    /** A sentence of the document itself. */
    public Sentence(int block, String text, @Nullable Integer page) {
      this(block, text, page, null);
    }
  }

  /**
   * A summary.
   *
   * @param sentences that together sum up the document
   * @param keyPoints single points worth showing
   * @param engine who made it: {@code extractive}, or {@code openai:} and the model
   */
  record Summary(List<Sentence> sentences, List<Sentence> keyPoints, String engine) {}

  /** Sums up a document; equal requests get equal summaries. */
  Summary summarize(Request request);
}
