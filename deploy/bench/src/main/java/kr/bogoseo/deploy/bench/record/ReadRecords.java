package kr.bogoseo.deploy.bench.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.Sha256;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.DocumentTexts;
import kr.bogoseo.deploy.bench.LabelFiles;
import tools.jackson.databind.JsonNode;

/**
 * Real documents read by eye: {@code labels/records.jsonl} names each by path and hash and says
 * what its record must hold. Titles are there as hashes of their letters, so that no text of a
 * document is in the project. Half are those the rules were read from, half were only read for
 * their labels.
 */
final class ReadRecords {
  private static final String LABELS = "/labels/records.jsonl";
  private static final int HASH = 16;

  private final BenchOptions options;
  private final DocumentTexts documents;
  private final Map<String, Judgement> splits = new TreeMap<>();
  private int absent;

  ReadRecords(BenchOptions options, DocumentTexts documents) {
    this.options = options;
    this.documents = documents;
  }

  /** The judgement of each split, of the documents that are there. */
  Map<String, Judgement> judge() throws InterruptedException {
    for (JsonNode label : labels()) {
      Path file = options.corpus().resolve(label.path("file").asString(""));
      if (!Files.exists(file) || !same(file, label.path("sha256").asString(""))) {
        absent++;
        continue;
      }
      String split = label.path("split").asString("");
      judge(
          label,
          documents.analysis(file).path("record"),
          splits.computeIfAbsent(split, s -> new Judgement()));
    }
    return splits;
  }

  /** How many labelled documents are not there, or are others by now. */
  int absent() {
    return absent;
  }

  static List<JsonNode> labels() {
    try (InputStream in =
        Objects.requireNonNull(ReadRecords.class.getResourceAsStream(LABELS), LABELS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> ContractJson.mapper().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean same(Path file, String sha256) {
    return Sha256.of(LabelFiles.bytes(file)).equals(sha256);
  }

  static void judge(JsonNode label, JsonNode node, Judgement judgement) {
    String name = label.path("file").asString("");
    JsonNode facts = label.path("facts");
    RecordFields record = new RecordFields(node);
    for (String field : List.of("reportType", "publishedOn", "publishAt")) {
      judgement.judge(name, fact(field, facts.path(field)), record.at(field));
    }
    judgement.judge(name, fact("agency", facts.path("agency")), record.at("agency.id"));
    List<String> titles = new ArrayList<>();
    facts.path("title").forEach(hash -> titles.add(hash.asString("")));
    judgement.judge(
        name,
        new Fact("title", titles, false, titles.isEmpty()),
        record.at("title.ko").stream().map(ReadRecords::hash).toList());
    if (facts.has("people")) {
      List<String> found = record.each("people", "name");
      String wanted = facts.path("people").asString("");
      judgement.judge(
          name,
          wanted.equals("0") ? Fact.absent("people") : Fact.exact("people", wanted),
          found.isEmpty() ? List.of() : List.of(String.valueOf(found.size())));
    }
  }

  private static Fact fact(String field, JsonNode value) {
    return value.isNull() || value.isMissingNode()
        ? Fact.absent(field)
        : Fact.exact(field, value.asString(""));
  }

  /** The first digits of the hash of a title's letters. */
  static String hash(String title) {
    return Sha256.of(Fact.folded(title).getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
  }
}
