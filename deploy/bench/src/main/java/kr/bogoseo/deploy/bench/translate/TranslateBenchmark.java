package kr.bogoseo.deploy.bench.translate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.ChrF;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Services;

/** Korean to English: terms, numbers, and chrF beside other systems. */
public final class TranslateBenchmark implements Benchmark {
  private static final List<String> SYSTEMS = List.of("argos", "opusmt", "bergamot-base-memory");
  private static final int FIRST = 200;

  @Override
  public String name() {
    return "translate";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    List<String> columns = new ArrayList<>(List.of("bogoseo", "word by word", "reference"));
    columns.addAll(SYSTEMS);
    Figures figures = new Figures(name(), columns);
    Batches batches = new Batches(services);
    Optional<WordByWord> words = WordByWord.read(options.root());
    labels(figures, options, batches, words);
    flores(figures, options, batches, words);
    figures.row("segments a second, one request at a time", "", batches.segmentsPerSecond());
    figures.remark(
        "engine: " + batches.engine() + ", segments taken from memory: " + batches.reused());
    return figures;
  }

  private static void labels(
      Figures figures, BenchOptions options, Batches batches, Optional<WordByWord> words)
      throws InterruptedException {
    List<LabelledSentence> labels =
        LabelFiles.lines(options.label("translation.jsonl")).stream()
            .map(LabelledSentence::of)
            .toList();
    List<String> korean = labels.stream().map(LabelledSentence::ko).toList();
    TermScores ours = new TermScores(labels, batches.translate(korean));
    TermScores baseline =
        new TermScores(
            labels, korean.stream().map(ko -> words.map(w -> w.translate(ko)).orElse("")).toList());
    // Shows what the measure itself makes of a right translation.
    TermScores reference =
        new TermScores(labels, labels.stream().map(LabelledSentence::en).toList());
    List<TermScores> all = List.of(ours, baseline, reference);
    figures.row("names exact (" + ours.names() + ")", "0.98", column(all, TermScores::namesExact));
    figures.row(
        "dates and amounts exact (" + ours.values() + ")",
        "0.98",
        column(all, TermScores::valuesExact));
    figures.row("  with the right numbers", "1.00", column(all, TermScores::valuesByNumber));
    figures.row(
        "numbers kept (" + ours.numbers() + ")", "1.00", column(all, TermScores::numbersKept));
    figures.row("chrF, labels (" + labels.size() + ")", "", column(all, TermScores::chrF));
    UnaryOperator<String> baselineWords =
        words.<UnaryOperator<String>>map(w -> w::translate).orElse(text -> text);
    new StubEngines(baselineWords).measure(figures, labels);
    new AwayUnderLoad(baselineWords).measure(figures);
    new EngineSpeeds(baselineWords, korean).measure(figures);
    figures.detail("termFaults", ours.faults());
    figures.detail("numberFaults", ours.numberFaults());
  }

  private static Object[] column(
      List<TermScores> all, java.util.function.Function<TermScores, Object> value) {
    return all.stream().map(value).toArray();
  }

  private static void flores(
      Figures figures, BenchOptions options, Batches batches, Optional<WordByWord> words)
      throws InterruptedException {
    Path parallel = options.corpus().resolve("parallel");
    if (!Files.exists(parallel.resolve("flores-dev.ko"))) {
      return;
    }
    List<String> korean = lines(parallel.resolve("flores-dev.ko"));
    List<String> reference = lines(parallel.resolve("flores-dev.en"));
    int most = Math.min(options.number("flores", korean.size()), korean.size());
    Map<String, List<String>> outputs = new LinkedHashMap<>();
    outputs.put("bogoseo", batches.translate(korean.subList(0, most)));
    words.ifPresent(w -> outputs.put("word by word", korean.stream().map(w::translate).toList()));
    for (String system : SYSTEMS) {
      Path file = parallel.resolve("system-outputs").resolve("flores-dev." + system + ".en");
      if (Files.exists(file)) {
        outputs.put(system, lines(file));
      }
    }
    int first = Math.min(FIRST, most);
    figures.row("chrF, FLORES first " + first, "", floresColumn(outputs, reference, first));
    if (most > first) {
      figures.row("chrF, FLORES " + most, "", floresColumn(outputs, reference, most));
    }
    Map<String, List<String>> back = new LinkedHashMap<>();
    back.put("bogoseo", batches.translate(reference.subList(0, most), "en", "ko"));
    words.ifPresent(w -> back.put("word by word", reference.stream().map(w::toKorean).toList()));
    figures.row("chrF, FLORES " + most + ", into Korean", "", floresColumn(back, korean, most));
  }

  private static Object[] floresColumn(
      Map<String, List<String>> outputs, List<String> reference, int count) {
    List<String> columns = new ArrayList<>(List.of("bogoseo", "word by word", "reference"));
    columns.addAll(SYSTEMS);
    return columns.stream()
        .map(
            system -> {
              List<String> output = outputs.get(system);
              if (output == null) {
                return (Object) "";
              }
              ChrF chrF = new ChrF();
              for (int i = 0; i < Math.min(count, output.size()); i++) {
                chrF.add(output.get(i), reference.get(i));
              }
              return chrF.value();
            })
        .toArray();
  }

  private static List<String> lines(Path file) {
    return List.of(LabelFiles.text(file).split("\r?\n"));
  }
}
