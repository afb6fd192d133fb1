package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.search.PassageDocument;

/** Shows a passage that a report repeats once, with the pages where it stands again. */
final class SamePassages {

  private static final String FIELD = "same";
  private static final String DISTINCT = "distinct";
  private static final int MOST_PAGES = 20;

  private SamePassages() {}

  static SearchRequest.Builder fold(SearchRequest.Builder request) {
    return count(request)
        .collapse(
            c ->
                c.field(FIELD)
                    .innerHits(
                        i ->
                            i.name(FIELD)
                                .size(MOST_PAGES)
                                .source(s -> s.filter(f -> f.excludes("ko", "en", "mentions")))));
  }

  static SearchRequest.Builder count(SearchRequest.Builder request) {
    return request.aggregations(
        DISTINCT, a -> a.cardinality(c -> c.field(FIELD).precisionThreshold(40_000)));
  }

  static long distinct(SearchResponse<?> response) {
    return Calls.named(response.aggregations(), DISTINCT).cardinality().value();
  }

  /** Pages of the passages folded into this one, ascending. */
  static List<Integer> alsoOn(PassageDocument passage, Hit<PassageDocument> hit) {
    InnerHitsResult same = hit.innerHits().get(FIELD);
    if (same == null) {
      return List.of();
    }
    return same.hits().hits().stream()
        .flatMap(other -> Optional.ofNullable(other.source()).stream())
        .map(source -> source.to(PassageDocument.class))
        .filter(other -> !other.id().equals(passage.id()))
        .flatMap(other -> Stream.ofNullable(other.page()))
        .filter(page -> !page.equals(passage.page()))
        .distinct()
        .sorted()
        .toList();
  }
}
