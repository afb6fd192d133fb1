package kr.bogoseo.deploy.bench.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.AnalysisSpeed;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.DocumentTexts;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;
import tools.jackson.databind.JsonNode;

/** Normalised values, and records of whole documents. */
public final class RecordBenchmark implements Benchmark {

  @Override
  public String name() {
    return "record";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    DocumentTexts documents = new DocumentTexts(services);
    Figures figures = new Figures(name(), List.of("in the document", "in 40 characters"));
    new ValuesPart(options, services, documents).addTo(figures);
    new TypesPart(options, services).addTo(figures);
    Judgement labelled = new Judgement();
    for (JsonNode label : LabelFiles.tree(options.label("metadata.json")).path("documents")) {
      Path file = options.report(label.path("file").asString(""));
      new LabelledRecord(label, documents.analysis(file).path("record"), labelled).judge();
    }
    show(figures, "labelled records", labelled, "0.95");
    ReadRecords read = new ReadRecords(options, documents);
    for (Map.Entry<String, Judgement> split : read.judge().entrySet()) {
      show(figures, "real documents, " + split.getKey(), split.getValue(), "0.95");
    }
    if (read.absent() > 0) {
      figures.remark(read.absent() + " labelled real documents are not in the corpus");
    }
    Judgement samples = new Judgement();
    for (Path source : LabelFiles.files(options.root().resolve("samples/src"))) {
      String id = String.valueOf(source.getFileName()).replaceAll("\\.md$", "");
      Path file = options.root().resolve("samples").resolve(id).resolve(id + ".hwpx");
      if (Files.exists(file)) {
        SampleFacts.read(source).judge(documents.analysis(file).path("record"), samples);
      }
    }
    show(figures, "own samples", samples, "0.95");
    AnalysisSpeed.addValues(
        figures, List.of(documents.text(options.report("training_report_part1.txt"))));
    return figures;
  }

  private static void show(Figures figures, String what, Judgement judgement, String goal) {
    if (judgement.facts() == 0) {
      return;
    }
    figures.row(what + " (" + judgement.facts() + " fields)", goal, judgement.score());
    figures.row("  missing", "", judgement.count(Fact.Verdict.MISSING));
    figures.row("  wrong", "0", judgement.count(Fact.Verdict.WRONG));
    figures.row("  invented", "0", judgement.count(Fact.Verdict.INVENTED));
    Map<String, Map<String, Integer>> fields = new TreeMap<>();
    for (Judgement.Line fault : judgement.faults()) {
      fields
          .computeIfAbsent(fault.field(), f -> new TreeMap<>())
          .merge(fault.verdict().name(), 1, Integer::sum);
    }
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("byField", fields);
    detail.put("faults", judgement.faults());
    figures.detail(what, detail);
    fields.forEach((field, verdicts) -> figures.remark(what + ": " + field + " " + verdicts));
  }
}
