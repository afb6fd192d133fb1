package kr.bogoseo.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.TagCount;

/** What a report has to do with those it names, as index terms. */
public final class Roles {

  private Roles() {}

  /** Any cluster in this role. */
  public static String any(ClusterRole role) {
    return role.id();
  }

  /** This cluster in this role. */
  public static String of(ClusterRole role, String cluster) {
    return role.id() + "/" + cluster;
  }

  /** The role of a cluster in a record; one that says nothing only mentions it. */
  public static ClusterRole role(TagCount cluster) {
    return Optional.ofNullable(cluster.role()).orElse(ClusterRole.MENTIONED);
  }

  /** Whether somebody went there, whatever else the report has to do with it. */
  public static boolean visited(TagCount cluster) {
    return role(cluster) == ClusterRole.VISITED || Boolean.TRUE.equals(cluster.visited());
  }

  /** Roles of all clusters, mere mentions left out. A subject that was visited has both. */
  static List<String> clusters(ReportRecord record) {
    Set<String> terms = new LinkedHashSet<>();
    for (TagCount cluster : record.clusters()) {
      if (role(cluster) != ClusterRole.MENTIONED) {
        add(terms, role(cluster), cluster.id());
      }
      if (visited(cluster)) {
        add(terms, ClusterRole.VISITED, cluster.id());
      }
    }
    return List.copyOf(terms);
  }

  private static void add(Set<String> terms, ClusterRole role, String cluster) {
    terms.add(any(role));
    terms.add(of(role, cluster));
  }

  /** Clusters that are more than named. */
  static Stream<String> mainClusters(ReportRecord record) {
    return record.clusters().stream()
        .filter(cluster -> role(cluster) == ClusterRole.ABOUT || visited(cluster))
        .map(TagCount::id);
  }

  /** Organisations somebody of whom was met. */
  static List<String> met(ReportRecord record) {
    return record.organizations().stream()
        .filter(organization -> Boolean.TRUE.equals(organization.met()))
        .map(TagCount::id)
        .distinct()
        .toList();
  }
}
