package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.IndicesStatsResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.ReportSearch.Holdings;
import org.jspecify.annotations.Nullable;

/** Counts what the index holds. */
final class HoldingsCount {

  private static final String PENDING = "pending";
  private static final String SEGMENTS = "segments";

  private final ElasticsearchClient client;
  private final IndexNames names;

  HoldingsCount(ElasticsearchClient client, IndexNames names) {
    this.client = client;
    this.names = names;
  }

  Holdings count() {
    SearchResponse<Void> response =
        Calls.run(
            () ->
                client.search(
                    s ->
                        s.index(names.reports())
                            .size(0)
                            .aggregations("states", a -> a.terms(t -> t.field("state").size(20)))
                            .aggregations("bytes", a -> a.sum(x -> x.field("content.bytes")))
                            .aggregations(
                                "engines", a -> a.terms(t -> t.field("content.engine").size(20)))
                            .aggregations(
                                PENDING,
                                a ->
                                    a.filter(
                                            f ->
                                                f.range(
                                                    r ->
                                                        r.number(
                                                            n ->
                                                                n.field("content.pendingSegments")
                                                                    .gt(0.0))))
                                        .aggregations(
                                            SEGMENTS,
                                            x -> x.sum(v -> v.field("content.pendingSegments")))),
                    Void.class));
    Map<String, Aggregate> all = response.aggregations();
    Map<ReportState, Long> states = new EnumMap<>(ReportState.class);
    for (StringTermsBucket bucket : Calls.named(all, "states").sterms().buckets().array()) {
      states.put(ReportState.valueOf(bucket.key().stringValue()), bucket.docCount());
    }
    Map<String, Long> engines = new LinkedHashMap<>();
    for (StringTermsBucket bucket : Calls.named(all, "engines").sterms().buckets().array()) {
      engines.put(bucket.key().stringValue(), bucket.docCount());
    }
    FilterAggregate pending = Calls.named(all, PENDING).filter();
    return new Holdings(
        states,
        whole(Calls.named(all, "bytes").sum().value()),
        pending.docCount(),
        whole(Calls.named(pending.aggregations(), SEGMENTS).sum().value()),
        engines,
        indexBytes(),
        Calls.run(() -> client.count(c -> c.index(names.passages()))).count());
  }

  private static long whole(@Nullable Double value) {
    return Optional.ofNullable(value).map(Math::round).orElse(0L);
  }

  private long indexBytes() {
    IndicesStatsResponse stats =
        Calls.run(
            () ->
                client
                    .indices()
                    .stats(
                        s ->
                            s.index(
                                names.reports(),
                                names.passages(),
                                names.heldReports(),
                                names.heldPassages(),
                                names.flow())));
    return Optional.ofNullable(stats.all().total())
        .flatMap(total -> Optional.ofNullable(total.store()))
        .map(store -> store.sizeInBytes())
        .orElse(0L);
  }
}
