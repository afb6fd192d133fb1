package kr.bogoseo.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.ReportRecord.Bilingual;
import kr.bogoseo.contracts.document.ReportRecord.TagCount;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.search.registry.RegistryFiles;
import org.jspecify.annotations.Nullable;

/** Builds what the stages before would have left of a report. */
public final class SampleReport {

  /** When every sample was received. */
  public static final Instant RECEIVED_AT = Instant.parse("2026-05-06T07:08:09Z");

  private static final RegistryFiles REGISTRY = RegistryFiles.load();

  private final DocumentStore store;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final Map<String, List<String>> surfaces = new TreeMap<>();
  private final Map<String, ClusterRole> roles = new TreeMap<>();
  private final Set<String> met = new TreeSet<>();
  private String agencyId = "local-agency";
  private String fileName = "보고서.hwpx";
  private String korean = "";
  private String english = "";
  private ReportType type = ReportType.TRIP_REPORT;
  private String language = "ko";
  private long version = RECEIVED_AT.toEpochMilli();
  private int masked;
  private int pending;
  private List<String> keywords = List.of();
  @Nullable private String publisher;
  @Nullable private LocalDate publishedOn;
  private ReportRecord.@Nullable Trip trip;
  private ReportRecord.@Nullable Training training;
  @Nullable private Instant publishAt;
  @Nullable private Instant saidPublishAt;
  @Nullable private String condition;
  @Nullable private String file;

  private SampleReport(DocumentStore store) {
    this.store = store;
  }

  /** A report with a title in both languages. */
  public static SampleReport in(DocumentStore store, String korean, String english) {
    SampleReport report = new SampleReport(store);
    report.korean = korean;
    report.english = english;
    return report;
  }

  /** So many of its segments still wait for their translation. */
  public SampleReport pending(int count) {
    pending = count;
    return this;
  }

  /** The same facts again, as another version. */
  public SampleReport version(long newer) {
    version = newer;
    return this;
  }

  /** Handed in by this agency. */
  public SampleReport of(String agency) {
    agencyId = agency;
    return this;
  }

  /** The file's name and bytes. */
  public SampleReport file(String name, String content) {
    fileName = name;
    file = content;
    return this;
  }

  /** The type. */
  public SampleReport type(ReportType reportType) {
    type = reportType;
    return this;
  }

  /** The document's language; texts are still given Korean first. */
  public SampleReport language(String code) {
    language = code;
    return this;
  }

  /** The publishing body. */
  public SampleReport publisher(String id) {
    publisher = id;
    return this;
  }

  /** The date of publication. */
  public SampleReport publishedOn(String date) {
    publishedOn = LocalDate.parse(date);
    return this;
  }

  /** A trip. */
  public SampleReport trip(String departOn, String returnOn, String country, String city) {
    trip =
        new ReportRecord.Trip(
            LocalDate.parse(departOn),
            LocalDate.parse(returnOn),
            null,
            null,
            2,
            null,
            List.of(new ReportRecord.Destination(country, city)),
            List.of(),
            List.of(),
            null);
    return this;
  }

  /** Training abroad. */
  public SampleReport training(String startOn, String endOn, String country) {
    type = ReportType.TRAINING_REPORT;
    training =
        new ReportRecord.Training(
            LocalDate.parse(startOn), LocalDate.parse(endOn), country, null, null, null, null);
    return this;
  }

  /** An embargo that the document states. */
  public SampleReport publishAt(Instant at) {
    publishAt = at;
    return this;
  }

  /** An embargo that the sender set. */
  public SampleReport senderPublishAt(Instant at) {
    saidPublishAt = at;
    return this;
  }

  /** An embargo on a condition. */
  public SampleReport heldUntil(String words) {
    condition = words;
    return this;
  }

  /** So many personal data were masked. */
  public SampleReport masked(int count) {
    masked = count;
    return this;
  }

  /** What it has to do with a cluster it names. */
  public SampleReport role(String cluster, ClusterRole role) {
    roles.put(cluster, role);
    return this;
  }

  /** Somebody of an organisation it names was met. */
  public SampleReport met(String organization) {
    met.add(organization);
    return this;
  }

  /** Keywords. */
  public SampleReport keywords(String... words) {
    keywords = List.of(words);
    return this;
  }

  /** A heading. */
  public SampleReport heading(int level, String ko, String en, int page) {
    segments.add(segment(ko, en));
    blocks.add(Block.heading(level, source(ko, en), page));
    return this;
  }

  /** A paragraph and its translation. */
  public SampleReport paragraph(String ko, String en, int page) {
    segments.add(segment(ko, en));
    blocks.add(Block.paragraph(source(ko, en), page));
    return this;
  }

  private Segment segment(String ko, String en) {
    return language.equals("ko")
        ? new Segment(blocks.size(), ko, en, List.of(), false)
        : new Segment(blocks.size(), en, ko, List.of(), false);
  }

  private String source(String ko, String en) {
    return language.equals("ko") ? ko : en;
  }

  /** A registry entry as the text writes it; every occurrence is a mention. */
  public SampleReport names(String surface, String id) {
    surfaces.computeIfAbsent(id, key -> new ArrayList<>()).add(surface);
    return this;
  }

  /** Keeps everything in the store and answers the event of the index stage. */
  public ReportTagged event() {
    String text = StructuredDocument.textOf(blocks);
    ContentRef original =
        store.put(
            (file == null ? korean + english + agencyId : file).getBytes(StandardCharsets.UTF_8),
            "application/hwp+zip");
    Submission submission =
        new Submission(
            ReportId.of(agencyId, original.sha256()),
            version,
            agencyId,
            fileName,
            original,
            RECEIVED_AT,
            new SubmissionMetadata(null, null, saidPublishAt, null, null, null, List.of()));
    List<Tag> tags = tags(text);
    ReportTagged event =
        new ReportTagged(
            submission,
            put(
                new StructuredDocument(
                    "application/hwp+zip",
                    language,
                    3,
                    blocks,
                    text,
                    List.of(),
                    "sample",
                    0,
                    Map.of())),
            put(
                new TranslatedDocument(
                    "builtin",
                    language,
                    language.equals("ko") ? "en" : "ko",
                    segments,
                    0,
                    List.of())),
            put(new TaggedDocument(record(submission, original, tags), tags)));
    store.putNamed(
        StoredNames.event(submission.reportId(), Topics.TAGGED), ContractJson.write(event));
    return event;
  }

  private ContentRef put(Object document) {
    return store.put(ContractJson.write(document), "application/json");
  }

  private List<Tag> tags(String text) {
    List<Tag> tags = new ArrayList<>();
    surfaces.forEach(
        (id, all) -> {
          Registry.Known known = REGISTRY.find(id).orElseThrow(() -> new AssertionError(id));
          for (String surface : all) {
            for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
              tags.add(
                  new Tag(
                      at,
                      at + surface.length(),
                      surface,
                      Tag.Type.valueOf(known.kind().name()),
                      id,
                      known.entry().ko(),
                      known.entry().en(),
                      0.95,
                      "sample"));
            }
          }
        });
    tags.sort(java.util.Comparator.comparingInt(Tag::start));
    return tags;
  }

  private ReportRecord record(Submission submission, ContentRef original, List<Tag> tags) {
    return new ReportRecord(
        submission.reportId().value(),
        type,
        language,
        new Bilingual(korean.isEmpty() ? null : korean, english.isEmpty() ? null : english),
        null,
        publisher == null ? null : named(publisher),
        publishedOn,
        publishAt,
        condition,
        trip,
        training,
        null,
        null,
        List.of(),
        keywords,
        new Bilingual(null, null),
        List.of(),
        counts(tags, EntryKind.CLUSTER),
        counts(tags, EntryKind.AGENCY),
        counts(tags, EntryKind.ORGANIZATION),
        counts(tags, EntryKind.PLACE),
        List.of(),
        List.of(),
        new ReportRecord.TranslationInfo(
            "builtin", "ko", "en", segments.size(), 0, pending, "gist", null, null),
        new ReportRecord.Privacy(masked, masked == 0 ? List.of() : List.of("phone")),
        new ReportRecord.Source(
            fileName, original.mediaType(), original.sha256(), original.bytes(), 3, "sample", 0),
        Map.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  private static ReportRecord.Named named(String id) {
    RegistryEntry entry = REGISTRY.find(id).orElseThrow(() -> new AssertionError(id)).entry();
    return new ReportRecord.Named(id, entry.ko(), entry.en());
  }

  private List<TagCount> counts(List<Tag> tags, EntryKind kind) {
    Map<String, Integer> mentions = new TreeMap<>();
    tags.stream()
        .filter(tag -> tag.type().name().equals(kind.name()))
        .forEach(tag -> mentions.merge(tag.id(), 1, Integer::sum));
    List<TagCount> counts = new ArrayList<>();
    mentions.forEach(
        (id, n) -> {
          RegistryEntry entry = REGISTRY.find(id).orElseThrow().entry();
          counts.add(
              new TagCount(
                  id,
                  entry.ko(),
                  entry.en(),
                  kind == EntryKind.ORGANIZATION ? entry.kind() : null,
                  kind == EntryKind.PLACE ? entry.country() : null,
                  n,
                  kind == EntryKind.PLACE ? null : 0.95,
                  roles.get(id),
                  roles.get(id) == ClusterRole.VISITED ? Boolean.TRUE : null,
                  met.contains(id) ? Boolean.TRUE : null,
                  null));
        });
    return counts;
  }
}
