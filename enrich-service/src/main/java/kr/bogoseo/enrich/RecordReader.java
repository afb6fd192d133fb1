package kr.bogoseo.enrich;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.PressFacts;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import org.jspecify.annotations.Nullable;

/** Reads the fields of the record out of a document. */
public interface RecordReader {

  /**
   * What it reads from.
   *
   * @param document masked
   * @param values in its text
   * @param tags in its text
   * @param type what the sender says it is, if anything
   */
  record Input(
      StructuredDocument document,
      List<NormalizedValue> values,
      List<Tag> tags,
      Optional<ReportType> type) {}

  /**
   * What the document itself says; what it does not say is absent.
   *
   * @param titleKo Korean title
   * @param titleEn English title
   * @param subtitle under the title, in the language it is printed in
   * @param press of press releases
   * @param embargo until when and on what condition it asks to be held back
   * @param abstractKo Korean abstract or summary the document has
   * @param abstractEn English abstract the document has
   * @param contradictions what it says in two ways
   * @param completeness of trip reports, the sections the rules ask for
   */
  record Fields(
      ReportType type,
      @Nullable String titleKo,
      @Nullable String titleEn,
      ReportRecord.@Nullable Bilingual subtitle,
      ReportRecord.@Nullable Named agency,
      @Nullable LocalDate publishedOn,
      Embargo embargo,
      ReportRecord.@Nullable Trip trip,
      ReportRecord.@Nullable Training training,
      ReportRecord.@Nullable Publication publication,
      @Nullable PressFacts press,
      List<ReportRecord.Person> people,
      List<String> keywords,
      List<ReportRecord.Amount> amounts,
      @Nullable String abstractKo,
      @Nullable String abstractEn,
      Map<String, ReportRecord.Evidence> evidence,
      List<ReportRecord.Contradiction> contradictions,
      ReportRecord.@Nullable Completeness completeness) {}

  /**
   * What a document asks of the press.
   *
   * @param publishAt not before; absent when it names no instant
   * @param condition in its words; absent when there is none
   */
  record Embargo(@Nullable Instant publishAt, @Nullable String condition) {}

  /** Reads. */
  Fields read(Input input);
}
