package kr.bogoseo.deploy.bench.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Judges the record of a labelled report by {@code metadata.json}. */
final class LabelledRecord {
  private final String name;
  private final JsonNode label;
  private final RecordFields record;
  private final Judgement judgement;

  LabelledRecord(JsonNode label, JsonNode record, Judgement judgement) {
    this.name = label.path("file").asString("");
    this.label = label;
    this.record = new RecordFields(record);
    this.judgement = judgement;
  }

  void judge() {
    judge(exact("reportType", "docType"), record.at("reportType"));
    judge(exact("title.ko", "titleKo"), record.at("title.ko"));
    if (label.path("titleEnOrigin").asString("").equals("stated")) {
      judge(exact("title.en", "titleEn"), record.at("title.en"));
    }
    agency();
    judge(exact("publishedOn", "publicationDate"), record.at("publishedOn"));
    judge(Fact.absent("publishAt"), record.at("publishAt"));
    if (!label.path("embargo").isNull()) {
      // A condition that has been met holds nothing back any more; its words stay in the evidence.
      judge(
          Fact.loose("embargoCondition", text("embargo", "text")),
          record.at("embargoCondition", "evidence.embargoCondition.text"));
    }
    trip();
    training();
    publication();
    people();
    privacy();
  }

  private void agency() {
    JsonNode agency = label.path("publishingAgency");
    List<String> names = new ArrayList<>();
    for (String field : List.of("ko", "en")) {
      String value = agency.path(field).asString("");
      if (!value.isEmpty()) {
        names.add(value);
        names.add(value.replaceAll(" \\(.*\\)", ""));
      }
    }
    boolean stated = agency.path("stated").asBoolean(false);
    // An agency that only world knowledge gives may be left out.
    judge(
        new Fact("agency", names, false, names.isEmpty() || !stated),
        record.at("agency.ko", "agency.en"));
  }

  private void trip() {
    if (label.path("trip").isNull()) {
      judge(Fact.absent("trip.departOn"), record.at("trip.departOn"));
      return;
    }
    judge(Fact.exact("trip.departOn", text("trip", "departure")), record.at("trip.departOn"));
    judge(Fact.exact("trip.returnOn", text("trip", "return")), record.at("trip.returnOn"));
    for (String field : List.of("nights", "days", "partySize")) {
      judge(Fact.exact("trip." + field, text("trip", field)), record.at("trip." + field));
    }
    judge(Fact.loose("trip.purpose", text("trip", "purpose")), record.at("trip.purpose"));
    List<List<String>> places = new ArrayList<>();
    String country = label.path("destinationCountries").path(0).asString("");
    for (JsonNode city : label.path("destinationCities")) {
      places.add(List.of(country + "/" + city.path("en").asString("")));
    }
    judgement.judgeAll(name, "trip.destinations", places, record.destinations(), true);
  }

  private void training() {
    if (label.path("training").isNull()) {
      judge(Fact.absent("training.startOn"), record.at("training.startOn"));
      return;
    }
    judge(Fact.exact("training.startOn", text("training", "start")), record.at("training.startOn"));
    judge(Fact.exact("training.endOn", text("training", "end")), record.at("training.endOn"));
    judge(
        Fact.exact("training.country", text("training", "country")), record.at("training.country"));
    JsonNode host = label.path("training").path("hostInstitution");
    judge(
        Fact.loose(
            "training.institution",
            host.path("ko").asString("").replaceAll("\\(.*", ""),
            host.path("en").asString("")),
        record.at("training.institution"));
    judge(exact("training.reportPages", "reportPageCount"), record.at("training.reportPages"));
  }

  private void publication() {
    judge(exact("publication.doi", "doi"), record.at("publication.doi"));
    JsonNode journal = label.path("journal");
    if (!journal.isNull()) {
      judge(
          nullable("publication.journal", journal.path("name")), record.at("publication.journal"));
      judge(
          nullable("publication.volume", journal.path("volume")), record.at("publication.volume"));
    }
    JsonNode dates = label.path("dates");
    if (dates.isObject()) {
      judge(
          nullable("publication.receivedOn", dates.path("received")),
          record.at("publication.receivedOn"));
      judge(
          nullable("publication.acceptedOn", dates.path("accepted")),
          record.at("publication.acceptedOn"));
    }
    List<List<String>> keywords = new ArrayList<>();
    for (String field : List.of("keywords", "keywordsKo")) {
      label.path(field).forEach(keyword -> keywords.add(List.of(keyword.asString(""))));
    }
    judgement.judgeAll(name, "keywords", keywords, record.at("keywords"), true);
  }

  private void people() {
    List<List<String>> people = new ArrayList<>();
    for (JsonNode person : label.path("people")) {
      List<String> names = new ArrayList<>(List.of(person.path("name").asString("")));
      if (person.path("nameEn").isString()) {
        names.add(person.path("nameEn").asString(""));
      }
      people.add(names);
    }
    judgement.judgeAll(name, "people", people, record.each("people", "name"), true);
  }

  private void privacy() {
    Set<String> kinds = new LinkedHashSet<>();
    for (JsonNode found : label.path("pii")) {
      String kind = found.path("kind").asString("");
      if (!kind.equals("person_name")) {
        kinds.add(kind.equals("fax") ? "phone" : kind);
      }
    }
    judgement.judgeAll(
        name,
        "privacy.kinds",
        kinds.stream().map(List::of).toList(),
        record.at("privacy.kinds"),
        true);
  }

  private void judge(Fact fact, List<String> found) {
    judgement.judge(name, fact, found);
  }

  private Fact exact(String field, String labelField) {
    return nullable(field, label.path(labelField));
  }

  private static Fact nullable(String field, JsonNode value) {
    return value.isNull() || value.isMissingNode()
        ? Fact.absent(field)
        : Fact.exact(field, value.asString(""));
  }

  private String text(String group, String field) {
    return label.path(group).path(field).asString("");
  }
}
