package kr.bogoseo.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The way out: searches. */
public final class SearchReports {

  private final ReportSearch search;
  private final Registry registry;
  private final Understand understand;
  private final Clock clock;

  /** Wires the ports. */
  public SearchReports(ReportSearch search, Registry registry, Clock clock) {
    this.search = search;
    this.registry = registry;
    this.understand = new Understand(registry);
    this.clock = clock;
  }

  /**
   * A page of hits.
   *
   * @param total how many there are in all
   * @param hits those of this page
   * @param counts by filter and value, most first
   * @param nextCursor asks for the following page; absent on the last
   * @param relaxed whether nothing matched as asked, and these match roughly
   * @param distinct how many there are when near-duplicates count once; absent unless folded
   */
  public record Answer(
      long total,
      List<ReportSearch.Found> hits,
      Map<SearchFilter, Map<String, Long>> counts,
      Optional<String> nextCursor,
      boolean relaxed,
      OptionalLong distinct) {}

  /**
   * Searches.
   *
   * @param cursor from an earlier answer to the same query
   * @throws kr.bogoseo.contracts.StageException {@code INVALID_CURSOR} when it is not
   */
  public Answer find(ReportQuery query, Optional<String> cursor) {
    Optional<Cursor> from = cursor.map(text -> Cursor.parse(text, query));
    boolean relaxed = from.map(Cursor::relaxed).orElse(false);
    ReportSearch.Page page = search.search(plan(query, relaxed), from.map(Cursor::position));
    if (page.total() == 0 && from.isEmpty() && !query.text().isBlank()) {
      relaxed = true;
      page = search.search(plan(query, true), Optional.empty());
    }
    boolean roughly = relaxed;
    return new Answer(
        page.total(),
        page.found(),
        page.counts(),
        page.next().map(next -> new Cursor(next, roughly).text(query)),
        roughly && page.total() > 0,
        page.distinct());
  }

  /** Every hit of a search. */
  public void each(ReportQuery query, Consumer<ReportDocument> reader) {
    search.each(plan(query, false), reader);
  }

  /** What a text means, for looking inside one report. */
  public Understood understand(String text) {
    return understand.text(text);
  }

  private ReportSearch.Plan plan(ReportQuery query, boolean relaxed) {
    return new ReportSearch.Plan(
        withIds(query),
        understand.text(query.text()),
        relaxed,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Filter values may be names; a name that means several things asks for any of them. */
  private ReportQuery withIds(ReportQuery query) {
    Map<SearchFilter, List<String>> filters = new EnumMap<>(SearchFilter.class);
    query
        .filters()
        .forEach(
            (filter, values) ->
                filters.put(
                    filter,
                    filter
                        .names()
                        .map(kind -> values.stream().flatMap(v -> ids(kind, v)).distinct().toList())
                        .orElse(values)));
    return new ReportQuery(
        query.text(),
        filters,
        query.sort(),
        query.size(),
        query.facets(),
        query.highlight(),
        query.fold());
  }

  private Stream<String> ids(EntryKind kind, String value) {
    Set<String> ids = registry.resolve(kind, value);
    return ids.isEmpty() ? Stream.of(value) : ids.stream();
  }
}
