package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.ReportRecord.Evidence;
import org.junit.jupiter.api.Test;

class SummaryEvidenceTest {

  @Test
  void aWrittenSentenceNamesItsPassageAndWhoWroteIt() {
    Summarizer.Sentence written =
        new Summarizer.Sentence(3, "글", 2, new Summarizer.Written("text", "출처 문장"));
    Summarizer.Sentence own = new Summarizer.Sentence(4, "원문", 3);

    assertThat(SummaryEvidence.of(new Summarizer.Summary(List.of(own, written), List.of(), "x")))
        .isEqualTo(
            Map.of(
                "summary.2",
                new Evidence(2, "출처 문장", 0.7),
                "summary.engine",
                new Evidence(null, "x", 0.7)));
  }

  @Test
  void theDocumentsOwnSentencesNeedNone() {
    Summarizer.Sentence own = new Summarizer.Sentence(4, "원문", 3);

    assertThat(SummaryEvidence.of(new Summarizer.Summary(List.of(own), List.of(own), "x")))
        .isEmpty();
  }
}
