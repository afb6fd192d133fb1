package kr.bogoseo.enrich.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.NameRegistry;
import kr.bogoseo.enrich.RegisteredName;

/** Period, country, host and size of training abroad. */
final class TrainingFields {

  private static final Pattern PAGES = Pattern.compile("(?<n>\\d{1,4})\\s?(?:매|쪽|페이지|면|p)?");

  private static final int COVER = 100;

  private final Findings findings;
  private final NameRegistry registry;

  TrainingFields(Findings findings, NameRegistry registry) {
    this.findings = findings;
    this.registry = registry;
  }

  ReportRecord.Training read() {
    LocalDate start = null;
    LocalDate end = null;
    for (Labels.Pair pair : findings.labels().all("trainingPeriod")) {
      for (NormalizedValue value : findings.valuesIn(pair.value(), Optional.empty())) {
        if (start == null && value.kind().equals("date_range")) {
          start = Findings.day(value, "start").orElse(null);
          end = Findings.day(value, "end").orElse(null);
          if (start != null) {
            findings.prove("training.startOn", pair);
            findings.prove("training.endOn", pair);
          }
        }
      }
    }
    return new ReportRecord.Training(
        start,
        end,
        country().orElse(null),
        institution().orElse(null),
        pages().orElse(null),
        stated("training.field", "trainingField").orElse(null),
        stated("training.task", "trainingTask").orElse(null));
  }

  private Optional<String> country() {
    for (Labels.Pair pair : findings.labels().all("trainingCountry")) {
      for (Tag tag : findings.tagsOn(pair.line())) {
        Optional<String> code =
            registry
                .byId(tag.id())
                .filter(name -> name.type() == Tag.Type.PLACE)
                .map(RegisteredName::country)
                .filter(c -> !c.isEmpty());
        if (code.isPresent() && pair.value().contains(tag.surface())) {
          findings.prove("training.country", pair);
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> institution() {
    Optional<Labels.Pair> pair =
        findings.labels().first("trainingInstitution").filter(p -> p.line().number() < 100);
    pair.ifPresent(found -> findings.prove("training.institution", found));
    return pair.map(p -> p.value().replaceAll("[,\\s]+$", ""));
  }

  /** What the form says behind a label, as written. */
  private Optional<String> stated(String path, String label) {
    Optional<Labels.Pair> pair =
        findings.labels().first(label).filter(p -> p.line().number() < COVER);
    pair.ifPresent(found -> findings.prove(path, found));
    return pair.map(Labels.Pair::value);
  }

  private Optional<Integer> pages() {
    for (Labels.Pair pair : findings.labels().all("reportPages")) {
      Matcher m = PAGES.matcher(pair.value());
      if (m.find()) {
        findings.prove("training.reportPages", pair);
        return Optional.of(Integer.valueOf(m.group("n")));
      }
    }
    return Optional.empty();
  }
}
