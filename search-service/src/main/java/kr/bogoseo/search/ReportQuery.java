package kr.bogoseo.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search as asked, checked.
 *
 * @param text what to look for; empty asks for everything
 * @param filters values by filter; several values of one are alternatives, several filters all hold
 * @param sort order
 * @param size hits a page, 1–100
 * @param facets what to count
 * @param highlight whether to show where the text was found
 * @param fold whether of reports with nearly the same text only the best is a hit
 */
public record ReportQuery(
    String text,
    Map<SearchFilter, List<String>> filters,
    Sort sort,
    int size,
    Set<SearchFilter> facets,
    boolean highlight,
    boolean fold) {

  /** Near-duplicates are hits of their own. */
  public ReportQuery(
      String text,
      Map<SearchFilter, List<String>> filters,
      Sort sort,
      int size,
      Set<SearchFilter> facets,
      boolean highlight) {
    this(text, filters, sort, size, facets, highlight, false);
  }

  /** In which order hits come. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    DEPARTURE
  }

  /** Copies what it is given. */
  public ReportQuery {
    Map<SearchFilter, List<String>> copy = new EnumMap<>(SearchFilter.class);
    filters.forEach((filter, values) -> copy.put(filter, List.copyOf(values)));
    filters = Map.copyOf(copy);
    facets = facets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facets));
  }

  /** Everything, newest first. */
  public static ReportQuery all() {
    return of("");
  }

  /** A text, best first. */
  public static ReportQuery of(String text) {
    return new ReportQuery(text, Map.of(), Sort.RELEVANCE, 20, Set.of(), false);
  }

  /** The same, filtered. */
  public ReportQuery with(SearchFilter filter, String... values) {
    Map<SearchFilter, List<String>> more = new EnumMap<>(SearchFilter.class);
    more.putAll(filters);
    more.put(filter, List.of(values));
    return new ReportQuery(text, more, sort, size, facets, highlight, fold);
  }

  /** The same with near-duplicates folded. */
  public ReportQuery folded() {
    return new ReportQuery(text, filters, sort, size, facets, highlight, true);
  }

  /** Whether relevance decides the order. */
  public boolean byRelevance() {
    return sort == Sort.RELEVANCE && !text.isBlank();
  }
}
