package kr.bogoseo.enrich.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.RecordReader;
import kr.bogoseo.enrich.RegisteredName;

/** Which clusters somebody went to. */
final class Visits {

  private static final int NEAR = 60;
  private static final Pattern GOING =
      Pattern.compile(
          "^(?!은\\s|는\\s)[^.]*?(?:방문(?!객|자|율|\\s?수요)|시찰|견학|탐방|답사|현장\\s?조사|찾아|찾았|찾은|둘러|참관|출장(?!비)|연수(?!원)|면담|미팅|간담회)");
  private static final Pattern ENGLISH_BEFORE =
      Pattern.compile(
          "\\b(?:visit(?:ed|s|ing)?(?: to)?|toured?(?: of)?|travel+ed to|trip to|delegation to|went to|mission to)\\s(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> REGIONS = Set.of("country", "state", "region");

  private final NameRegistry registry;
  private final RecordReader.Fields fields;
  private final Clauses clauses;
  private final String text;

  Visits(NameRegistry registry, RecordReader.Fields fields, Clauses clauses, String text) {
    this.registry = registry;
    this.fields = fields;
    this.clauses = clauses;
    this.text = text;
  }

  /**
   * By cluster id the first place that proves it.
   *
   * @param met organisations somebody met
   */
  Map<String, ReportSubjects.Proof> find(List<Tag> tags, Set<String> met) {
    Map<String, ReportSubjects.Proof> visited = new TreeMap<>();
    if (fields.type() == ReportType.RESEARCH_PAPER) {
      return visited;
    }
    Set<String> seats = seats(tags, met);
    for (Tag tag : tags) {
      if (tag.type() == Tag.Type.CLUSTER) {
        double confidence = confidence(tag, seats);
        ReportSubjects.Proof known = visited.get(tag.id());
        if (confidence > 0 && (known == null || known.confidence() < confidence)) {
          visited.put(tag.id(), new ReportSubjects.Proof(tag.start(), confidence));
        }
      }
    }
    return visited;
  }

  private double confidence(Tag tag, Set<String> seats) {
    boolean trip = fields.type() == ReportType.TRIP_REPORT;
    if (trip && ProgrammeLines.isOne(ProgrammeLines.line(text, tag.start()))) {
      return 0.9;
    }
    if (goes(tag)) {
      return 0.9;
    }
    Optional<RegisteredName> cluster = registry.byId(tag.id());
    if (trip && cluster.filter(this::destination).isPresent()) {
      return 0.85;
    }
    boolean journey = trip || fields.type() == ReportType.TRAINING_REPORT;
    return journey && cluster.filter(c -> holds(c, seats)).isPresent() ? 0.75 : 0;
  }

  private boolean goes(Tag tag) {
    int end = Math.min(clauses.end(tag.end()), tag.end() + NEAR);
    String after = text.substring(tag.end(), Math.max(end, tag.end()));
    String before = text.substring(Math.max(0, tag.start() - 24), tag.start());
    return GOING.matcher(after).find() || ENGLISH_BEFORE.matcher(before).find();
  }

  /** Whether the trip went to the town the cluster is in. */
  private boolean destination(RegisteredName cluster) {
    ReportRecord.Trip trip = fields.trip();
    if (trip == null) {
      return false;
    }
    for (ReportRecord.Destination destination : trip.destinations()) {
      String city = destination.city();
      if (city != null
          && destination.country().equals(cluster.country())
          && towns(cluster.place()).contains(city)) {
        return true;
      }
    }
    return false;
  }

  /** English names of the towns a place is, or lies in. */
  private Set<String> towns(Optional<String> place) {
    Set<String> towns = new HashSet<>();
    Optional<RegisteredName> at = place.flatMap(registry::byId);
    for (int depth = 0; depth < 4 && at.isPresent(); depth++) {
      if (!REGIONS.contains(at.get().kind())) {
        towns.add(at.get().en());
      }
      at = at.get().parent().flatMap(registry::byId);
    }
    return towns;
  }

  /** Ids of the bodies met, of what they belong to and of the towns they sit in. */
  private Set<String> seats(List<Tag> tags, Set<String> met) {
    Set<String> seats = new HashSet<>();
    for (Tag tag : tags) {
      if (met.contains(tag.id())) {
        Optional<RegisteredName> body = registry.byId(tag.id());
        body.flatMap(RegisteredName::parent).ifPresent(seats::add);
        body.flatMap(RegisteredName::place)
            .filter(
                place -> registry.byId(place).filter(p -> !REGIONS.contains(p.kind())).isPresent())
            .ifPresent(seats::add);
      }
    }
    return seats;
  }

  private static boolean holds(RegisteredName cluster, Set<String> seats) {
    return seats.contains(cluster.id()) || cluster.place().filter(seats::contains).isPresent();
  }
}
