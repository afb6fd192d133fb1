package kr.bogoseo.search.web;

import java.util.List;

/** Related reports, near-duplicates first. */
record SimilarAnswer(List<Related> reports) {

  private static final double NEARLY_THE_SAME = 0.8;

  /**
   * A related report.
   *
   * @param report as a hit
   * @param similarity share of the text that is the same, 0–1
   * @param nearDuplicate whether the texts are nearly the same
   */
  record Related(SearchAnswer.Hit report, double similarity, boolean nearDuplicate) {

    static Related of(SearchAnswer.Hit report, double similarity) {
      return new Related(report, similarity, similarity >= NEARLY_THE_SAME);
    }
  }
}
