package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.search.ReportDocument;

/** Finds titles by how their words begin, letter by letter or by initial consonants. */
final class TitleSearch {

  private static final List<String> FIELDS =
      List.of("content.title.ko.starts", "content.title.en.starts", "content.title.ko.initials");

  private final ElasticsearchClient client;
  private final IndexNames names;

  TitleSearch(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  List<ReportDocument> begin(String start, int size) {
    List<Query> ways = FIELDS.stream().map(field -> way(field, start)).toList();
    return Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.reports())
                            .size(size)
                            .source(o -> o.filter(f -> f.excludes("content.record")))
                            .query(
                                q ->
                                    q.bool(
                                        b ->
                                            b.should(ways)
                                                .minimumShouldMatch("1")
                                                .filter(SearchRequests.published()))),
                    ReportDocument.class))
        .hits()
        .hits()
        .stream()
        .flatMap(hit -> Optional.ofNullable(hit.source()).stream())
        .toList();
  }

  private static Query way(String field, String start) {
    return Query.of(q -> q.match(m -> m.field(field).query(start).operator(Operator.And)));
  }
}
