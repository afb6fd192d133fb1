package kr.bogoseo.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.search.ReportQuery;
import kr.bogoseo.search.Roles;
import kr.bogoseo.search.SearchFilter;

/**
 * A filter on a name keeps every report that names it; those that are about it, went there or
 * published come before those that only mention it.
 */
final class MainSubjects {

  private static final String MAIN = "content.mainTags";
  private static final String ROLES = "content.clusterRoles";

  private MainSubjects() {}

  /** Whether such filters decide the order, because nothing else does. */
  static boolean decide(ReportQuery query) {
    return query.text().isBlank() && !of(query).isEmpty();
  }

  /** What the reports of each filter on names are worth; none unless relevance is asked for. */
  static List<Query> of(ReportQuery query) {
    List<Query> worth = new ArrayList<>();
    if (query.sort() == ReportQuery.Sort.RELEVANCE) {
      query
          .filters()
          .forEach(
              (filter, values) -> {
                List<Query> ways =
                    ways(filter, values).entrySet().stream()
                        .map(way -> constant(way.getKey(), way.getValue()))
                        .toList();
                if (!ways.isEmpty()) {
                  worth.add(Query.of(q -> q.disMax(d -> d.queries(ways))));
                }
              });
    }
    return List.copyOf(worth);
  }

  private record Way(String field, float worth) {}

  private static Map<Way, List<String>> ways(SearchFilter filter, List<String> values) {
    Map<Way, List<String>> ways = new LinkedHashMap<>();
    switch (filter) {
      case CLUSTER -> {
        ways.put(new Way(ROLES, 8f), roles(ClusterRole.ABOUT, values));
        ways.put(new Way(ROLES, 6f), roles(ClusterRole.VISITED, values));
        ways.put(new Way(ROLES, 5f), roles(ClusterRole.COMPARED, values));
        ways.put(new Way(MAIN, 4f), values);
      }
      case AGENCY -> {
        ways.put(new Way("content.publisher", 8f), values);
        ways.put(new Way(MAIN, 4f), values);
      }
      case ORGANIZATION -> {
        ways.put(new Way("content.organizationsMet", 8f), values);
        ways.put(new Way(MAIN, 4f), values);
      }
      case COUNTRY, CITY, PLACE -> {
        ways.put(new Way("content.visited", 8f), values);
        ways.put(new Way(MAIN, 4f), values);
      }
      case PUBLISHER,
          CLUSTER_ROLE,
          REPORT_TYPE,
          LANGUAGE,
          DEPART_FROM,
          DEPART_TO,
          PUBLISHED_FROM,
          PUBLISHED_TO -> {
        // Whoever matches does so wholly.
      }
    }
    return ways;
  }

  private static List<String> roles(ClusterRole role, List<String> clusters) {
    return clusters.stream().map(cluster -> Roles.of(role, cluster)).toList();
  }

  private static Query constant(Way way, List<String> values) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(f -> f.terms(t -> t.field(way.field()).terms(v -> v.value(terms))))
                        .boost(way.worth())));
  }
}
