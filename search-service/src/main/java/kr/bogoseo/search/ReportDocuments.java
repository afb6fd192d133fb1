package kr.bogoseo.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.contracts.document.ReportRecord.TagCount;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TranslatedDocument;
import org.jspecify.annotations.Nullable;

/** Makes index documents of what the stages left. */
public final class ReportDocuments {

  /** Korean days: the reports are those of Korean bodies. */
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** A name that stands this often in a report is one of its subjects. */
  private static final int OFTEN = 3;

  /** So many of a kind can be subjects although they are named but twice. */
  private static final int FEW = 3;

  /** Search terms beyond this many characters of one language are found in passages only. */
  private static final int LONGEST_BODY = 4_000_000;

  private final Registry registry;

  /** Looks names up in a registry. */
  public ReportDocuments(Registry registry) {
    this.registry = registry;
  }

  /** The document for public view. */
  public ReportDocument published(ReportTagged event, StageDocuments.Loaded stages, Instant now) {
    return document(event, ReportState.PUBLISHED, null, null, stages, now);
  }

  /** The document for behind the embargo; it keeps its event, to be published of later. */
  public ReportDocument held(
      ReportTagged event, StageDocuments.Loaded stages, Embargo embargo, Instant now) {
    return document(event, ReportState.EMBARGOED, embargo.until().orElse(null), event, stages, now);
  }

  private ReportDocument document(
      ReportTagged event,
      ReportState state,
      @Nullable Instant until,
      @Nullable ReportTagged kept,
      StageDocuments.Loaded stages,
      Instant now) {
    Submission submission = event.submission();
    return new ReportDocument(
        submission.reportId().value(),
        state,
        submission.version(),
        submission.agencyId(),
        now,
        until,
        kept,
        content(submission, stages));
  }

  private ReportDocument.Content content(Submission submission, StageDocuments.Loaded stages) {
    ReportRecord record = Corrections.apply(submission, stages.tagged().record());
    Fingerprint fingerprint = Fingerprint.of(stages.document().text());
    Optional<String> publisher = publisher(record);
    LocalDate departOn = departOn(record);
    return new ReportDocument.Content(
        record.reportType(),
        record.language(),
        record.source().fileName(),
        record.publishedOn(),
        departOn,
        sortOn(record, submission),
        publisher.orElse(null),
        ids(record.clusters()),
        distinct(Stream.concat(publisher.stream(), ids(record.agencies()).stream())),
        ids(record.organizations()),
        ids(record.places()),
        countries(record),
        cities(record),
        mainTags(record, publisher, stages.tagged().tags()),
        Roles.clusters(record),
        Roles.met(record),
        distinct(Stream.concat(wentTo(record), citiesWentTo(record))),
        record.title(),
        record.summary(),
        record.keywords(),
        record.people().stream().map(ReportRecord.Person::name).distinct().toList(),
        body(stages.document(), stages.translation()),
        record.translation().pending(),
        record.translation().engine(),
        submission.original().bytes(),
        record.privacy().masked(),
        submission.reportId().value(),
        fingerprint.bands(),
        fingerprint.text(),
        record);
  }

  /** Of a paper the record names who publishes the journal; a society is no public body. */
  private Optional<String> publisher(ReportRecord record) {
    return Optional.ofNullable(record.agency())
        .map(ReportRecord.Named::id)
        .filter(
            id ->
                record.reportType() != ReportType.RESEARCH_PAPER
                    || registry.find(id).filter(k -> k.kind() == EntryKind.AGENCY).isPresent());
  }

  private static @Nullable LocalDate departOn(ReportRecord record) {
    ReportRecord.Trip trip = record.trip();
    if (trip != null && trip.departOn() != null) {
      return trip.departOn();
    }
    ReportRecord.Training training = record.training();
    return training == null ? null : training.startOn();
  }

  private static LocalDate sortOn(ReportRecord record, Submission submission) {
    ReportRecord.Trip trip = record.trip();
    ReportRecord.Training training = record.training();
    return Stream.of(
            Optional.ofNullable(record.publishedOn()),
            trip == null ? Optional.<LocalDate>empty() : Optional.ofNullable(trip.returnOn()),
            training == null ? Optional.<LocalDate>empty() : Optional.ofNullable(training.endOn()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> LocalDate.ofInstant(submission.receivedAt(), SEOUL));
  }

  private static List<String> countries(ReportRecord record) {
    Stream<String> named =
        record.places().stream().flatMap(place -> Optional.ofNullable(place.country()).stream());
    return distinct(Stream.concat(wentTo(record), named));
  }

  /** Countries of the trip or training. */
  private static Stream<String> wentTo(ReportRecord record) {
    ReportRecord.Trip trip = record.trip();
    ReportRecord.Training training = record.training();
    return Stream.concat(
        trip == null
            ? Stream.empty()
            : trip.destinations().stream().map(ReportRecord.Destination::country),
        training == null ? Stream.empty() : Optional.ofNullable(training.country()).stream());
  }

  private List<String> cities(ReportRecord record) {
    Stream<String> named =
        record.places().stream()
            .map(TagCount::id)
            .filter(
                id ->
                    registry
                        .find(id)
                        .map(known -> "city".equals(known.entry().kind()))
                        .orElse(false));
    return distinct(Stream.concat(citiesWentTo(record), named));
  }

  private Stream<String> citiesWentTo(ReportRecord record) {
    ReportRecord.Trip trip = record.trip();
    return trip == null
        ? Stream.empty()
        : trip.destinations().stream()
            .flatMap(
                d ->
                    Optional.ofNullable(d.city()).stream()
                        .flatMap(city -> city(city, d.country())));
  }

  /** There is a London in Ontario, too, so the country decides. */
  private Stream<String> city(String name, String country) {
    List<String> ids =
        registry.resolve(EntryKind.PLACE, name).stream()
            .filter(id -> id.startsWith(country + "-"))
            .toList();
    return ids.isEmpty() ? Stream.of(name) : ids.stream().limit(1);
  }

  private static List<String> mainTags(
      ReportRecord record, Optional<String> publisher, List<Tag> mentions) {
    Set<String> main = new LinkedHashSet<>(publisher.stream().toList());
    Bilingual title = record.title();
    String titles =
        Words.squeezed(
            Optional.ofNullable(title.ko()).orElse("")
                + " "
                + Optional.ofNullable(title.en()).orElse(""));
    for (Tag tag : mentions) {
      String surface = Words.squeezed(tag.surface());
      if (surface.length() > 1 && titles.contains(surface)) {
        main.add(tag.id());
      }
    }
    Roles.mainClusters(record).forEach(main::add);
    Stream.of(record.clusters(), record.agencies(), record.organizations(), record.places())
        .flatMap(ReportDocuments::named)
        .map(TagCount::id)
        .forEach(main::add);
    return List.copyOf(main);
  }

  /**
   * Those named often, and of the few named most those named more than once; what stands in lists
   * of references does not count.
   */
  private static Stream<TagCount> named(List<TagCount> tags) {
    List<TagCount> byMentions =
        tags.stream().sorted(Comparator.comparingInt(TagCount::ownMentions).reversed()).toList();
    return IntStream.range(0, byMentions.size())
        .filter(i -> byMentions.get(i).ownMentions() >= (i < FEW ? 2 : OFTEN))
        .mapToObj(byMentions::get);
  }

  private static Bilingual body(StructuredDocument document, TranslatedDocument translation) {
    List<String> targets = new ArrayList<>();
    for (Segment segment : translation.segments()) {
      Optional.ofNullable(segment.target()).ifPresent(targets::add);
    }
    String source = Words.breakable(Words.shortened(document.text(), LONGEST_BODY));
    String target = Words.breakable(Words.shortened(String.join("\n", targets), LONGEST_BODY));
    return translation.from().equals("en")
        ? new Bilingual(target, source)
        : new Bilingual(source, target);
  }

  private static List<String> ids(List<TagCount> tags) {
    return distinct(tags.stream().map(TagCount::id));
  }

  private static List<String> distinct(Stream<String> values) {
    return values.distinct().toList();
  }
}
