package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.document.Tag;

/** Every registered body and place. */
final class Registry {

  private final Map<String, RegistryEntry> byId = new LinkedHashMap<>();
  private final Map<String, List<RegistryEntry>> clustersByPlace = new HashMap<>();

  private final Set<String> namesakes = new HashSet<>();
  private final String version;

  /**
   * @param version of the files they were read from
   */
  Registry(Collection<RegistryEntry> entries, String version) {
    this.version = version;
    for (RegistryEntry entry : entries) {
      byId.put(entry.id(), entry);
      int addition = entry.name().ko().indexOf('(');
      if (addition > 0) {
        namesakes.add(entry.name().ko().substring(0, addition).strip());
      }
    }
    for (RegistryEntry entry : entries) {
      if (entry.type() == Tag.Type.CLUSTER) {
        entry
            .place()
            .ifPresent(
                place ->
                    clustersByPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** Whether another entry bears this name with an addition in brackets: 런던(온타리오). */
  boolean hasNamesake(String ko) {
    return namesakes.contains(ko);
  }

  String version() {
    return version;
  }

  Collection<RegistryEntry> entries() {
    return byId.values();
  }

  Optional<RegistryEntry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Clusters whose seat is the place, or lies in it. */
  List<RegistryEntry> clustersAt(String placeId) {
    List<RegistryEntry> found = new ArrayList<>(clustersByPlace.getOrDefault(placeId, List.of()));
    if (found.isEmpty()) {
      clustersByPlace.forEach(
          (place, clusters) -> {
            if (within(place, placeId)) {
              found.addAll(clusters);
            }
          });
    }
    return found;
  }

  /** Every cluster in a place, whatever is nearer. */
  List<RegistryEntry> clustersWithin(String placeId) {
    return byId.values().stream()
        .filter(entry -> entry.type() == Tag.Type.CLUSTER)
        .filter(entry -> entry.place().filter(place -> within(place, placeId)).isPresent())
        .toList();
  }

  /** The cluster one of whose names has a key. */
  Optional<RegistryEntry> clusterCalled(String key) {
    return byId.values().stream()
        .filter(entry -> entry.type() == Tag.Type.CLUSTER)
        .filter(e -> e.aliases().stream().anyMatch(a -> KeyText.key(a.text()).equals(key)))
        .findFirst();
  }

  /** Whether a place is, or lies in, another. */
  boolean within(String place, String other) {
    String at = place;
    for (int depth = 0; depth < 6; depth++) {
      if (at.equals(other)) {
        return true;
      }
      Optional<String> parent = byId(at).flatMap(entry -> entry.name().parent());
      if (parent.isEmpty()) {
        return false;
      }
      at = parent.get();
    }
    return false;
  }
}
