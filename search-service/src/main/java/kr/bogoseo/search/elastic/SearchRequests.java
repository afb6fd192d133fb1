package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.search.ReportQuery;
import kr.bogoseo.search.ReportSearch;
import kr.bogoseo.search.SearchFilter;

/** The parts of a search request: query, filters, order, counts. */
final class SearchRequests {

  private static final int MOST_COUNTED = 50;
  private static final String FILTERED = "filtered";

  /** The same for all reports with nearly the same text. */
  static final String GROUP = "content.group";

  private SearchRequests() {}

  /** Name of the counts below a facet's own filters. */
  static String countsName() {
    return FILTERED;
  }

  static Query published() {
    return Query.of(q -> q.term(t -> t.field("state").value(ReportState.PUBLISHED.name())));
  }

  /** What decides the score; all of it within what is published. */
  static Query query(ReportSearch.Plan plan) {
    Query wanted =
        plan.understood().isEmpty()
            ? Query.of(q -> q.matchAll(m -> m))
            : fresh(
                TextQuery.over(
                    Fields.REPORTS,
                    plan.understood(),
                    plan.relaxed() ? TextQuery.Demand.SOME : TextQuery.Demand.MOST),
                plan.today());
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.must(wanted)
                        .should(MainSubjects.of(plan.query()))
                        .filter(published())
                        .filter(ranges(plan.query()))));
  }

  /** Newer reports get up to 15 % more; half of that after five years. */
  private static Query fresh(Query query, LocalDate today) {
    return Query.of(
        q ->
            q.functionScore(
                f ->
                    f.query(query)
                        .functions(
                            List.of(
                                FunctionScore.of(
                                    x -> x.filter(w -> w.matchAll(m -> m)).weight(1.0)),
                                FunctionScore.of(
                                    x ->
                                        x.gauss(
                                                g ->
                                                    g.untyped(
                                                        u ->
                                                            u.field("content.sortOn")
                                                                .placement(
                                                                    p ->
                                                                        p.origin(
                                                                                JsonData.of(
                                                                                    today
                                                                                        .toString()))
                                                                            .scale(
                                                                                JsonData.of(
                                                                                    "1825d"))
                                                                            .decay(0.5))))
                                            .weight(0.15))))
                        .scoreMode(FunctionScoreMode.Sum)
                        .boostMode(FunctionBoostMode.Multiply)));
  }

  private static List<Query> ranges(ReportQuery query) {
    List<Query> ranges = new ArrayList<>();
    query
        .filters()
        .forEach(
            (filter, values) -> {
              if (!filter.kind().isTerm()) {
                ranges.add(filter(filter, values));
              }
            });
    return ranges;
  }

  private static List<Query> terms(ReportQuery query, Optional<SearchFilter> but) {
    List<Query> terms = new ArrayList<>();
    query
        .filters()
        .forEach(
            (filter, values) -> {
              if (filter == SearchFilter.CLUSTER_ROLE) {
                terms.add(roles(values, but.equals(Optional.of(SearchFilter.CLUSTER)), query));
              } else if (filter.kind().isTerm() && !but.equals(Optional.of(filter))) {
                terms.add(filter(filter, values));
              }
            });
    return terms;
  }

  /** The roles asked for, of the clusters asked for or of any. */
  private static Query roles(List<String> roles, boolean ofAny, ReportQuery query) {
    List<String> clusters =
        ofAny ? List.of() : query.filters().getOrDefault(SearchFilter.CLUSTER, List.of());
    List<String> terms =
        clusters.isEmpty()
            ? roles
            : roles.stream()
                .flatMap(role -> clusters.stream().map(cluster -> role + "/" + cluster))
                .toList();
    return filter(SearchFilter.CLUSTER_ROLE, terms);
  }

  private static Query filter(SearchFilter filter, List<String> values) {
    String field = field(filter);
    return switch (filter.kind()) {
      case NAME, TYPE, CODE, ROLE -> {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        yield Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
      }
      case FROM -> Query.of(q -> q.range(r -> r.date(d -> d.field(field).gte(values.getFirst()))));
      case TO -> Query.of(q -> q.range(r -> r.date(d -> d.field(field).lte(values.getFirst()))));
    };
  }

  static String field(SearchFilter filter) {
    return "content." + filter.field();
  }

  /**
   * Filters on terms come after the counts, so that a facet shows what choosing another of its
   * values would find.
   */
  static Query afterCounts(ReportQuery query) {
    return Query.of(q -> q.bool(b -> b.filter(terms(query, Optional.empty()))));
  }

  /** Counts of a facet under all filters but its own. */
  static Map<String, Aggregation> counts(ReportQuery query) {
    Map<String, Aggregation> counts = new LinkedHashMap<>();
    for (SearchFilter facet : query.facets()) {
      List<Query> others = terms(query, Optional.of(facet));
      counts.put(
          facet.parameter(),
          Aggregation.of(
              a ->
                  a.filter(f -> f.bool(b -> b.filter(others)))
                      .aggregations(
                          FILTERED, n -> n.terms(t -> t.field(field(facet)).size(MOST_COUNTED)))));
    }
    return counts;
  }

  static List<SortOptions> order(ReportQuery query) {
    List<SortOptions> order = new ArrayList<>();
    if (query.byRelevance() || MainSubjects.decide(query)) {
      order.add(SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc))));
    }
    order.add(
        switch (query.sort()) {
          case RELEVANCE, NEWEST -> by("content.sortOn", SortOrder.Desc);
          case OLDEST -> by("content.sortOn", SortOrder.Asc);
          case DEPARTURE -> by("content.departOn", SortOrder.Desc);
        });
    order.add(by("id", SortOrder.Asc));
    return order;
  }

  private static SortOptions by(String field, SortOrder direction) {
    return SortOptions.of(s -> s.field(f -> f.field(field).order(direction).missing("_last")));
  }
}
