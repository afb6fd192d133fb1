package kr.bogoseo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Completes what a person is typing: names that reports carry, and titles. */
public final class Suggest {

  private static final int CANDIDATES = 60;

  private final Registry registry;
  private final ReportSearch search;

  /** Wires the ports. */
  public Suggest(Registry registry, ReportSearch search) {
    this.registry = registry;
    this.search = search;
  }

  /**
   * A suggestion.
   *
   * @param text what to search for
   * @param kind {@code title}, {@code cluster}, {@code agency}, {@code organization} or {@code
   *     place}
   * @param id of the report or the registry entry
   * @param count published reports behind it
   */
  public record Suggestion(String text, String kind, @Nullable String id, long count) {}

  /** Suggestions for a start; names with reports first, then titles, then other names. */
  public List<Suggestion> suggest(String start, int size) {
    if (start.isBlank()) {
      return List.of();
    }
    boolean korean = Words.hasHangul(start);
    List<Registry.Known> known = registry.complete(start, CANDIDATES);
    Map<String, Long> counts = counts(known);
    List<Suggestion> names = new ArrayList<>();
    for (Registry.Known name : known) {
      RegistryEntry entry = name.entry();
      names.add(
          new Suggestion(
              korean ? entry.ko() : entry.en(),
              name.kind().id(),
              entry.id(),
              counts.getOrDefault(entry.id(), 0L)));
    }
    names.sort(
        Comparator.comparingLong(Suggestion::count)
            .reversed()
            .thenComparing(name -> name.text().length()));
    List<Suggestion> titles =
        search.titles(start, size).stream()
            .flatMap(report -> title(report, korean).stream())
            .toList();
    List<Suggestion> all = new ArrayList<>();
    names.stream().filter(name -> name.count() > 0).limit(half(size, titles)).forEach(all::add);
    all.addAll(titles);
    names.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return all.stream().distinct().limit(size).toList();
  }

  private static long half(int size, List<Suggestion> titles) {
    return Math.max(size - titles.size(), (size + 1) / 2);
  }

  private Map<String, Long> counts(List<Registry.Known> known) {
    Map<EntryKind, List<String>> ids = new EnumMap<>(EntryKind.class);
    known.forEach(
        name -> ids.computeIfAbsent(name.kind(), kind -> new ArrayList<>()).add(name.entry().id()));
    Map<String, Long> counts = new HashMap<>();
    ids.forEach((kind, all) -> counts.putAll(search.counts(SearchFilter.naming(kind), all)));
    return counts;
  }

  private static Optional<Suggestion> title(ReportDocument report, boolean korean) {
    ReportDocument.Content content = report.content();
    if (content == null) {
      return Optional.empty();
    }
    Optional<String> ko = Optional.ofNullable(content.title().ko());
    Optional<String> en = Optional.ofNullable(content.title().en());
    Optional<String> text = korean ? ko.or(() -> en) : en.or(() -> ko);
    return text.map(title -> new Suggestion(title, "title", report.id(), 1));
  }
}
