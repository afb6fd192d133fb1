package kr.bogoseo.search.web;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.search.PassageDocument;
import kr.bogoseo.search.ReportSearch;
import org.jspecify.annotations.Nullable;

/**
 * Passages of a report.
 *
 * @param total how many it has
 * @param matched how many of them match
 * @param passages matched ones first, then in reading order
 * @param nextCursor asks for the following ones; null on the last page
 */
record PassagesAnswer(
    long total, long matched, List<Passage> passages, @Nullable String nextCursor) {

  /**
   * A passage.
   *
   * @param n its place in the document
   * @param alsoOn other pages where the same text stands; only those of searches
   * @param tags registry ids
   */
  record Passage(
      int n,
      @Nullable Integer page,
      List<Integer> alsoOn,
      List<String> headings,
      @Nullable String ko,
      @Nullable String en,
      double score,
      List<ReportSearch.Highlight> highlights,
      List<String> tags) {}

  static PassagesAnswer of(ReportSearch.PassagePage page, Optional<String> next) {
    return new PassagesAnswer(
        page.total(),
        page.matched(),
        page.passages().stream().map(PassagesAnswer::passage).toList(),
        next.orElse(null));
  }

  private static Passage passage(ReportSearch.FoundPassage found) {
    PassageDocument passage = found.passage();
    return new Passage(
        passage.n(),
        passage.page(),
        found.alsoOn(),
        passage.headings(),
        passage.ko(),
        passage.en(),
        found.score(),
        found.highlights(),
        passage.tags());
  }
}
