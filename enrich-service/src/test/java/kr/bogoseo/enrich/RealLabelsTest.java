package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Measures against hand-made labels of real documents, where they are at hand; they are no part of
 * the project. The floors lie a little under what was reached last.
 */
class RealLabelsTest {

  private static final double TOLERANCE = 1e-4;

  private final Enrichment enrichment = Enrichment.shared();
  private Path data = Path.of(".");

  @BeforeEach
  void labelsAreThere() {
    data = Enrichment.root().resolve("../shared/data");
    assumeTrue(
        Files.isDirectory(data.resolve("labels")),
        "hand-made labels are not at hand (" + data + "/labels), nothing to measure");
  }

  private List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve("labels").resolve(file))) {
      nodes.add(ContractJson.mapper().readTree(line));
    }
    return nodes;
  }

  @Test
  void mentions() throws IOException {
    int right = 0;
    int wrongType = 0;
    int extra = 0;
    int missed = 0;
    for (JsonNode sentence : lines("mentions.jsonl")) {
      Map<String, String> want = new HashMap<>();
      for (JsonNode m : sentence.get("mentions")) {
        String type = m.get("type").asString();
        want.put(
            m.get("start").asInt() + "-" + m.get("end").asInt(),
            type.equals("ORG") ? "ORGANIZATION" : type);
      }
      Set<String> found = new HashSet<>();
      for (Tag tag : enrichment.tagger.tag(sentence.get("sentence").asString())) {
        String span = tag.start() + "-" + tag.end();
        found.add(span);
        if (!want.containsKey(span)) {
          extra++;
        } else if (tag.type().name().equals(want.get(span))) {
          right++;
        } else {
          wrongType++;
        }
      }
      missed += (int) want.keySet().stream().filter(span -> !found.contains(span)).count();
    }
    double precision = right / (double) (right + wrongType + extra);
    double recall = right / (double) (right + wrongType + missed);
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf("mentions: precision %.3f recall %.3f F1 %.3f%n", precision, recall, f1);
    assertThat(precision).isGreaterThan(0.94);
    assertThat(recall).isGreaterThan(0.89);
  }

  @Test
  void normalisedValues() throws IOException {
    Map<String, List<NormalizedValue>> byFile = new HashMap<>();
    int right = 0;
    int all = 0;
    for (JsonNode label : lines("normalisation.jsonl")) {
      String file = label.get("file").asString();
      if (!byFile.containsKey(file)) {
        String text = Files.readString(data.resolve("reports").resolve(file));
        byFile.put(file, enrichment.values.find(text, null));
      }
      List<NormalizedValue> found = new ArrayList<>(byFile.getOrDefault(file, List.of()));
      found.addAll(enrichment.values.find(label.get("context").asString(), null));
      String surface = plain(label.get("surface").asString());
      all++;
      boolean hit =
          found.stream()
              .filter(v -> v.kind().equals(label.get("kind").asString()))
              .filter(
                  v -> plain(v.surface()).contains(surface) || surface.contains(plain(v.surface())))
              .anyMatch(
                  v ->
                      agrees(
                          label.get("value"),
                          ContractJson.mapper().readTree(ContractJson.text(v.value()))));
      right += hit ? 1 : 0;
    }
    System.out.printf("normalised values: %d of %d%n", right, all);
    assertThat(right / (double) all).isGreaterThan(0.95);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static boolean agrees(JsonNode want, JsonNode got) {
    return want.propertyStream()
        .allMatch(
            field -> {
              JsonNode value = got.path(field.getKey());
              if (field.getValue().isNull()) {
                return value.isMissingNode() || value.isNull();
              }
              if (field.getValue().isNumber()) {
                double expected = field.getValue().asDouble();
                return value.isNumber()
                    && Math.abs(value.asDouble() - expected) <= Math.abs(expected) * TOLERANCE;
              }
              return field.getValue().equals(value);
            });
  }

  @Test
  void records() throws IOException {
    JsonNode labels =
        ContractJson.mapper().readTree(Files.readString(data.resolve("labels/metadata.json")));
    List<String> wrong = new ArrayList<>();
    int[] checks = new int[1];
    for (JsonNode want : labels.get("documents")) {
      String file = want.get("file").asString();
      String text = Files.readString(data.resolve("reports").resolve(file));
      ReportRecord record = enrichment.analyze.analyze(text, null, Optional.empty()).record();
      JsonNode got = ContractJson.mapper().readTree(ContractJson.write(record));
      check(file, "reportType", want.path("docType"), got.path("reportType"), wrong, checks);
      check(file, "title.ko", want.path("titleKo"), got.path("title").path("ko"), wrong, checks);
      check(
          file,
          "publishedOn",
          want.path("publicationDate"),
          got.path("publishedOn"),
          wrong,
          checks);
      if (want.path("publishingAgency").path("stated").asBoolean()
          || want.path("publishingAgency").path("ko").isNull()) {
        check(
            file,
            "agency",
            want.path("publishingAgency").path("ko"),
            got.path("agency").path("ko"),
            wrong,
            checks);
      }
      JsonNode trip = want.path("trip");
      check(
          file,
          "departOn",
          trip.path("departure"),
          got.path("trip").path("departOn"),
          wrong,
          checks);
      check(
          file, "returnOn", trip.path("return"), got.path("trip").path("returnOn"), wrong, checks);
      for (String field : List.of("nights", "days", "partySize", "purpose")) {
        check(file, field, trip.path(field), got.path("trip").path(field), wrong, checks);
      }
      JsonNode training = want.path("training");
      check(
          file,
          "startOn",
          training.path("start"),
          got.path("training").path("startOn"),
          wrong,
          checks);
      check(file, "endOn", training.path("end"), got.path("training").path("endOn"), wrong, checks);
      check(
          file,
          "country",
          training.path("country"),
          got.path("training").path("country"),
          wrong,
          checks);
      check(
          file,
          "reportPages",
          want.path("reportPageCount"),
          got.path("training").path("reportPages"),
          wrong,
          checks);
      check(file, "doi", want.path("doi"), got.path("publication").path("doi"), wrong, checks);
      check(
          file,
          "receivedOn",
          want.path("dates").path("received"),
          got.path("publication").path("receivedOn"),
          wrong,
          checks);
      Set<String> names = new HashSet<>();
      got.get("people").forEach(person -> names.add(person.get("name").asString()));
      for (JsonNode person : want.get("people")) {
        checks[0]++;
        if (!names.contains(person.get("name").asString())) {
          wrong.add(file + " people " + person.get("name").asString());
        }
      }
    }
    System.out.printf(
        "record fields: %d of %d, wrong: %s%n", checks[0] - wrong.size(), checks[0], wrong);
    assertThat(wrong).hasSizeLessThanOrEqualTo(2);
  }

  private static void check(
      String file, String field, JsonNode want, JsonNode got, List<String> wrong, int[] checks) {
    checks[0]++;
    String expected = want.isMissingNode() || want.isNull() ? "" : want.asString();
    String actual = got.isMissingNode() || got.isNull() ? "" : got.asString();
    if (!expected.equals(actual)) {
      wrong.add(file + " " + field + ": " + actual + " instead of " + expected);
    }
  }

  @Test
  void exactTermsOfTranslations() throws IOException {
    int right = 0;
    int all = 0;
    for (JsonNode pair : lines("translation.jsonl")) {
      String ko = pair.get("ko").asString();
      List<Translator.Source> sources = new ArrayList<>();
      List<NormalizedValue> values = enrichment.values.find(ko, null);
      List<Tag> tags = enrichment.tagger.tag(ko);
      for (Sentences.Span span : Sentences.split(ko)) {
        sources.add(enrichment.texts.source(ko, span.start(), span.end(), values, tags, "en"));
      }
      StringBuilder target = new StringBuilder();
      for (TranslateTexts.Item item : enrichment.texts.translate("ko", "en", sources).items()) {
        item.translation().ifPresent(t -> target.append(t.target()).append(' '));
      }
      String text = target.toString().toLowerCase(java.util.Locale.ROOT);
      for (JsonNode term : pair.get("terms")) {
        all++;
        String wanted =
            term.get("en").asString().toLowerCase(java.util.Locale.ROOT).replaceAll(" \\(.*", "");
        right += text.contains(wanted) ? 1 : 0;
      }
    }
    System.out.printf("exact terms: %d of %d%n", right, all);
    assertThat(right / (double) all).isGreaterThan(0.7);
  }
}
