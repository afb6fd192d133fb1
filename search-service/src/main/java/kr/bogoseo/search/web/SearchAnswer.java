package kr.bogoseo.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.contracts.document.ReportRecord.Named;
import kr.bogoseo.search.ReportSearch.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits, as the API gives it.
 *
 * @param total how many there are in all
 * @param tookMs how long it took, milliseconds
 * @param hits those of this page
 * @param facets counts by filter
 * @param nextCursor asks for the following page; null on the last
 * @param relaxed true when nothing matched as asked and these match roughly
 * @param distinct how many hits there are when near-duplicates count once; null unless folded
 */
record SearchAnswer(
    long total,
    long tookMs,
    List<Hit> hits,
    Map<String, List<Count>> facets,
    @Nullable String nextCursor,
    boolean relaxed,
    @Nullable Long distinct) {

  /**
   * A hit.
   *
   * @param id the report id
   * @param score 0 where no text was asked for
   * @param title both languages
   * @param reportType the type
   * @param language of the document
   * @param agency the publishing body
   * @param departOn first day of trip or training
   * @param publishedOn as the document says
   * @param summary both languages
   * @param clusters by mentions, most first
   * @param countries ISO 3166-1 codes; those of a trip or training come first
   * @param visited registry ids of the countries and cities where a trip or training went
   * @param fileName as submitted
   * @param pages of the document
   * @param translationPending segments without translation yet
   * @param highlights where the text stands; HTML, escaped, with {@code <em>}
   * @param group the same for all reports with nearly the same text
   * @param duplicates reports folded into this one, the first ten; empty unless folded
   * @param duplicateCount how many there are
   */
  record Hit(
      String id,
      double score,
      Bilingual title,
      ReportType reportType,
      String language,
      @Nullable Named agency,
      @Nullable LocalDate departOn,
      @Nullable LocalDate publishedOn,
      @Nullable Bilingual summary,
      List<Cluster> clusters,
      List<String> countries,
      List<String> visited,
      String fileName,
      @Nullable Integer pages,
      int translationPending,
      List<Highlight> highlights,
      @Nullable String group,
      List<Duplicate> duplicates,
      long duplicateCount) {}

  /** A cluster, and what the report has to do with it. */
  record Cluster(String id, String ko, String en, ClusterRole role) {}

  /** A report with nearly the same text. */
  record Duplicate(String id, Bilingual title, String fileName) {}

  /** How many hits a value would find. */
  record Count(String id, String ko, String en, long count) {}
}
