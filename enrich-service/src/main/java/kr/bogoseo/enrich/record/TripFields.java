package kr.bogoseo.enrich.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.RegisteredName;

/** When, how long, how many, why and where to. */
final class TripFields {

  private static final Pattern PURPOSE =
      Pattern.compile("(?:^|[,.]\\s?)(?<p>[^,.]{4,70}?)(?:을|를)\\s(?:목적으로|위한\\s목적으로)");
  private static final Pattern PEOPLE =
      Pattern.compile("(?:외\\s?(?<more>\\d{1,3})\\s?(?:명|인))|(?<all>\\d{1,3})\\s?(?:명|인)(?!당)");
  private static final Pattern TITLE_PURPOSE =
      Pattern.compile("^(?<p>[^|]{4,60}?)(?:을|를) 위한 [^.]{0,40}출장(?:단|[ ]|$)");
  private static final Pattern BARE = Pattern.compile("^\\D{0,3}(?<n>\\d{1,3})\\s?(?:명|인)?$");

  private static final Pattern SENTENCE = Pattern.compile(".{80,}|.*[다음함임]\\.\\s*");
  private static final Pattern TOWN = Pattern.compile("[가-힣]{2,7}");
  private static final Set<String> CITY_STATES = Set.of("SG", "HK", "MO", "MC");

  private final Findings findings;
  private final NameRegistry registry;

  private Optional<LocalDate> depart = Optional.empty();
  private Optional<LocalDate> back = Optional.empty();
  private Optional<Integer> nights = Optional.empty();
  private Optional<Integer> days = Optional.empty();

  TripFields(Findings findings, NameRegistry registry) {
    this.findings = findings;
    this.registry = registry;
  }

  /**
   * Reads.
   *
   * @param travellers names of those who travelled
   */
  ReportRecord.Trip read(List<String> travellers) {
    findings.labels().first("departOn").ifPresent(pair -> depart = day("trip.departOn", pair));
    findings.labels().first("returnOn").ifPresent(pair -> back = day("trip.returnOn", pair));
    for (String field : List.of("tripPeriod", "period", "when")) {
      findings.labels().all(field).forEach(this::period);
    }
    if (depart.isEmpty() || nights.isEmpty()) {
      findings.lines().head(80).forEach(this::mentioned);
    }
    Optional<String> purpose = purpose();
    return new ReportRecord.Trip(
        depart.orElse(null),
        back.orElse(null),
        nights.orElse(null),
        days.orElse(null),
        partySize().orElse(null),
        purpose.orElse(null),
        destinations(),
        travellers,
        new VisitedHosts(findings).read(),
        new StatedCosts(findings).read().orElse(null));
  }

  private Optional<LocalDate> day(String path, Labels.Pair pair) {
    Optional<LocalDate> day =
        findings.valuesIn(pair.value(), Optional.empty()).stream()
            .flatMap(v -> Findings.day(v, "date").stream())
            .findFirst();
    day.ifPresent(found -> findings.prove(path, pair));
    return day;
  }

  private void period(Labels.Pair pair) {
    for (NormalizedValue value : findings.valuesIn(pair.value(), Optional.empty())) {
      take(value, pair.line(), pair.quote(), 0.97);
    }
    // In a table the length may stand on a line of its own under the dates.
    findings
        .lines()
        .at(pair.line().number() + 1)
        .filter(next -> next.text().matches("^\\(?\\s?\\d{1,2}\\s?박.*"))
        .ifPresent(
            next ->
                findings
                    .valuesIn(next.text(), Optional.empty())
                    .forEach(value -> take(value, next, next.text(), 0.95)));
  }

  /** In running text the first period of a sentence about the trip. */
  private void mentioned(Lines.Line line) {
    if (!line.text().contains("출장") && !line.text().contains("방문") && !line.text().contains("여행")) {
      return;
    }
    for (NormalizedValue value : findings.valuesOn(line)) {
      take(value, line, value.surface(), 0.8);
    }
  }

  private void take(NormalizedValue value, Lines.Line line, String quote, double confidence) {
    if (value.kind().equals("date_range") && depart.isEmpty()) {
      Optional<LocalDate> start = Findings.day(value, "start");
      Optional<LocalDate> end = Findings.day(value, "end");
      if (start.isPresent() && end.isPresent()) {
        depart = start;
        findings.prove("trip.departOn", line, quote, confidence);
        if (back.isEmpty()) {
          back = end;
          findings.prove("trip.returnOn", line, quote, confidence);
        }
      }
    }
    if (value.kind().equals("duration")
        && nights.isEmpty()
        && value.value().containsKey("nights")) {
      nights = Findings.whole(value, "nights");
      days = Findings.whole(value, "days");
      findings.prove("trip.nights", line, quote, confidence);
      findings.prove("trip.days", line, quote, confidence);
    }
  }

  private Optional<Integer> partySize() {
    for (Labels.Pair pair : findings.labels().all("partySize")) {
      Matcher m = BARE.matcher(pair.value());
      Matcher people = PEOPLE.matcher(pair.value());
      if (m.find()) {
        findings.prove("trip.partySize", pair);
        return Optional.of(Integer.valueOf(m.group("n")));
      }
      if (people.find()) {
        findings.prove("trip.partySize", pair);
        return Optional.of(count(people));
      }
    }
    for (Labels.Pair pair : findings.labels().all("travellers")) {
      Matcher people = PEOPLE.matcher(pair.value());
      if (people.find()) {
        findings.prove("trip.partySize", pair);
        return Optional.of(count(people));
      }
    }
    return Optional.empty();
  }

  /** {@code 홍길동 외 3명} are four. */
  private static int count(Matcher people) {
    return people.group("more") != null
        ? Integer.parseInt(people.group("more")) + 1
        : Integer.parseInt(people.group("all"));
  }

  private Optional<String> purpose() {
    Optional<Labels.Pair> labelled =
        findings.labels().first("purpose").filter(p -> p.line().number() < 100);
    if (labelled.isPresent()) {
      findings.prove("trip.purpose", labelled.get());
      return Optional.of(labelled.get().value().replaceFirst("^[-○ㅇ□·:\\s]+", ""));
    }
    for (Lines.Line line : findings.lines().head(60)) {
      Matcher m = PURPOSE.matcher(line.text());
      if (m.find()) {
        findings.prove("trip.purpose", line, m.group().replaceFirst("^[,.]\\s?", ""), 0.85);
        return Optional.of(m.group("p").strip());
      }
    }
    return purposeOfTitle();
  }

  /** {@code 투자유치를 위한 싱가포르 출장단}: the title says why. */
  private Optional<String> purposeOfTitle() {
    for (Lines.Line line : findings.lines().head(12)) {
      Matcher m = TITLE_PURPOSE.matcher(line.text());
      if (m.find()) {
        findings.prove("trip.purpose", line, line.text(), 0.75);
        return Optional.of(m.group("p").strip());
      }
    }
    return Optional.empty();
  }

  /** Stated destinations; without a label the foreign places the first part speaks of. */
  private List<ReportRecord.Destination> destinations() {
    List<Tag> tags = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Labels.Pair pair : findings.labels().all("destination")) {
      List<Tag> found = findings.tagsOn(pair.line());
      if (found.stream().anyMatch(t -> t.type() == Tag.Type.PLACE)) {
        findings.prove("trip.destinations", pair);
        tags.addAll(found);
      }
      List.of(pair.value().split("[\\s,，·/()→-]+")).stream()
          .filter(word -> TOWN.matcher(word).matches())
          .filter(word -> found.stream().noneMatch(tag -> tag.surface().contains(word)))
          .forEach(words::add);
    }
    tags.addAll(towns(words, tags));
    if (tags.isEmpty()) {
      int sentences = 0;
      for (Lines.Line line : findings.lines().head(25)) {
        // Who was met may be called like a place: of the text only the beginning counts.
        boolean sentence = SENTENCE.matcher(line.text()).matches();
        sentences += sentence ? 1 : 0;
        List<Tag> found = findings.tagsOn(line).stream().filter(this::foreignPlace).toList();
        if (!found.isEmpty() && (sentences <= 1 || !sentence)) {
          findings.prove("trip.destinations", line, line.text(), 0.75);
          tags.addAll(found);
        }
      }
    }
    return destinations(tags);
  }

  /** Towns called like ordinary words, in the countries that were visited. */
  private List<Tag> towns(List<String> words, List<Tag> known) {
    Set<String> countries = new LinkedHashSet<>();
    known.stream()
        .flatMap(tag -> registry.byId(tag.id()).stream())
        .forEach(name -> countries.add(name.country()));
    return words.stream()
        .flatMap(word -> findings.town(word).stream())
        .filter(
            tag ->
                registry
                    .byId(tag.id())
                    .filter(name -> countries.contains(name.country()))
                    .isPresent())
        .toList();
  }

  private boolean foreignPlace(Tag tag) {
    return tag.type() == Tag.Type.PLACE
        && registry.byId(tag.id()).filter(name -> !name.country().equals("KR")).isPresent();
  }

  private List<ReportRecord.Destination> destinations(List<Tag> tags) {
    Map<String, Set<String>> cities = new LinkedHashMap<>();
    for (Tag tag : tags) {
      Optional<RegisteredName> name = registry.byId(tag.id());
      if (!foreignPlace(tag) || name.isEmpty() || name.get().country().isEmpty()) {
        continue;
      }
      Set<String> known = cities.computeIfAbsent(name.get().country(), c -> new LinkedHashSet<>());
      if (name.get().kind().equals("city") || CITY_STATES.contains(name.get().id())) {
        known.add(name.get().en());
      }
    }
    List<ReportRecord.Destination> destinations = new ArrayList<>();
    cities.entrySet().stream()
        .forEach(
            entry -> {
              if (entry.getValue().isEmpty()) {
                destinations.add(new ReportRecord.Destination(entry.getKey(), null));
              }
              entry
                  .getValue()
                  .forEach(
                      city -> destinations.add(new ReportRecord.Destination(entry.getKey(), city)));
            });
    return destinations;
  }
}
