package kr.bogoseo.enrich.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.RecordReader;
import kr.bogoseo.enrich.ValueFinder;
import org.jspecify.annotations.Nullable;

/** Reads the record: first the type, then the fields documents of that type have. */
public final class DocumentRecordReader implements RecordReader {

  private static final int AMOUNTS = 100;

  /** Keywords stand before the body or right after the summary. */
  private static final int KEYWORDS_WITHIN = 150;

  /** What follows the keywords on a title page, glued to them where a line end was lost. */
  private static final Pattern NOT_KEYWORDS =
      Pattern.compile(
          "(?i)(?:correspond(?:ence|ing author)|received|copyright|교신\\s?저자|투고일|접수일).*$");

  private final ValueFinder values;
  private final NameTagger names;
  private final NameRegistry registry;

  /** A reader and what it needs. */
  public DocumentRecordReader(ValueFinder values, NameTagger names, NameRegistry registry) {
    this.values = values;
    this.names = names;
    this.registry = registry;
  }

  @Override
  public Fields read(Input input) {
    Findings findings = new Findings(input, values, names);
    ReportType type = DocumentTypes.of(findings);
    Titles titles = new Titles(findings);
    PressFields press = new PressFields(findings);
    Optional<LocalDate> publishedOn =
        type == ReportType.RESEARCH_PAPER ? Optional.empty() : press.publishedOn(type);
    PaperFields paper = new PaperFields(findings);
    Optional<ReportRecord.Publication> publication =
        type == ReportType.RESEARCH_PAPER ? Optional.of(paper.read()) : Optional.empty();
    List<ReportRecord.Person> people =
        new People(findings)
            .read(type, publication.map(ReportRecord.Publication::authors).orElse(List.of()));
    ReportRecord.@Nullable Trip trip =
        type == ReportType.TRIP_REPORT
            ? new TripFields(findings, registry).read(new TravellerNames(findings).among(people))
            : null;
    Optional<String> titleKo = titles.korean(type);
    Optional<String> titleEn = titles.english();
    return new Fields(
        type,
        titleKo.orElse(null),
        titleEn.orElse(null),
        new Subtitles(findings).read(type, titleKo, titleEn).orElse(null),
        new Agencies(findings, registry).read(type).orElse(null),
        publishedOn.orElse(null),
        press.embargo(publishedOn),
        trip,
        type == ReportType.TRAINING_REPORT ? new TrainingFields(findings, registry).read() : null,
        publication.orElse(null),
        type == ReportType.PRESS_RELEASE
            ? PressReader.of(findings, publishedOn).orElse(null)
            : null,
        people,
        keywords(findings),
        amounts(findings),
        type == ReportType.RESEARCH_PAPER ? paper.abstractIn("ko").orElse(null) : null,
        type == ReportType.RESEARCH_PAPER ? paper.abstractIn("en").orElse(null) : null,
        // In the order of reading: copies of maps have an order of their own in every JVM.
        Collections.unmodifiableMap(findings.evidence()),
        new Contradictions(findings).read(trip, NameTables.travellers(findings.lines())),
        trip == null ? null : new Completeness(findings).read());
  }

  private static List<String> keywords(Findings findings) {
    List<String> keywords = new ArrayList<>();
    for (Labels.Pair pair : findings.labels().all("keywords")) {
      boolean own = pair.line().columns() == 1 && pair.line().number() < KEYWORDS_WITHIN;
      if (!own) {
        continue;
      }
      findings.prove("keywords", pair);
      String list = NOT_KEYWORDS.matcher(pair.value().replace("*", "")).replaceFirst("");
      for (String word : list.split(list.contains(";") ? ";" : "[,，·]")) {
        String keyword = word.strip();
        if (!keyword.isEmpty() && keyword.length() <= 60 && !keywords.contains(keyword)) {
          keywords.add(keyword);
        }
      }
    }
    return keywords;
  }

  /** Every sum once, where it stands first. */
  private static List<ReportRecord.Amount> amounts(Findings findings) {
    List<ReportRecord.Amount> amounts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NormalizedValue value : findings.input().values()) {
      if (value.kind().equals("money")
          && value.value().get("amount") instanceof Number number
          && value.value().get("currency") instanceof String currency
          && seen.add(number + currency)
          && amounts.size() < AMOUNTS) {
        amounts.add(
            new ReportRecord.Amount(
                value.surface(),
                new BigDecimal(number.toString()),
                currency,
                findings.lines().around(value.start()).map(Lines.Line::page).orElse(null)));
      }
    }
    return amounts;
  }
}
