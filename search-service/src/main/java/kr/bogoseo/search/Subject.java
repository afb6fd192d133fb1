package kr.bogoseo.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.contracts.document.ReportRecord.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the reports say of a cluster, an agency or an organisation.
 *
 * @param roles how many reports by involvement: {@code about}, {@code visited}, {@code compared},
 *     {@code published}, {@code met}; {@code mentioned} counts all that name it
 * @param reportsByRole the newest of each involvement, at most twenty
 * @param visits when and by whom it was visited, met, or, for an agency, where its own trips went
 * @param organizationsMet organisations met there, or by the agency, most often first
 * @param clusters clusters visited by the agency, or in reports about the organisation
 * @param countries countries the agency went to
 * @param point where it is on the map
 * @param placeEntry the place it lies in
 * @param parentEntry the larger body
 * @param children its parts
 * @param nearby clusters within 150 km, nearest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
    Map<String, Long> roles,
    Map<String, List<Report>> reportsByRole,
    Visits visits,
    List<Counted> organizationsMet,
    List<Counted> clusters,
    List<Counted> countries,
    @Nullable Point point,
    @Nullable Ref placeEntry,
    @Nullable Ref parentEntry,
    List<Ref> children,
    List<Ref> nearby) {

  /**
   * A report in a list.
   *
   * @param on the day that counts for visits: departure, else start of training, else publication
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Report(
      String id,
      Bilingual title,
      ReportType reportType,
      @Nullable Named agency,
      @Nullable LocalDate departOn,
      @Nullable LocalDate publishedOn,
      LocalDate on) {}

  /** Visits by year, ascending, and by the agency that reported them, most first. */
  public record Visits(List<Year> byYear, List<ByAgency> byAgency) {}

  /** How many in a year. */
  public record Year(int year, long count) {}

  /** How many by an agency, in all and by year. */
  public record ByAgency(String id, String ko, String en, long count, List<Year> byYear) {}

  /**
   * An entry that reports share with the subject.
   *
   * @param kind of its registry's kinds
   * @param count reports
   * @param reports the newest five of them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Counted(
      String id, String ko, String en, @Nullable String kind, long count, List<Title> reports) {}

  /** A report by its title. */
  public record Title(String id, Bilingual title) {}

  /** Degrees north and east. */
  public record Point(double lat, double lon) {}

  /**
   * Another entry.
   *
   * @param type which registry it stands in
   * @param km how far away, along the earth; only of nearby ones
   * @param reports published reports that name it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ref(
      String id,
      String ko,
      String en,
      EntryKind type,
      @Nullable Point point,
      @Nullable Long km,
      long reports) {}
}
