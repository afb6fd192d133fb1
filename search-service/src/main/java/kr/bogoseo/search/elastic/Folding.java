package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportQuery;
import kr.bogoseo.search.ReportSearch;

/** Shows of reports with nearly the same text the best, with the others behind it. */
final class Folding {

  /** How deep a folded list can be read: the index counts folded hits from the first on. */
  private static final int DEEPEST = 9_000;

  private static final String DISTINCT = "distinct";
  private static final String WITHIN = "within";
  private static final String SAME = "same";
  private static final int SHOWN = 10;

  private Folding() {}

  /** Where the page begins: a folded list is read by position, within its snapshot. */
  static int from(Optional<ReportSearch.Position> after) {
    return after
        .map(position -> position.values().getFirst())
        .map(value -> value instanceof Number number ? number.intValue() : 0)
        .filter(from -> from >= 0 && from <= DEEPEST)
        .orElse(0);
  }

  /** Where the next page begins, unless that is too deep. */
  static boolean goesOn(int from) {
    return from <= DEEPEST;
  }

  static void fold(SearchRequest.Builder request, int from) {
    request
        .from(from)
        .collapse(
            c ->
                c.field(SearchRequests.GROUP)
                    .innerHits(
                        i ->
                            i.name(SAME)
                                .size(SHOWN + 1)
                                .source(
                                    s ->
                                        s.filter(
                                            f -> f.excludes("content.record", "content.bands")))));
  }

  /** Counts groups under the filters that come after the counts. */
  static Aggregation distinct(ReportQuery query) {
    return Aggregation.of(
        a ->
            a.filter(SearchRequests.afterCounts(query))
                .aggregations(
                    WITHIN,
                    w ->
                        w.cardinality(
                            c -> c.field(SearchRequests.GROUP).precisionThreshold(40_000))));
  }

  static String distinctName() {
    return DISTINCT;
  }

  static OptionalLong distinct(SearchResponse<ReportDocument> response) {
    return OptionalLong.of(
        Calls.named(Calls.named(response.aggregations(), DISTINCT).filter().aggregations(), WITHIN)
            .cardinality()
            .value());
  }

  static ReportSearch.Found folded(ReportSearch.Found found, Hit<ReportDocument> hit) {
    InnerHitsResult same = hit.innerHits().get(SAME);
    if (same == null) {
      return found;
    }
    List<ReportDocument> others =
        same.hits().hits().stream()
            .flatMap(other -> Optional.ofNullable(other.source()).stream())
            .map(source -> source.to(ReportDocument.class))
            .filter(other -> !other.id().equals(found.document().id()))
            .limit(SHOWN)
            .toList();
    long all = Optional.ofNullable(same.hits().total()).map(t -> t.value()).orElse(1L);
    return new ReportSearch.Found(
        found.document(), found.score(), found.highlights(), others, Math.max(0, all - 1));
  }
}
