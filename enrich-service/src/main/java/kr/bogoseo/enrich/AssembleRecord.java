package kr.bogoseo.enrich;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.bogoseo.contracts.PrivacyDecision;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TranslatedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Puts the record together: what the sender says wins over what the document says, which wins over
 * what was made of it.
 */
public final class AssembleRecord {

  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

  /** After so long the event an embargo waits for has taken place. */
  private static final Duration CONDITION_HOLDS = Duration.ofDays(7);

  private final RecordReader reader;
  private final SubjectReader subjects;
  private final Summarizer summarizer;
  private final TagCounts counts;
  private final DueDates due;
  private final NameRegistry registry;
  private final BilingualTitles titles;

  /** An assembly and what it needs. */
  public AssembleRecord(
      RecordReader reader,
      SubjectReader subjects,
      Summarizer summarizer,
      NameRegistry registry,
      BilingualTitles titles) {
    this.reader = reader;
    this.subjects = subjects;
    this.summarizer = summarizer;
    this.registry = registry;
    this.titles = titles;
    this.counts = new TagCounts(registry);
    this.due = new DueDates(registry);
  }

  /**
   * The record of a report.
   *
   * @param decision what an officer decided last about its personal data
   */
  public ReportRecord assemble(
      PersonalData.Masked masked,
      Optional<PrivacyDecision> decision,
      TranslatedDocument translated,
      NameTagger.Found found) {
    StructuredDocument document = masked.document();
    Submission submission = masked.submission();
    SubmissionMetadata said = submission.metadata();
    List<Tag> tags = found.names();
    RecordReader.Fields fields =
        reader.read(
            new RecordReader.Input(
                document, translated.normalized(), tags, Optional.ofNullable(said.reportType())));
    SubjectReader.Subjects subjects =
        this.subjects.read(new SubjectReader.Input(document, tags, fields));
    Map<String, String> targets = targets(translated);
    Summarizer.Summary summary =
        summarizer.summarize(
            new Summarizer.Request(
                submission.reportId().value(), submission.version(), document, targets));
    boolean english = translated.from().equals("en");
    ReportRecord.Bilingual title = titles.of(fields, said, targets, english);
    ReportRecord.Named agency = agency(fields, submission);
    return new ReportRecord(
        submission.reportId().value(),
        fields.type(),
        translated.from(),
        title,
        fields.subtitle(),
        agency,
        fields.publishedOn(),
        publishAt(fields, said),
        condition(fields, submission),
        fields.trip(),
        fields.training(),
        fields.publication(),
        fields.press(),
        fields.people(),
        keywords(fields, said),
        summary(fields, summary, targets, english),
        keyPoints(summary, targets, english),
        counts.of(tags, Tag.Type.CLUSTER, subjects),
        counts.of(tags, Tag.Type.AGENCY, subjects),
        counts.of(tags, Tag.Type.ORGANIZATION, subjects),
        counts.of(tags, Tag.Type.PLACE, subjects),
        CandidateNames.of(document, found.guesses()),
        fields.amounts(),
        translation(translated),
        new ReportRecord.Privacy(
            masked.count(), masked.kinds(), decision.map(d -> d.kind().id()).orElse(null)),
        source(submission, document),
        evidence(fields, subjects, summary),
        fields.contradictions(),
        fields.completeness(),
        due.of(fields, agency),
        found.registryVersion());
  }

  private static Map<String, ReportRecord.Evidence> evidence(
      RecordReader.Fields fields, SubjectReader.Subjects subjects, Summarizer.Summary summary) {
    Map<String, ReportRecord.Evidence> evidence = new TreeMap<>(fields.evidence());
    evidence.putAll(subjects.evidence());
    evidence.putAll(SummaryEvidence.of(summary));
    return evidence;
  }

  private static Map<String, String> targets(TranslatedDocument translated) {
    Map<String, String> targets = new HashMap<>();
    for (Segment segment : translated.segments()) {
      String target = segment.target();
      if (target != null) {
        targets.putIfAbsent(segment.source(), target);
      }
    }
    return targets;
  }

  /** Stated in the document, or certain because the registry knows the sender's agency. */
  private ReportRecord.@Nullable Named agency(RecordReader.Fields fields, Submission submission) {
    ReportRecord.Named stated = fields.agency();
    if (stated != null) {
      return stated;
    }
    return registry
        .byId(submission.agencyId())
        .filter(name -> name.type() == Tag.Type.AGENCY || name.type() == Tag.Type.ORGANIZATION)
        .map(name -> new ReportRecord.Named(name.id(), name.ko(), name.en()))
        .orElse(null);
  }

  /** The later of the sender's embargo and the document's. */
  private static @Nullable Instant publishAt(RecordReader.Fields fields, SubmissionMetadata said) {
    Instant printed = fields.embargo().publishAt();
    Instant given = said.publishAt();
    if (printed == null || given == null) {
      return printed == null ? given : printed;
    }
    return printed.isAfter(given) ? printed : given;
  }

  /**
   * A condition such as "after the event" holds a report back while the event may lie ahead. A
   * release that is a week old has had its event; the words stay visible as evidence. Old is as of
   * the request that this version answers, so that a redelivered event gives the same record.
   */
  private static @Nullable String condition(RecordReader.Fields fields, Submission submission) {
    String condition = fields.embargo().condition();
    LocalDate released = fields.publishedOn();
    if (condition == null || fields.embargo().publishAt() != null) {
      return null;
    }
    boolean old =
        released != null
            && released
                .atStartOfDay(KOREA)
                .toInstant()
                .plus(CONDITION_HOLDS)
                .isBefore(Instant.ofEpochMilli(submission.version()));
    return old ? null : condition;
  }

  private static List<String> keywords(RecordReader.Fields fields, SubmissionMetadata said) {
    Set<String> keywords = new LinkedHashSet<>(said.keywords());
    keywords.addAll(fields.keywords());
    return List.copyOf(keywords);
  }

  private static ReportRecord.Bilingual summary(
      RecordReader.Fields fields,
      Summarizer.Summary summary,
      Map<String, String> targets,
      boolean english) {
    String own = RunningText.of(summary.sentences().stream().map(Summarizer.Sentence::text));
    String other =
        RunningText.of(
            summary.sentences().stream().flatMap(sentence -> other(sentence, targets).stream()));
    String ko = fields.abstractKo() != null ? fields.abstractKo() : text(english ? other : own);
    String en = fields.abstractEn() != null ? fields.abstractEn() : text(english ? own : other);
    return new ReportRecord.Bilingual(ko, en);
  }

  private static Optional<String> other(Summarizer.Sentence sentence, Map<String, String> targets) {
    Summarizer.Written written = sentence.written();
    return written == null
        ? Optional.ofNullable(targets.get(sentence.text()))
        : Optional.of(written.other());
  }

  private static @Nullable String text(String text) {
    return text.isBlank() ? null : text;
  }

  private static List<ReportRecord.KeyPoint> keyPoints(
      Summarizer.Summary summary, Map<String, String> targets, boolean english) {
    List<ReportRecord.KeyPoint> points = new ArrayList<>();
    for (Summarizer.Sentence point : summary.keyPoints()) {
      String own = RunningText.sentence(point.text());
      String target = other(point, targets).map(RunningText::sentence).orElse(null);
      points.add(
          english
              ? new ReportRecord.KeyPoint(target, own, point.page())
              : new ReportRecord.KeyPoint(own, target, point.page()));
    }
    return points;
  }

  private static ReportRecord.TranslationInfo translation(TranslatedDocument translated) {
    int reused = (int) translated.segments().stream().filter(Segment::reused).count();
    OptionalDouble coverage = Coverage.of(translated.segments());
    int flagged =
        (int) translated.segments().stream().filter(one -> !one.flags().isEmpty()).count();
    return new ReportRecord.TranslationInfo(
        translated.engine(),
        translated.from(),
        translated.to(),
        translated.segments().size(),
        reused,
        translated.pending(),
        quality(translated),
        coverage.isPresent() ? coverage.getAsDouble() : null,
        flagged == 0 ? null : flagged,
        translated.improvable());
  }

  private static @Nullable String quality(TranslatedDocument translated) {
    return translated.segments().stream()
        .flatMap(segment -> Stream.ofNullable(segment.by()))
        .flatMap(by -> Stream.ofNullable(by.quality()))
        .findFirst()
        .orElse(null);
  }

  private static ReportRecord.Source source(Submission submission, StructuredDocument document) {
    return new ReportRecord.Source(
        submission.fileName(),
        document.mediaType(),
        submission.original().sha256(),
        submission.original().bytes(),
        document.pages(),
        document.extractor(),
        document.ocrPages());
  }
}
