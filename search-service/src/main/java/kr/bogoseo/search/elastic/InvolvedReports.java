package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.search.EntryKind;
import kr.bogoseo.search.Involvement;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch.Involved;

/** Finds the reports that have to do with a registry entry. */
final class InvolvedReports {

  private final ElasticsearchClient client;
  private final IndexNames names;

  InvolvedReports(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  Involved of(EntryKind kind, String id, int limit) {
    Map<Involvement, Query> ways = new EnumMap<>(Involvement.class);
    for (Involvement way : Involvement.of(kind)) {
      ways.put(way, query(way, kind, id));
    }
    Map<String, Aggregation> counts = new LinkedHashMap<>();
    ways.forEach((way, query) -> counts.put(way.name(), Aggregation.of(a -> a.filter(query))));
    SearchResponse<ReportDocument> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.reports())
                            .size(limit)
                            .source(
                                o ->
                                    o.filter(f -> f.excludes("content.bands", "content.signature")))
                            .query(
                                q ->
                                    q.bool(
                                        b ->
                                            b.filter(SearchRequests.published())
                                                .should(List.copyOf(ways.values()))
                                                .minimumShouldMatch("1")))
                            .sort(
                                o -> o.field(f -> f.field("content.sortOn").order(SortOrder.Desc)))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                            .aggregations(counts),
                    ReportDocument.class));
    Map<Involvement, Long> found = new EnumMap<>(Involvement.class);
    for (Involvement way : ways.keySet()) {
      found.put(way, Calls.named(response.aggregations(), way.name()).filter().docCount());
    }
    return new Involved(
        found,
        response.hits().hits().stream()
            .flatMap(hit -> Optional.ofNullable(hit.source()).stream())
            .toList());
  }

  /** What an agency published is its own, not about it. */
  private static Query query(Involvement way, EntryKind kind, String id) {
    Query own = term(way.field(kind), way.value(kind, id));
    return way == Involvement.ABOUT && kind == EntryKind.AGENCY
        ? Query.of(q -> q.bool(b -> b.filter(own).mustNot(term("publisher", id))))
        : own;
  }

  private static Query term(String field, String value) {
    return Query.of(q -> q.term(t -> t.field("content." + field).value(value)));
  }
}
