package kr.bogoseo.enrich;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.contracts.document.ReportRecord.Evidence;

/**
 * What the sentences an engine wrote rest on; sentences of the document itself need no evidence.
 */
final class SummaryEvidence {

  /** Written from the passage, not read in it. */
  private static final double WRITTEN = 0.7;

  private SummaryEvidence() {}

  /**
   * {@code summary.engine} names who wrote it, {@code summary.1} and {@code keyPoints.1} hold the
   * passage of the first sentence and the first point, and so on.
   */
  static Map<String, Evidence> of(Summarizer.Summary summary) {
    Map<String, Evidence> evidence = new TreeMap<>();
    add("summary", summary.sentences(), evidence);
    add("keyPoints", summary.keyPoints(), evidence);
    if (!evidence.isEmpty()) {
      evidence.put("summary.engine", new Evidence(null, summary.engine(), WRITTEN));
    }
    return evidence;
  }

  private static void add(
      String field, List<Summarizer.Sentence> sentences, Map<String, Evidence> evidence) {
    for (int i = 0; i < sentences.size(); i++) {
      Summarizer.Sentence sentence = sentences.get(i);
      Summarizer.Written written = sentence.written();
      if (written != null) {
        evidence.put(
            field + "." + (i + 1), new Evidence(sentence.page(), written.passage(), WRITTEN));
      }
    }
  }
}
