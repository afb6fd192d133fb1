package kr.bogoseo.contracts.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.bogoseo.contracts.ReportType;
import org.jspecify.annotations.Nullable;

/**
 * The filled-in record of a report, as the interface contract shows it. A field the document does
 * not give is null or empty, never guessed; every field taken from the text has an {@link Evidence}
 * under its path.
 *
 * @param id the report id
 * @param reportType the type
 * @param language ISO 639-1 code of the document
 * @param title in both languages; one side may be absent
 * @param subtitle the smaller line under the title, no part of it; absent when there is none
 * @param agency the publishing body, only when stated or certain
 * @param publishedOn the date of publication the document states
 * @param publishAt embargo: the instant it may be published; null when there is none
 * @param embargoCondition embargo on a condition without an instant, as written
 * @param trip of trip reports
 * @param training of training reports
 * @param publication of papers
 * @param press of press releases
 * @param people named in a role
 * @param keywords as the document or the sender gives them
 * @param summary in both languages
 * @param keyPoints in both languages, with their page
 * @param clusters by mentions, most first
 * @param agencies by mentions, most first
 * @param organizations by mentions, most first
 * @param places by mentions, most first
 * @param candidates what is formed like the name of a body but stands in no registry; never certain
 * @param amounts sums of money
 * @param translation how the other language was made
 * @param privacy what was masked
 * @param source the file
 * @param evidence where each field was read, by path such as {@code trip.departOn} or {@code
 *     clusters.osong.role}
 * @param contradictions what the document says in two ways; shown, never repaired
 * @param completeness of trip reports: the sections the rules ask for, found or missing
 * @param due of trip reports: what the rules ask for by when, as a reminder
 * @param registryVersion which registry the names were told by; absent in records made before
 *     registries had versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportRecord(
    String id,
    ReportType reportType,
    String language,
    Bilingual title,
    @Nullable Bilingual subtitle,
    @Nullable Named agency,
    @Nullable LocalDate publishedOn,
    @Nullable Instant publishAt,
    @Nullable String embargoCondition,
    @Nullable Trip trip,
    @Nullable Training training,
    @Nullable Publication publication,
    @Nullable PressFacts press,
    List<Person> people,
    List<String> keywords,
    Bilingual summary,
    List<KeyPoint> keyPoints,
    List<TagCount> clusters,
    List<TagCount> agencies,
    List<TagCount> organizations,
    List<TagCount> places,
    List<CandidateName> candidates,
    List<Amount> amounts,
    TranslationInfo translation,
    Privacy privacy,
    Source source,
    Map<String, Evidence> evidence,
    List<Contradiction> contradictions,
    @Nullable Completeness completeness,
    List<DueDate> due,
    @Nullable String registryVersion) {

  /** Records stored before a field existed are read with an empty list in its place. */
  public ReportRecord {
    candidates = candidates == null ? List.of() : candidates;
    contradictions = Objects.requireNonNullElse(contradictions, List.of());
    due = Objects.requireNonNullElse(due, List.of());
  }

  /** A text in both languages; one side may be absent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Bilingual(@Nullable String ko, @Nullable String en) {}

  /** A registry entry by name. */
  public record Named(String id, String ko, String en) {}

  /**
   * An overseas trip.
   *
   * @param departOn first day
   * @param returnOn last day
   * @param nights nights away
   * @param days days away
   * @param partySize how many travelled
   * @param purpose as written
   * @param destinations where to
   * @param travellers names of those the report lists as having travelled
   * @param hosts bodies it states as visited
   * @param costs what it states as the whole cost
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Trip(
      @Nullable LocalDate departOn,
      @Nullable LocalDate returnOn,
      @Nullable Integer nights,
      @Nullable Integer days,
      @Nullable Integer partySize,
      @Nullable String purpose,
      List<Destination> destinations,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> travellers,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TripHost> hosts,
      @Nullable TripCosts costs) {

    /** Lists that a stored record does not have are empty. */
    public Trip {
      travellers = Objects.requireNonNullElse(travellers, List.of());
      hosts = Objects.requireNonNullElse(hosts, List.of());
    }
  }

  /** Where a trip went: ISO 3166-1 country and, when stated, the city's English name. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Destination(String country, @Nullable String city) {}

  /**
   * Training abroad.
   *
   * @param startOn first day
   * @param endOn last day
   * @param country ISO 3166-1
   * @param institution host, as written
   * @param reportPages pages the cover states
   * @param field of training, as written
   * @param task of training, as written
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Training(
      @Nullable LocalDate startOn,
      @Nullable LocalDate endOn,
      @Nullable String country,
      @Nullable String institution,
      @Nullable Integer reportPages,
      @Nullable String field,
      @Nullable String task) {}

  /**
   * A paper's own data, never those of its references.
   *
   * @param affiliations institutions of the authors
   * @param issue of the volume
   * @param pages first and last, as written
   * @param year of the volume
   * @param abstracts as the paper prints them; {@code abstract} in JSON
   * @param keywords as the paper prints them, by language
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Publication(
      @Nullable String journal,
      @Nullable String doi,
      @Nullable String volume,
      List<String> authors,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate acceptedOn,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Affiliation> affiliations,
      @Nullable String issue,
      @Nullable String pages,
      @Nullable Integer year,
      @JsonProperty("abstract") @Nullable Bilingual abstracts,
      @Nullable OwnKeywords keywords) {

    /** Institutions that a stored record does not have are none. */
    public Publication {
      affiliations = Objects.requireNonNullElse(affiliations, List.of());
    }
  }

  /** Somebody named in a role. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Person(String name, @Nullable String role, @Nullable String organization) {}

  /** A point of the summary. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record KeyPoint(@Nullable String ko, @Nullable String en, @Nullable Integer page) {}

  /**
   * A registry entry that the document names.
   *
   * @param kind of organisations: company, university, hospital, association, incubator, investor,
   *     other
   * @param country of places: ISO 3166-1
   * @param mentions how often
   * @param confidence 0 to 1; absent for places
   * @param role of clusters: what the report has to do with it
   * @param visited of clusters: true when somebody went there, whatever the role
   * @param met of organisations: true when somebody of it was met at a place the report visited
   * @param cited how many of the mentions stand in reference lists and source lines; absent when
   *     none does
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TagCount(
      String id,
      String ko,
      String en,
      @Nullable String kind,
      @Nullable String country,
      int mentions,
      @Nullable Double confidence,
      @Nullable ClusterRole role,
      @Nullable Boolean visited,
      @Nullable Boolean met,
      @Nullable Integer cited) {

    /** An entry of which nothing but its mentions is known. */
    public TagCount(
        String id,
        String ko,
        String en,
        @Nullable String kind,
        @Nullable String country,
        int mentions,
        @Nullable Double confidence) {
      this(id, ko, en, kind, country, mentions, confidence, null, null, null, null);
    }

    /** Mentions the report makes itself, those of its sources left out. */
    public int ownMentions() {
      return cited == null ? mentions : mentions - cited;
    }
  }

  /**
   * A name found by its form alone, such as a company with its legal form.
   *
   * @param surface as written where it stands first
   * @param type of what it seems to be
   * @param mentions how often
   * @param pages where, 1-based, ascending; empty when the format knows no pages
   * @param rule which form it has: {@code company-form}, {@code school-form}, …
   */
  public record CandidateName(
      String surface, Tag.Type type, int mentions, List<Integer> pages, String rule) {}

  /** A sum of money. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Amount(
      String surface, BigDecimal amount, String currency, @Nullable Integer page) {}

  /**
   * How the other language was made.
   *
   * @param engine who translated; {@code none} while nobody did
   * @param segments all of them, those in the other language already included
   * @param reused segments that cost nothing
   * @param pending segments without translation yet; they are filled in when an engine is back
   * @param quality {@code gist} when part of it is good for the gist only, else absent
   * @param coverage of a gist: share of the words that the engine knew, 0 to 1
   * @param flagged segments a reader should mistrust, see {@link Segment#flags}; absent when there
   *     are none
   * @param improvable segments done by an engine of lower rank because a better one was away; they
   *     are done again when it is back; absent when there are none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TranslationInfo(
      String engine,
      String from,
      String to,
      int segments,
      int reused,
      int pending,
      @Nullable String quality,
      @Nullable Double coverage,
      @Nullable Integer flagged,
      @Nullable Integer improvable) {

    /** With nothing that a better engine is to do again. */
    public TranslationInfo(
        String engine,
        String from,
        String to,
        int segments,
        int reused,
        int pending,
        @Nullable String quality,
        @Nullable Double coverage,
        @Nullable Integer flagged) {
      this(engine, from, to, segments, reused, pending, quality, coverage, flagged, null);
    }
  }

  /**
   * How many personal data were masked, of which kinds.
   *
   * @param decision {@code confirm}, {@code keep} or {@code unmask}: what an officer decided last;
   *     absent when nobody did
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Privacy(int masked, List<String> kinds, @Nullable String decision) {

    /** What was masked, with no officer's decision. */
    public Privacy(int masked, List<String> kinds) {
      this(masked, kinds, null);
    }
  }

  /** The file a report came in. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Source(
      String fileName,
      String mediaType,
      String sha256,
      long bytes,
      @Nullable Integer pages,
      String extractor,
      int ocrPages) {}

  /** Where a field was read. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Evidence(@Nullable Integer page, String text, double confidence) {}

  /**
   * Two statements of the document that cannot both be true.
   *
   * @param field what they speak of, by path such as {@code trip.nights}, or {@code items}, {@code
   *     date}, {@code sum}
   * @param statements both, as written, in the order of the document
   * @param message what does not agree, for people, in both languages
   */
  public record Contradiction(String field, List<Statement> statements, Bilingual message) {}

  /** One side of a contradiction. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Statement(@Nullable Integer page, String text) {}

  /**
   * Whether a report has what the rules for its kind ask for.
   *
   * @param complete whether every section was found
   * @param sections each with where it was found
   */
  public record Completeness(boolean complete, List<Section> sections) {}

  /**
   * A section the rules ask for.
   *
   * @param id {@code overview}, {@code schedule}, {@code activities} or {@code implications}
   * @param name in both languages
   * @param found whether the report has it
   * @param page of its heading, when the format knows pages
   * @param text the heading as written; absent when it is missing
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Section(
      String id, Bilingual name, boolean found, @Nullable Integer page, @Nullable String text) {}

  /**
   * A day by which the rules for the kind of body ask for something. A reminder, not legal advice.
   *
   * @param id of the rule
   * @param dueOn the day
   * @param days after the return
   * @param from the day it is counted from
   * @param what has to be done, in both languages
   * @param basis the rule it rests on, in both languages
   * @param notice what a reader must know of its standing, in both languages
   */
  public record DueDate(
      String id,
      LocalDate dueOn,
      int days,
      LocalDate from,
      Bilingual what,
      Bilingual basis,
      Bilingual notice) {}
}
