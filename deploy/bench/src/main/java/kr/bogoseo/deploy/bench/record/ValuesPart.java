package kr.bogoseo.deploy.bench.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.Answer;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.DocumentTexts;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.deploy.bench.SpaceFree;
import tools.jackson.databind.JsonNode;

/**
 * Labelled values by kind, twice: in the whole extracted document, as the pipeline works, where a
 * year or a table's unit may stand far off; and in the label's short context alone. A label whose
 * context the extraction has torn apart counts by its context alone in the first figure, too.
 */
final class ValuesPart {
  private final BenchOptions options;
  private final Services services;
  private final DocumentTexts documents;

  ValuesPart(BenchOptions options, Services services, DocumentTexts documents) {
    this.options = options;
    this.services = services;
    this.documents = documents;
  }

  void addTo(Figures figures) throws InterruptedException {
    List<ValueFinding> whole = new ArrayList<>();
    List<ValueFinding> alone = new ArrayList<>();
    List<ValueFinding> wider = new ArrayList<>();
    int torn = 0;
    for (JsonNode node : LabelFiles.lines(options.label("normalisation.jsonl"))) {
      ValueLabel label = ValueLabel.of(node);
      ValueFinding inContext = inContext(label);
      ValueFinding inDocument =
          ValueFinding.of(
              label,
              new SpaceFree(documents.text(options.report(label.file()))),
              documents.analysis(options.report(label.file())));
      if (inDocument.outcome() == ValueFinding.Outcome.NOT_IN_TEXT) {
        torn++;
        inDocument = inContext;
      }
      whole.add(inDocument);
      wider.add(wider(label, inDocument));
      alone.add(inContext);
    }
    Map<String, int[]> kinds = new TreeMap<>();
    count(kinds, whole, 0);
    count(kinds, alone, 2);
    int[] sum = new int[4];
    kinds.values().forEach(counts -> add(sum, counts));
    figures.row("values exact (" + sum[1] + ")", "0.97", share(sum, 0), share(sum, 2));
    kinds.forEach(
        (kind, counts) ->
            figures.row(
                "  " + kind + " (" + counts[1] + ")", "0.97", share(counts, 0), share(counts, 2)));
    long right = wider.stream().filter(f -> f.outcome() == ValueFinding.Outcome.RIGHT).count();
    figures.row(
        "values exact, or read with the words around the label",
        "0.97",
        (double) right / wider.size());
    figures.detail("valuesTornByExtraction", torn);
    figures.detail("valuesWrong", wrong(whole));
    figures.detail("valuesWrongInContext", wrong(alone));
  }

  /**
   * A label may end before the words that bound a value (이상) or before the end of a period on the
   * next line. What was found is right, too, when it covers more than the label and the label's own
   * characters, asked alone, are read as labelled.
   */
  private ValueFinding wider(ValueLabel label, ValueFinding found) throws InterruptedException {
    if (found.outcome() != ValueFinding.Outcome.OTHER_VALUE) {
      return found;
    }
    Answer answer = services.analyze(label.surface());
    return ValueFinding.of(
        new ValueLabel(
            label.n(),
            label.file(),
            label.kind(),
            label.surface(),
            label.surface(),
            label.value(),
            label.literal()),
        new SpaceFree(label.surface()),
        answer.expect("Analysing a surface"));
  }

  private ValueFinding inContext(ValueLabel label) throws InterruptedException {
    Answer answer = services.analyze(label.context());
    return ValueFinding.of(
        label, new SpaceFree(label.context()), answer.expect("Analysing a context"));
  }

  private static void count(Map<String, int[]> kinds, List<ValueFinding> findings, int at) {
    for (ValueFinding finding : findings) {
      int[] counts = kinds.computeIfAbsent(finding.label().kind(), kind -> new int[4]);
      counts[at] += finding.outcome() == ValueFinding.Outcome.RIGHT ? 1 : 0;
      counts[at + 1]++;
    }
  }

  private static void add(int[] sum, int[] counts) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }

  private static double share(int[] counts, int at) {
    return (double) counts[at] / counts[at + 1];
  }

  private static List<Map<String, Object>> wrong(List<ValueFinding> findings) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (ValueFinding finding : findings) {
      if (finding.outcome() != ValueFinding.Outcome.RIGHT) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", finding.label().n());
        line.put("outcome", finding.outcome());
        line.put("kind", finding.label().kind());
        line.put("surface", finding.label().surface());
        line.put("context", finding.label().context());
        line.put("expected", finding.label().value());
        line.put("found", finding.found());
        lines.add(line);
      }
    }
    return lines;
  }
}
