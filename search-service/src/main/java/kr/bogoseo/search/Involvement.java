package kr.bogoseo.search;

import java.util.Arrays;
import java.util.List;
import kr.bogoseo.contracts.document.ClusterRole;

/** How a published report has to do with a registry entry, the closest first. */
public enum Involvement {
  /** An agency published it. */
  PUBLISHED(EntryKind.AGENCY),
  /** A cluster is its subject; a body is named in its title, or often. */
  ABOUT(EntryKind.CLUSTER, EntryKind.AGENCY, EntryKind.ORGANIZATION),
  /** Somebody went to the cluster. */
  VISITED(EntryKind.CLUSTER),
  /** The cluster is set beside others. */
  COMPARED(EntryKind.CLUSTER),
  /** Somebody of the organisation was met. */
  MET(EntryKind.ORGANIZATION);

  private final List<EntryKind> kinds;

  Involvement(EntryKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Those that entries of a kind can have. */
  public static List<Involvement> of(EntryKind kind) {
    return Arrays.stream(values()).filter(one -> one.kinds.contains(kind)).toList();
  }

  /** The field of {@link ReportDocument.Content} that tells. */
  public String field(EntryKind kind) {
    return switch (this) {
      case PUBLISHED -> "publisher";
      case ABOUT -> kind == EntryKind.CLUSTER ? "clusterRoles" : "mainTags";
      case VISITED, COMPARED -> "clusterRoles";
      case MET -> "organizationsMet";
    };
  }

  /** What stands there. */
  public String value(EntryKind kind, String id) {
    return switch (this) {
      case ABOUT -> kind == EntryKind.CLUSTER ? Roles.of(ClusterRole.ABOUT, id) : id;
      case VISITED -> Roles.of(ClusterRole.VISITED, id);
      case COMPARED -> Roles.of(ClusterRole.COMPARED, id);
      case PUBLISHED, MET -> id;
    };
  }

  /** Whether a report has it. */
  public boolean in(ReportDocument.Content report, EntryKind kind, String id) {
    String value = value(kind, id);
    return switch (this) {
      case PUBLISHED -> value.equals(report.publisher());
      case ABOUT ->
          (kind == EntryKind.CLUSTER ? report.clusterRoles() : report.mainTags()).contains(value)
              && !(kind == EntryKind.AGENCY && id.equals(report.publisher()));
      case VISITED, COMPARED -> report.clusterRoles().contains(value);
      case MET -> report.organizationsMet().contains(value);
    };
  }
}
