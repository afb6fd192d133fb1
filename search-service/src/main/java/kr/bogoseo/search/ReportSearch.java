package kr.bogoseo.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index. Every method throws {@link kr.bogoseo.contracts.StageException} with {@code
 * SEARCH_UNAVAILABLE} when the index is away. What comes from the public index is published, unless
 * a method says otherwise.
 */
public interface ReportSearch {

  /**
   * A search, ready to run.
   *
   * @param query as asked, with registry ids for names
   * @param understood what its text means
   * @param relaxed fewer words need to match, and typing errors are forgiven
   * @param today for freshness
   */
  record Plan(ReportQuery query, Understood understood, boolean relaxed, LocalDate today) {}

  /**
   * A place in a list of hits.
   *
   * @param snapshot name of the frozen index that the list is read from; absent where the order
   *     does not move while reports arrive
   * @param values sort values of the last hit
   */
  record Position(@Nullable String snapshot, List<Object> values) {}

  /**
   * Where a text was found.
   *
   * @param text HTML: escaped, with {@code <em>} around what was found
   * @param page 1-based, where known
   * @param field {@code ko} or {@code en}
   */
  record Highlight(String text, @Nullable Integer page, String field) {}

  /**
   * A hit.
   *
   * @param duplicates some of the reports that are folded into it, best first
   * @param duplicateCount how many there are
   */
  record Found(
      ReportDocument document,
      double score,
      List<Highlight> highlights,
      List<ReportDocument> duplicates,
      long duplicateCount) {

    /** One that stands for itself alone. */
    public Found(ReportDocument document, double score, List<Highlight> highlights) {
      this(document, score, highlights, List.of(), 0);
    }
  }

  /**
   * A page of hits; counts by filter and value, most first.
   *
   * @param distinct how many hits there are when near-duplicates are folded; absent when they are
   *     not
   */
  record Page(
      long total,
      List<Found> found,
      Map<SearchFilter, Map<String, Long>> counts,
      Optional<Position> next,
      OptionalLong distinct) {}

  /**
   * A passage that was found, or follows those found.
   *
   * @param alsoOn other pages where the same text stands
   */
  record FoundPassage(
      PassageDocument passage, double score, List<Highlight> highlights, List<Integer> alsoOn) {}

  /** Passages of one report; {@code matched} of {@code total} match. */
  record PassagePage(long total, long matched, List<FoundPassage> passages) {}

  /**
   * A report like another.
   *
   * @param similarity share of the text that is the same, 0–1
   */
  record Similar(ReportDocument document, double score, double similarity) {}

  /**
   * Runs a search.
   *
   * @throws kr.bogoseo.contracts.StageException {@code INVALID_CURSOR} when the position is no
   *     longer known
   */
  Page search(Plan plan, Optional<Position> after);

  /** The public document, which may be a stub. */
  Optional<ReportDocument> find(ReportId id);

  /** The document behind the embargo. */
  Optional<ReportDocument> findHeld(ReportId id);

  /** Passages of a report, matching ones first. */
  PassagePage passages(ReportId id, boolean held, Understood words, int from, int size);

  /** Published reports about the same things. */
  List<Similar> similar(ReportDocument document, int size);

  /** Published reports whose title has words that begin like this. */
  List<ReportDocument> titles(String start, int size);

  /** How many published reports name each of these ids. */
  Map<String, Long> counts(SearchFilter filter, Collection<String> ids);

  /**
   * Published reports that have more to do with a registry entry than to name it.
   *
   * @param counts how many there are, however many are listed
   * @param reports the newest of them, without their texts
   */
  record Involved(Map<Involvement, Long> counts, List<ReportDocument> reports) {}

  /** Reports that a registry entry has to do with, the newest first. */
  Involved involved(EntryKind kind, String id, int limit);

  /** Every hit of a search, in a stable order, however many there are. */
  void each(Plan plan, Consumer<ReportDocument> reader);

  /** How much there is in the index. */
  Holdings holdings();

  /**
   * What the index holds.
   *
   * @param states reports by state in the public index, stubs included
   * @param fileBytes size of the files behind published reports
   * @param pendingReports published reports with parts not translated yet
   * @param pendingSegments those parts
   * @param engines published reports by translation engine
   * @param indexBytes size of the index on disk
   * @param passages passages of published reports
   */
  record Holdings(
      Map<ReportState, Long> states,
      long fileBytes,
      long pendingReports,
      long pendingSegments,
      Map<String, Long> engines,
      long indexBytes,
      long passages) {}
}
