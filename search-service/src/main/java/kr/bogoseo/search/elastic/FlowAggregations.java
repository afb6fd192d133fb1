package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Percentiles;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.search.FlowDocument;
import kr.bogoseo.search.FlowStore;
import org.jspecify.annotations.Nullable;

/** Counts over the operators' view. */
final class FlowAggregations {

  static final String AGENCIES = "agencies";
  private static final String STATES = "states";
  private static final String ACCEPTED = "accepted";
  private static final String TIMES = "times";
  private static final String OLDEST = "oldest";
  private static final int MOST_AGENCIES = 10_000;

  private FlowAggregations() {}

  static SearchRequest counts(String index) {
    Aggregation states =
        Aggregation.of(a -> a.terms(t -> t.field("state").size(ReportState.values().length)));
    Aggregation accepted = Aggregation.of(a -> a.filter(f -> f.exists(e -> e.field("acceptedAt"))));
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(0)
                .aggregations(
                    AGENCIES,
                    a ->
                        a.terms(t -> t.field("agencyId").size(MOST_AGENCIES))
                            .aggregations(STATES, states)
                            .aggregations(ACCEPTED, accepted)));
  }

  static FlowStore.Count count(StringTermsBucket bucket) {
    Map<ReportState, Long> states = new EnumMap<>(ReportState.class);
    for (StringTermsBucket state :
        Calls.named(bucket.aggregations(), STATES).sterms().buckets().array()) {
      states.put(ReportState.valueOf(state.key().stringValue()), state.docCount());
    }
    return new FlowStore.Count(
        bucket.key().stringValue(),
        states,
        Calls.named(bucket.aggregations(), ACCEPTED).filter().docCount());
  }

  static SearchRequest pace(String index, Instant since) {
    SearchRequest.Builder request = new SearchRequest.Builder().index(index).size(0);
    for (Stage stage : Stage.values()) {
      String field = "stages." + stage.id();
      request.aggregations(
          "done-" + stage.id(),
          a ->
              a.filter(f -> f.range(r -> r.date(d -> d.field(field + ".at").gte(since.toString()))))
                  .aggregations(
                      TIMES,
                      p ->
                          p.percentiles(
                              x -> x.field(field + ".durationMs").percents(List.of(50.0, 95.0)))));
      request.aggregations(
          "waiting-" + stage.id(),
          a ->
              a.filter(f -> f.term(t -> t.field("waitingFor").value(stage.id())))
                  .aggregations(
                      OLDEST,
                      o ->
                          o.topHits(
                              h ->
                                  h.size(1)
                                      .sort(
                                          s ->
                                              s.field(
                                                  f ->
                                                      f.field("waitingSince")
                                                          .order(SortOrder.Asc))))));
    }
    return request.build();
  }

  static FlowStore.Pace pace(Map<String, Aggregate> all, Stage stage) {
    FilterAggregate done = Calls.named(all, "done-" + stage.id()).filter();
    FilterAggregate waiting = Calls.named(all, "waiting-" + stage.id()).filter();
    Percentiles times = Calls.named(done.aggregations(), TIMES).tdigestPercentiles().values();
    Optional<FlowDocument> oldest =
        Calls.named(waiting.aggregations(), OLDEST).topHits().hits().hits().stream()
            .map(Hit<JsonData>::source)
            .flatMap(source -> Optional.ofNullable(source).stream())
            .map(source -> source.to(FlowDocument.class))
            .findFirst();
    return new FlowStore.Pace(
        done.docCount(),
        percentile(times, "50.0"),
        percentile(times, "95.0"),
        waiting.docCount(),
        oldest.map(FlowDocument::waitingSince).orElse(null),
        oldest.map(FlowDocument::id).orElse(null));
  }

  private static @Nullable Duration percentile(Percentiles times, String key) {
    return Optional.ofNullable(times.keyed().get(key))
        .filter(value -> !value.equals("NaN"))
        .map(value -> Duration.ofMillis(Math.round(Double.parseDouble(value))))
        .orElse(null);
  }
}
