package kr.bogoseo.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.TagCount;

/** Tells what the published reports say of a cluster, an agency or an organisation. */
public final class DescribeSubject {

  /** Lists and visits are made of the newest so many; counts by role are of all. */
  private static final int LOOKED_AT = 500;

  private static final int LISTED = 20;
  private static final int TITLES = 5;
  private static final int MOST_COUNTED = 50;

  private final Registry registry;
  private final ReportSearch search;
  private final Surroundings surroundings;

  /** Wires the ports. */
  public DescribeSubject(Registry registry, ReportSearch search) {
    this.registry = registry;
    this.search = search;
    this.surroundings = new Surroundings(registry, search);
  }

  /** What there is to say, which may be nothing but where it lies. */
  public Subject describe(Registry.Known known) {
    EntryKind kind = known.kind();
    RegistryEntry entry = known.entry();
    ReportSearch.Involved involved = search.involved(kind, entry.id(), LOOKED_AT);
    Set<String> groups = new HashSet<>();
    List<Told> told =
        involved.reports().stream()
            .flatMap(DescribeSubject::told)
            .filter(one -> groups.add(one.group()))
            .toList();
    Map<String, List<Subject.Report>> byRole = new LinkedHashMap<>();
    Map<String, Long> roles = new LinkedHashMap<>();
    for (Involvement way : Involvement.of(kind)) {
      String name = way.name().toLowerCase(Locale.ROOT);
      roles.put(name, involved.counts().getOrDefault(way, 0L));
      byRole.put(
          name,
          told.stream()
              .filter(one -> way.in(one.content(), kind, entry.id()))
              .limit(LISTED)
              .map(Told::report)
              .toList());
    }
    roles.put(
        "mentioned",
        search.counts(SearchFilter.naming(kind), List.of(entry.id())).getOrDefault(entry.id(), 0L));
    List<Told> visits = told.stream().filter(one -> isVisit(one, known)).toList();
    Optional<Subject.Point> point = surroundings.point(entry);
    return new Subject(
        roles,
        byRole,
        new Subject.Visits(years(visits), kind == EntryKind.AGENCY ? List.of() : agencies(visits)),
        kind == EntryKind.ORGANIZATION
            ? List.of()
            : counted(visits, one -> met(one, known), LISTED),
        kind == EntryKind.CLUSTER
            ? List.of()
            : counted(kind == EntryKind.AGENCY ? visits : told, Told::clustersVisited, LISTED),
        kind == EntryKind.AGENCY
            ? counted(visits, one -> one.content().visited(), MOST_COUNTED).stream()
                .filter(place -> "country".equals(place.kind()))
                .toList()
            : List.of(),
        point.orElse(null),
        surroundings.named(entry.place()).orElse(null),
        surroundings.named(entry.parent()).orElse(null),
        surroundings.children(entry.id()),
        point.map(at -> surroundings.nearby(at, entry.id())).orElse(List.of()));
  }

  /** A report that can be shown. */
  private record Told(String id, ReportDocument.Content content) {

    /** Of reports with nearly the same text one tells enough. */
    String group() {
      return Objects.requireNonNullElse(content.group(), id);
    }

    LocalDate on() {
      return Objects.requireNonNullElse(content.departOn(), content.sortOn());
    }

    Subject.Report report() {
      return new Subject.Report(
          id,
          content.title(),
          content.reportType(),
          content.record().agency(),
          content.departOn(),
          content.publishedOn(),
          on());
    }

    List<String> clustersVisited() {
      return content.record().clusters().stream().filter(Roles::visited).map(TagCount::id).toList();
    }
  }

  private static Stream<Told> told(ReportDocument document) {
    return Optional.ofNullable(document.content()).stream()
        .map(content -> new Told(document.id(), content));
  }

  /** For an agency its own trips; for others reports of those who came. */
  private static boolean isVisit(Told one, Registry.Known known) {
    String id = known.entry().id();
    return switch (known.kind()) {
      case CLUSTER -> Involvement.VISITED.in(one.content(), EntryKind.CLUSTER, id);
      case ORGANIZATION -> Involvement.MET.in(one.content(), EntryKind.ORGANIZATION, id);
      case AGENCY ->
          Involvement.PUBLISHED.in(one.content(), EntryKind.AGENCY, id)
              && (!one.content().visited().isEmpty() || !one.clustersVisited().isEmpty());
      case PLACE -> false;
    };
  }

  /**
   * Of a trip to several clusters an organisation was met in this one only if it is of the same
   * country, as far as that is known.
   */
  private List<String> met(Told one, Registry.Known known) {
    boolean onlyHere = known.kind() != EntryKind.CLUSTER || one.clustersVisited().size() <= 1;
    return one.content().organizationsMet().stream()
        .filter(id -> onlyHere || sameCountry(id, known.entry()))
        .toList();
  }

  private boolean sameCountry(String organization, RegistryEntry cluster) {
    return registry
        .find(organization)
        .flatMap(known -> Optional.ofNullable(known.entry().country()))
        .map(country -> country.equals(cluster.country()))
        .orElse(true);
  }

  private static List<Subject.Year> years(Collection<Told> visits) {
    Map<Integer, Long> years = new TreeMap<>();
    visits.forEach(one -> years.merge(one.on().getYear(), 1L, Long::sum));
    return years.entrySet().stream()
        .map(year -> new Subject.Year(year.getKey(), year.getValue()))
        .toList();
  }

  private static List<Subject.ByAgency> agencies(List<Told> visits) {
    Map<ReportRecord.Named, List<Told>> byAgency = new LinkedHashMap<>();
    for (Told one : visits) {
      ReportRecord.Named agency = one.content().record().agency();
      if (agency != null) {
        byAgency.computeIfAbsent(agency, a -> new ArrayList<>()).add(one);
      }
    }
    return byAgency.entrySet().stream()
        .map(
            agency ->
                new Subject.ByAgency(
                    agency.getKey().id(),
                    agency.getKey().ko(),
                    agency.getKey().en(),
                    agency.getValue().size(),
                    years(agency.getValue())))
        .sorted(Comparator.comparingLong(Subject.ByAgency::count).reversed())
        .toList();
  }

  private List<Subject.Counted> counted(
      List<Told> reports, Function<Told, List<String>> ids, int most) {
    Map<String, List<Told>> byId = new LinkedHashMap<>();
    for (Told one : reports) {
      Set<String> distinct = new LinkedHashSet<>(ids.apply(one));
      distinct.forEach(id -> byId.computeIfAbsent(id, i -> new ArrayList<>()).add(one));
    }
    return byId.entrySet().stream()
        .flatMap(
            shared ->
                registry.find(shared.getKey()).stream()
                    .map(known -> counted(known.entry(), shared.getValue())))
        .sorted(Comparator.comparingLong(Subject.Counted::count).reversed())
        .limit(most)
        .toList();
  }

  private static Subject.Counted counted(RegistryEntry entry, List<Told> reports) {
    return new Subject.Counted(
        entry.id(),
        entry.ko(),
        entry.en(),
        entry.kind(),
        reports.size(),
        reports.stream()
            .limit(TITLES)
            .map(one -> new Subject.Title(one.id(), one.content().title()))
            .toList());
  }
}
