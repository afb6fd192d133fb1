package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.search.SearchFilter;

/** How many published reports name each of some registry entries. */
final class NameCounts {

  private NameCounts() {}

  static Map<String, Long> of(
      ElasticsearchClient client, IndexNames names, SearchFilter filter, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<FieldValue> wanted = ids.stream().map(FieldValue::of).toList();
    String field = SearchRequests.field(filter);
    SearchResponse<Void> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.reports())
                            .size(0)
                            .query(
                                q ->
                                    q.bool(
                                        b ->
                                            b.filter(SearchRequests.published())
                                                .filter(
                                                    f ->
                                                        f.terms(
                                                            t ->
                                                                t.field(field)
                                                                    .terms(v -> v.value(wanted))))))
                            .aggregations(
                                "ids",
                                a ->
                                    a.terms(
                                        t ->
                                            t.field(field)
                                                .size(ids.size())
                                                .include(i -> i.terms(List.copyOf(ids))))),
                    Void.class));
    Map<String, Long> counts = new LinkedHashMap<>();
    for (StringTermsBucket bucket :
        Calls.named(response.aggregations(), "ids").sterms().buckets().array()) {
      counts.put(bucket.key().stringValue(), bucket.docCount());
    }
    return counts;
  }
}
