package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few hundred characters of a report, so that a hit opens at its page.
 *
 * @param id {@code {reportId}-{n}}; the same event always makes the same passages
 * @param reportId the report
 * @param n place in the document, from 0
 * @param version of the event it was made of
 * @param page 1-based; absent when the format knows no pages
 * @param headings the headings above it, outermost first
 * @param ko Korean text
 * @param en English text
 * @param tags registry ids named in it
 * @param mentions how they are written here
 * @param same stands for its text: equal for passages of a report that say the same
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PassageDocument(
    String id,
    String reportId,
    int n,
    long version,
    @Nullable Integer page,
    List<String> headings,
    @Nullable String ko,
    @Nullable String en,
    List<String> tags,
    List<Mention> mentions,
    @Nullable String same) {

  /** Lists that an index document leaves out are empty. */
  public PassageDocument(
      String id,
      String reportId,
      int n,
      long version,
      @Nullable Integer page,
      @Nullable List<String> headings,
      @Nullable String ko,
      @Nullable String en,
      @Nullable List<String> tags,
      @Nullable List<Mention> mentions,
      @Nullable String same) {
    this.id = id;
    this.reportId = reportId;
    this.n = n;
    this.version = version;
    this.page = page;
    this.headings = headings == null ? List.of() : List.copyOf(headings);
    this.ko = ko;
    this.en = en;
    this.tags = tags == null ? List.of() : List.copyOf(tags);
    this.mentions = mentions == null ? List.of() : List.copyOf(mentions);
    this.same = same;
  }

  /** A registry entry as this passage writes it. */
  public record Mention(String id, String surface) {}
}
