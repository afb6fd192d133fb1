package kr.bogoseo.deploy.bench.tag;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * Which entities a document is said to name, by type. Ids are the annotator's own, so that an
 * entity is the same when a canonical name or a surface is.
 */
final class EntityScores {
  private static final Map<String, String> LISTS =
      Map.of(
          "clusters", "CLUSTER",
          "agencies", "AGENCY",
          "organizations", "ORGANIZATION",
          "places", "PLACE");

  private final Map<String, Score> types = new TreeMap<>();
  private final List<Map<String, Object>> faults = new ArrayList<>();

  private record Entity(String type, String shown, Set<String> names) {
    boolean same(Entity other) {
      return type.equals(other.type) && names.stream().anyMatch(other.names::contains);
    }
  }

  void add(JsonNode labels, JsonNode analysis) {
    String file = labels.path("file").asString("");
    List<Entity> left = found(analysis);
    for (Entity found : left) {
      plus(found.type, new Score(0, 1, 0));
    }
    for (JsonNode label : labels.path("entities")) {
      if (label.path("embeddedOnly").asBoolean(false)) {
        continue;
      }
      Entity wanted = labelled(label);
      List<Entity> hits = left.stream().filter(wanted::same).toList();
      plus(wanted.type, new Score(hits.isEmpty() ? 0 : 1, 0, 1));
      if (hits.isEmpty()) {
        fault(file, "missed", wanted);
      } else {
        left.remove(hits.getFirst());
      }
    }
    left.forEach(extra -> fault(file, "extra", extra));
  }

  Map<String, Score> types() {
    return types;
  }

  List<Map<String, Object>> faults() {
    return faults;
  }

  private static List<Entity> found(JsonNode analysis) {
    Map<String, Set<String>> surfaces = new LinkedHashMap<>();
    for (JsonNode tag : analysis.path("tags")) {
      surfaces
          .computeIfAbsent(tag.path("id").asString(""), id -> new LinkedHashSet<>())
          .addAll(names(tag.path("surface").asString("")));
    }
    List<Entity> entities = new ArrayList<>();
    LISTS.forEach(
        (list, type) -> {
          for (JsonNode entry : analysis.path("record").path(list)) {
            Set<String> names = new LinkedHashSet<>(names(entry.path("ko").asString("")));
            names.addAll(names(entry.path("en").asString("")));
            names.addAll(surfaces.getOrDefault(entry.path("id").asString(""), Set.of()));
            entities.add(new Entity(type, entry.path("ko").asString(""), names));
          }
        });
    return entities;
  }

  private static Entity labelled(JsonNode label) {
    Set<String> names = new LinkedHashSet<>(names(label.path("ko").asString("")));
    names.addAll(names(label.path("en").asString("")));
    for (JsonNode surface : label.path("surfaces")) {
      names.addAll(names(surface.path("text").asString("")));
    }
    return new Entity(
        Mention.type(label.path("type").asString("")), label.path("ko").asString(""), names);
  }

  /** A name, what stands in its brackets, and what a slash separates, each folded. */
  static Set<String> names(String name) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : name.replace("&amp;", "&").split("[()/;]")) {
      String folded =
          SpaceFree.of(Normalizer.normalize(part, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
      if (folded.length() > 1) {
        names.add(folded);
      }
    }
    return names;
  }

  private void plus(String type, Score score) {
    types.merge(type, score, Score::plus);
  }

  private void fault(String file, String how, Entity entity) {
    faults.add(Map.of("file", file, "how", how, "type", entity.type, "name", entity.shown));
  }
}
