package kr.bogoseo.deploy.bench.extract;

import java.util.List;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import tools.jackson.databind.JsonNode;

/** Repaired lines and headings of the labelled training report. */
final class StructurePart {
  private static final String REPORT = "training_report_part1.txt";

  private final BenchOptions options;
  private final OurReader reader;

  StructurePart(BenchOptions options, OurReader reader) {
    this.options = options;
    this.reader = reader;
  }

  void addTo(Figures figures) throws InterruptedException {
    Reading reading = reader.read(options.report(REPORT));
    if (!reading.ok()) {
      figures.remark(REPORT + " was refused: " + reading.code());
      return;
    }
    List<JsonNode> labels =
        LabelFiles.lines(options.label("reflow.jsonl")).stream()
            .filter(label -> label.path("file").asString("").equals(REPORT))
            .toList();
    List<ReflowDecisions.Found> decisions = new ReflowDecisions(reading.text()).against(labels);
    List<ReflowDecisions.Found> wrong = decisions.stream().filter(line -> !line.right()).toList();
    figures.row(
        "line breaks repaired rightly (of " + labels.size() + ")",
        "0.97",
        1 - (double) wrong.size() / labels.size());
    figures.detail("reflowWrong", wrong);
    HeadingDetection headings =
        HeadingDetection.of(reading.document(), LabelFiles.tree(options.label("headings.json")));
    figures.row("headings F1", "0.95", headings.score().f1());
    figures.row(
        "  of the right level", "", headings.rightLevels() + "/" + headings.score().correct());
    figures.detail("headings", headings.json());
  }
}
