package kr.bogoseo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a registry entry lies, what it belongs to, what lies around it. */
final class Surroundings {

  private static final double EARTH_KM = 6371.0088;
  private static final double NEAR_KM = 150;
  private static final int MOST_NEARBY = 12;
  private static final int MOST_CHILDREN = 30;

  private final Registry registry;
  private final ReportSearch search;

  Surroundings(Registry registry, ReportSearch search) {
    this.registry = registry;
    this.search = search;
  }

  /** Its own point, else that of the place it lies in. */
  Optional<Subject.Point> point(RegistryEntry entry) {
    return own(entry)
        .or(
            () ->
                Optional.ofNullable(entry.place())
                    .flatMap(registry::find)
                    .flatMap(place -> own(place.entry())));
  }

  private static Optional<Subject.Point> own(RegistryEntry entry) {
    Double lat = entry.lat();
    Double lon = entry.lon();
    return lat == null || lon == null ? Optional.empty() : Optional.of(new Subject.Point(lat, lon));
  }

  Optional<Subject.Ref> named(@Nullable String id) {
    return Optional.ofNullable(id)
        .flatMap(registry::find)
        .map(known -> refs(List.of(known), Map.of()).getFirst());
  }

  List<Subject.Ref> children(String id) {
    List<Registry.Known> children = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      registry.all(kind).stream()
          .filter(entry -> id.equals(entry.parent()))
          .map(entry -> new Registry.Known(kind, entry))
          .forEach(children::add);
    }
    return refs(children, Map.of()).stream()
        .sorted(Comparator.comparingLong(Subject.Ref::reports).reversed())
        .limit(MOST_CHILDREN)
        .toList();
  }

  /** Clusters around a point but not itself. */
  List<Subject.Ref> nearby(Subject.Point center, String but) {
    Map<String, Double> km = new HashMap<>();
    List<Registry.Known> near = new ArrayList<>();
    for (RegistryEntry entry : registry.all(EntryKind.CLUSTER)) {
      own(entry)
          .filter(point -> !entry.id().equals(but))
          .map(point -> km(center, point))
          .filter(distance -> distance <= NEAR_KM)
          .ifPresent(
              distance -> {
                km.put(entry.id(), distance);
                near.add(new Registry.Known(EntryKind.CLUSTER, entry));
              });
    }
    near.sort(Comparator.comparingDouble(known -> km.getOrDefault(known.entry().id(), NEAR_KM)));
    return refs(near.stream().limit(MOST_NEARBY).toList(), km);
  }

  private List<Subject.Ref> refs(List<Registry.Known> all, Map<String, Double> km) {
    Map<String, Long> reports = new HashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      List<String> ids =
          all.stream()
              .filter(known -> known.kind() == kind)
              .map(known -> known.entry().id())
              .toList();
      reports.putAll(search.counts(SearchFilter.naming(kind), ids));
    }
    return all.stream()
        .map(
            known -> {
              RegistryEntry entry = known.entry();
              return new Subject.Ref(
                  entry.id(),
                  entry.ko(),
                  entry.en(),
                  known.kind(),
                  point(entry).orElse(null),
                  Optional.ofNullable(km.get(entry.id())).map(Math::round).orElse(null),
                  reports.getOrDefault(entry.id(), 0L));
            })
        .toList();
  }

  /** Great-circle distance. */
  static double km(Subject.Point one, Subject.Point other) {
    double lat1 = Math.toRadians(one.lat());
    double lat2 = Math.toRadians(other.lat());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(other.lon() - one.lon());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
