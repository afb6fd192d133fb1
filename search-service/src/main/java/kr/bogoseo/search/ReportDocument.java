package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A report as the index holds it. Of a report that is held back or withdrawn the public index has
 * only a stub: id, state, version and agency, never a word of its text.
 *
 * @param id the report id
 * @param state {@code PUBLISHED}, {@code EMBARGOED} or {@code WITHDRAWN}
 * @param version of the event it was made of; an older one never overwrites it
 * @param agencyId the agency that handed it in
 * @param indexedAt when it was written
 * @param embargoUntil when it may be published; absent in public documents and for conditions
 * @param event what it was made of; only in held documents, so that they can be published later
 * @param content everything searchable; absent in stubs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportDocument(
    String id,
    ReportState state,
    long version,
    String agencyId,
    Instant indexedAt,
    @Nullable Instant embargoUntil,
    @Nullable ReportTagged event,
    @Nullable Content content) {

  /** A stub: the report exists and must not be shown. */
  public static ReportDocument stub(
      String id, ReportState state, long version, String agencyId, Instant at) {
    return new ReportDocument(id, state, version, agencyId, at, null, null, null);
  }

  /** The same in a group of near-duplicates; a stub stays as it is. */
  public ReportDocument in(String group) {
    return new ReportDocument(
        id,
        state,
        version,
        agencyId,
        indexedAt,
        embargoUntil,
        event,
        content == null ? null : content.in(group));
  }

  /**
   * What can be searched, filtered, counted and shown.
   *
   * @param reportType the type
   * @param language ISO 639-1 code of the document
   * @param fileName as submitted
   * @param publishedOn as the record says
   * @param departOn first day of the trip or the training
   * @param sortOn for newest and oldest: publication, else the end of the trip or training, else
   *     the day it was received
   * @param publisher registry id of the publishing body
   * @param clusters registry ids
   * @param agencies registry ids, the publisher's among them
   * @param organizations registry ids
   * @param places registry ids
   * @param countries ISO 3166-1 codes
   * @param cities registry ids of cities, or the name as the record has it
   * @param mainTags ids the report is about: publisher, named in the title, or named often
   * @param clusterRoles what it has to do with clusters: {@code visited}, {@code
   *     visited/boston-bio}
   * @param organizationsMet registry ids of organisations met on the way
   * @param visited registry ids of countries and cities where a trip or training went
   * @param title both languages
   * @param summary both languages
   * @param keywords as the record has them
   * @param people names
   * @param body whole text in both languages; indexed, not kept
   * @param pendingSegments segments still without translation
   * @param engine which engine translated
   * @param bytes size of the file
   * @param masked how many personal data were masked
   * @param group the same for all reports with nearly the same text; made by the index
   * @param bands fingerprint of the text, in parts that near-duplicates share
   * @param signature the whole fingerprint
   * @param record the record
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Content(
      ReportType reportType,
      String language,
      String fileName,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate departOn,
      LocalDate sortOn,
      @Nullable String publisher,
      List<String> clusters,
      List<String> agencies,
      List<String> organizations,
      List<String> places,
      List<String> countries,
      List<String> cities,
      List<String> mainTags,
      List<String> clusterRoles,
      List<String> organizationsMet,
      List<String> visited,
      Bilingual title,
      @Nullable Bilingual summary,
      List<String> keywords,
      List<String> people,
      @Nullable Bilingual body,
      int pendingSegments,
      String engine,
      long bytes,
      int masked,
      @Nullable String group,
      List<String> bands,
      @Nullable String signature,
      ReportRecord record) {

    /** Lists that an index document leaves out are empty. */
    public Content {
      clusters = orEmpty(clusters);
      agencies = orEmpty(agencies);
      organizations = orEmpty(organizations);
      places = orEmpty(places);
      countries = orEmpty(countries);
      cities = orEmpty(cities);
      mainTags = orEmpty(mainTags);
      clusterRoles = orEmpty(clusterRoles);
      organizationsMet = orEmpty(organizationsMet);
      visited = orEmpty(visited);
      keywords = orEmpty(keywords);
      people = orEmpty(people);
      bands = orEmpty(bands);
    }

    Content in(String newGroup) {
      return new Content(
          reportType,
          language,
          fileName,
          publishedOn,
          departOn,
          sortOn,
          publisher,
          clusters,
          agencies,
          organizations,
          places,
          countries,
          cities,
          mainTags,
          clusterRoles,
          organizationsMet,
          visited,
          title,
          summary,
          keywords,
          people,
          body,
          pendingSegments,
          engine,
          bytes,
          masked,
          newGroup,
          bands,
          signature,
          record);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
      return list == null ? List.of() : List.copyOf(list);
    }
  }
}
