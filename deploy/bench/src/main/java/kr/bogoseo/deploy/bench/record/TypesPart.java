package kr.bogoseo.deploy.bench.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.store.Sha256;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;
import tools.jackson.databind.JsonNode;

/** Document types of the files judged by eye in {@code labels/types.jsonl}. */
final class TypesPart {

  private final BenchOptions options;
  private final Services services;

  TypesPart(BenchOptions options, Services services) {
    this.options = options;
    this.services = services;
  }

  /** Accuracy by split; what was taken for what stands below the table. */
  void addTo(Figures figures) throws InterruptedException {
    Map<String, int[]> splits = new TreeMap<>();
    Map<String, Integer> confusion = new TreeMap<>();
    List<Map<String, String>> faults = new ArrayList<>();
    for (JsonNode label : labels()) {
      Path file = options.corpus().resolve(label.path("file").asString(""));
      if (!Files.exists(file)
          || !Sha256.of(LabelFiles.bytes(file)).equals(label.path("sha256").asString(""))) {
        continue;
      }
      String name = String.valueOf(file.getFileName());
      Answer extracted = services.extract(name, LabelFiles.bytes(file));
      String text = extracted.ok() ? extracted.body().path("text").asString("") : "";
      if (text.isBlank()) {
        continue;
      }
      String said =
          services
              .analyze(extracted.body())
              .expect("Analysing")
              .path("record")
              .path("reportType")
              .asString("");
      String wanted = label.path("type").asString("");
      int[] count = splits.computeIfAbsent(label.path("split").asString(""), s -> new int[2]);
      count[0]++;
      if (said.equals(wanted)) {
        count[1]++;
      } else {
        faults.add(Map.of("file", name, "type", wanted, "said", said));
      }
      confusion.merge(wanted + " as " + said, 1, Integer::sum);
    }
    splits.forEach(
        (split, count) ->
            figures.row(
                "document type, " + split + " (" + count[0] + " files)",
                "1.00",
                (double) count[1] / count[0]));
    confusion.forEach((pair, n) -> figures.remark("document type: " + pair + " " + n));
    figures.detail("document types", faults);
  }

  private static List<JsonNode> labels() {
    List<JsonNode> labels = new ArrayList<>();
    for (String line : LabelFiles.resource("/labels/types.jsonl").split("\n")) {
      if (!line.isBlank()) {
        labels.add(ContractJson.mapper().readTree(line));
      }
    }
    return labels;
  }
}
