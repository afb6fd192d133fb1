package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.search.Fingerprint;
import kr.bogoseo.search.ReportDocument;
import kr.bogoseo.search.ReportSearch.Similar;

/** Finds reports about the same things, and those with nearly the same text. */
final class SimilarReports {

  private static final int LONGEST = 4000;

  private final ElasticsearchClient client;
  private final IndexNames names;

  SimilarReports(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  List<Similar> to(ReportDocument document, int size) {
    ReportDocument.Content content = document.content();
    if (content == null) {
      return List.of();
    }
    Query query = query(document.id(), content);
    List<Hit<ReportDocument>> hits =
        Calls.run(
                () ->
                    client.search(
                        s -> s.index(names.reports()).size(size).query(query),
                        ReportDocument.class))
            .hits()
            .hits();
    List<Similar> similar = new ArrayList<>();
    for (Hit<ReportDocument> hit : hits) {
      ReportDocument other = hit.source();
      if (other != null) {
        similar.add(
            new Similar(
                other, Optional.ofNullable(hit.score()).orElse(0.0), similarity(content, other)));
      }
    }
    similar.sort(
        Comparator.comparing((Similar s) -> s.similarity() < 0.5)
            .thenComparing(Comparator.comparingDouble(Similar::score).reversed()));
    return List.copyOf(similar);
  }

  private static Query query(String id, ReportDocument.Content content) {
    BoolQuery.Builder any = new BoolQuery.Builder();
    any.filter(SearchRequests.published());
    any.mustNot(q -> q.term(t -> t.field("id").value(id)));
    any.minimumShouldMatch("1");
    content
        .bands()
        .forEach(
            band ->
                any.should(
                    s ->
                        s.constantScore(
                            c ->
                                c.filter(f -> f.term(t -> t.field("content.bands").value(band)))
                                    .boost(5f))));
    terms("content.mainTags", content.mainTags(), any);
    terms("content.clusters", content.clusters(), any);
    terms("content.organizations", content.organizations(), any);
    String text = text(content);
    if (!text.isBlank()) {
      any.should(
          s ->
              s.moreLikeThis(
                  m ->
                      m.fields(
                              "content.title.ko",
                              "content.title.en",
                              "content.summary.ko",
                              "content.summary.en",
                              "content.keywords")
                          .like(l -> l.text(text))
                          .minTermFreq(1)
                          .minDocFreq(1)
                          .maxQueryTerms(25)
                          .minimumShouldMatch("20%")));
    }
    return any.build()._toQuery();
  }

  private static void terms(String field, Collection<String> ids, BoolQuery.Builder any) {
    for (String id : ids.stream().limit(20).toList()) {
      any.should(s -> s.term(t -> t.field(field).value(FieldValue.of(id))));
    }
  }

  private static String text(ReportDocument.Content content) {
    Stream<String> keywords = content.keywords().stream();
    Stream<String> texts =
        Stream.of(Optional.of(content.title()), Optional.ofNullable(content.summary()))
            .flatMap(Optional::stream)
            .flatMap(SimilarReports::sides);
    String all = String.join("\n", Stream.concat(texts, keywords).toList());
    return all.substring(0, Math.min(all.length(), LONGEST));
  }

  private static Stream<String> sides(Bilingual text) {
    return Stream.of(Optional.ofNullable(text.ko()), Optional.ofNullable(text.en()))
        .flatMap(Optional::stream);
  }

  private static double similarity(ReportDocument.Content one, ReportDocument other) {
    ReportDocument.Content content = other.content();
    String left = one.signature();
    String right = content == null ? null : content.signature();
    if (left == null || right == null) {
      return 0;
    }
    return Fingerprint.parse(left).similarity(Fingerprint.parse(right));
  }
}
