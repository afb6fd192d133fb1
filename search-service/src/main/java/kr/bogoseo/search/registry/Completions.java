package kr.bogoseo.search.registry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import kr.bogoseo.search.Registry.Known;
import kr.bogoseo.search.RegistryEntry;
import kr.bogoseo.search.Words;

/** Names by how they begin: as spelt letter by letter, and by initial consonants. */
final class Completions {

  private static final char AFTER_ALL = '\uffff';

  private final NavigableMap<String, Set<Known>> spelled = new TreeMap<>();
  private final NavigableMap<String, Set<Known>> initials = new TreeMap<>();

  Completions(Collection<Known> all) {
    for (Known known : all) {
      RegistryEntry entry = known.entry();
      add(entry.ko(), known);
      add(entry.en(), known);
      entry.aliases().forEach(alias -> add(alias.name(), known));
    }
  }

  private void add(String name, Known known) {
    String squeezed = Words.squeezed(name);
    spelled.computeIfAbsent(Jamo.letters(squeezed), k -> new LinkedHashSet<>()).add(known);
    if (Words.hasHangul(squeezed)) {
      initials.computeIfAbsent(Jamo.initials(squeezed), k -> new LinkedHashSet<>()).add(known);
    }
  }

  List<Known> complete(String start, int limit) {
    String squeezed = Words.squeezed(start);
    // Composed forms of what is typed on a keyboard would hide lone consonants.
    String consonants = start.strip().replace(" ", "");
    if (Jamo.areInitials(consonants)) {
      return from(initials, consonants, limit);
    }
    return squeezed.isEmpty() ? List.of() : from(spelled, Jamo.letters(squeezed), limit);
  }

  private static List<Known> from(NavigableMap<String, Set<Known>> names, String start, int limit) {
    Set<Known> found = new LinkedHashSet<>();
    for (Map.Entry<String, Set<Known>> name :
        names.subMap(start, true, start + AFTER_ALL, true).entrySet()) {
      found.addAll(name.getValue());
      if (found.size() >= limit) {
        break;
      }
    }
    return found.stream().limit(limit).toList();
  }
}
