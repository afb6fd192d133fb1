package kr.bogoseo.enrich;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import org.jspecify.annotations.Nullable;

/** A dry run on a text: what both stages would make of it, nothing stored. */
public final class AnalyzeText {

  private static final String UNKNOWN_AGENCY = "dry-run";

  private final ValueFinder values;
  private final NameTagger names;
  private final TranslateReport translate;
  private final AssembleRecord records;
  private final PersonalData personalData;
  private final Clock clock;
  private final ValueParts parts;

  /** A dry run and what it needs. */
  public AnalyzeText(
      ValueFinder values,
      NameTagger names,
      TranslateReport translate,
      AssembleRecord records,
      PersonalData personalData,
      Clock clock) {
    this.values = values;
    this.names = names;
    this.translate = translate;
    this.records = records;
    this.personalData = personalData;
    this.clock = clock;
    this.parts = new ValueParts(values);
  }

  /**
   * What was found; offsets are UTF-16 code units of the given text, ends exclusive.
   *
   * @param language ISO 639-1 code
   * @param normalized values by start, each followed by the values that parts of it have
   * @param tags names and candidates by start
   * @param personal what would be masked, by start
   * @param record the record a report of this text would have
   */
  public record Analysis(
      String language,
      List<NormalizedValue> normalized,
      List<AnalyzedTag> tags,
      List<PersonalData.Place> personal,
      ReportRecord record) {}

  /**
   * Analyses.
   *
   * @param publishedOn what relative dates refer to
   * @param agency id of the agency that sends it
   */
  public Analysis analyze(String text, @Nullable LocalDate publishedOn, Optional<String> agency) {
    return analyze(PlainText.document(text, Language.of(text)), publishedOn, agency);
  }

  /**
   * Analyses a document as extraction made it, headings and tables with it.
   *
   * @param given its text is what the offsets refer to
   * @param publishedOn what relative dates refer to
   * @param agency id of the agency that sends it
   */
  public Analysis analyze(
      StructuredDocument given, @Nullable LocalDate publishedOn, Optional<String> agency) {
    String text = given.text();
    String language = given.language();
    List<NormalizedValue> found = values.find(text, publishedOn);
    LocalDate today = clock.instant().atZone(ZoneId.of("Asia/Seoul")).toLocalDate();
    Optional<LocalDate> day =
        publishedOn == null ? ReportDay.last(found, today) : Optional.of(publishedOn);
    NameTagger.Found tags = names.find(text, day);
    PersonalData.Masked masked =
        personalData.mask(given, submission(text, agency.orElse(UNKNOWN_AGENCY)), Set.of());
    String from = language.equals("und") ? "ko" : language;
    TranslatedDocument made =
        translate.translate(masked.document(), from, from.equals("en") ? "ko" : "en");
    TranslatedDocument translated =
        new TranslatedDocument(
            made.engine(),
            language,
            made.to(),
            made.segments(),
            made.pending(),
            publishedOn == null
                ? made.normalized()
                : values.find(masked.document().text(), publishedOn));
    ReportRecord record = records.assemble(masked, Optional.empty(), translated, tags);
    return new Analysis(language, parts.of(found), AnalyzedTag.of(tags), masked.places(), record);
  }

  private Submission submission(String text, String agency) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = sha256(bytes);
    Instant now = clock.instant();
    return new Submission(
        ReportId.of(agency, sha256),
        now.toEpochMilli(),
        agency,
        "text",
        new ContentRef(sha256, bytes.length, "text/plain"),
        now,
        SubmissionMetadata.none());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
