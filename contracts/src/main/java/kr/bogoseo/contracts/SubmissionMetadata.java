package kr.bogoseo.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender said about a file; every field may be absent, and what is said here wins over
 * what the document says.
 *
 * @param title the title, in the document's language
 * @param reportType the type
 * @param publishAt embargo: not public before this instant
 * @param language ISO 639-1 code
 * @param sourceUrl where the report is published
 * @param externalId the sender's own id
 * @param keywords keywords, possibly none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionMetadata(
    @Nullable String title,
    @Nullable ReportType reportType,
    @Nullable Instant publishAt,
    @Nullable String language,
    @Nullable String sourceUrl,
    @Nullable String externalId,
    List<String> keywords) {

  /** Copies the keywords; absent ones are none. */
  public SubmissionMetadata(
      @Nullable String title,
      @Nullable ReportType reportType,
      @Nullable Instant publishAt,
      @Nullable String language,
      @Nullable String sourceUrl,
      @Nullable String externalId,
      @Nullable List<String> keywords) {
    this.title = title;
    this.reportType = reportType;
    this.publishAt = publishAt;
    this.language = language;
    this.sourceUrl = sourceUrl;
    this.externalId = externalId;
    this.keywords = keywords == null ? List.of() : List.copyOf(keywords);
  }

  /** Metadata of a sender who said nothing. */
  public static SubmissionMetadata none() {
    return new SubmissionMetadata(null, null, null, null, null, null, List.of());
  }
}
