package kr.bogoseo.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The filters of a search, one row each: parameter, kind, field of the index. */
public enum SearchFilter {
  CLUSTER("cluster", Kind.NAME, "clusters", EntryKind.CLUSTER),
  CLUSTER_ROLE("clusterRole", Kind.ROLE, "clusterRoles"),
  AGENCY("agency", Kind.NAME, "agencies", EntryKind.AGENCY),
  PUBLISHER("publisher", Kind.NAME, "publisher", EntryKind.AGENCY),
  ORGANIZATION("organization", Kind.NAME, "organizations", EntryKind.ORGANIZATION),
  COUNTRY("country", Kind.NAME, "countries", EntryKind.PLACE),
  CITY("city", Kind.NAME, "cities", EntryKind.PLACE),
  PLACE("place", Kind.NAME, "places", EntryKind.PLACE),
  REPORT_TYPE("reportType", Kind.TYPE, "reportType"),
  LANGUAGE("language", Kind.CODE, "language"),
  DEPART_FROM("departFrom", Kind.FROM, "departOn"),
  DEPART_TO("departTo", Kind.TO, "departOn"),
  PUBLISHED_FROM("publishedFrom", Kind.FROM, "publishedOn"),
  PUBLISHED_TO("publishedTo", Kind.TO, "publishedOn");

  /** How a value is written. */
  public enum Kind {
    /** A registry id, or a name that means one. */
    NAME,
    /** A report type. */
    TYPE,
    /** A short code. */
    CODE,
    /** What a report has to do with the clusters asked for, or with any. */
    ROLE,
    /** A date, inclusive lower end. */
    FROM,
    /** A date, inclusive upper end. */
    TO;

    /** Whether several values are an alternative. */
    public boolean isTerm() {
      return this != FROM && this != TO;
    }

    /** Whether counts can be asked. */
    public boolean isCounted() {
      return isTerm() && this != ROLE;
    }
  }

  private final String parameter;
  private final Kind kind;
  private final String field;
  private final Optional<EntryKind> names;

  SearchFilter(String parameter, Kind kind, String field) {
    this(parameter, kind, field, Optional.empty());
  }

  SearchFilter(String parameter, Kind kind, String field, EntryKind names) {
    this(parameter, kind, field, Optional.of(names));
  }

  SearchFilter(String parameter, Kind kind, String field, Optional<EntryKind> names) {
    this.parameter = parameter;
    this.kind = kind;
    this.field = field;
    this.names = names;
  }

  /** The query parameter. */
  public String parameter() {
    return parameter;
  }

  /** How its values are written. */
  public Kind kind() {
    return kind;
  }

  /** The field of {@link ReportDocument.Content} it looks at. */
  public String field() {
    return field;
  }

  /** Which registry its values come from, if any. */
  public Optional<EntryKind> names() {
    return names;
  }

  /** The filter that keeps reports naming an entry of a registry. */
  public static SearchFilter naming(EntryKind kind) {
    return switch (kind) {
      case CLUSTER -> CLUSTER;
      case AGENCY -> AGENCY;
      case ORGANIZATION -> ORGANIZATION;
      case PLACE -> PLACE;
    };
  }

  /** The filter of that parameter. */
  public static Optional<SearchFilter> byParameter(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }

  /** Filters whose values can be counted. */
  public static List<SearchFilter> facets() {
    return Arrays.stream(values()).filter(f -> f.kind.isCounted()).toList();
  }
}
