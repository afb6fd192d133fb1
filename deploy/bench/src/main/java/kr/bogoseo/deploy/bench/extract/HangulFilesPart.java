package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Percentiles;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.Tokens;

/** HWP, HWPX, HWP 3 and HWPML files: preview recall, codes a folder, speed. */
final class HangulFilesPart {
  private static final List<String> FOLDERS =
      List.of("gov", "features", "reported-broken", "protected", "legacy");
  private static final Set<String> ENDINGS = Set.of("hwp", "hwpx", "hml");

  /** Codes that tell nobody what to do with the file. */
  private static final Set<String> UNEXPLAINED =
      Set.of(
          "UNREADABLE_FILE",
          "PARSER_CRASHED",
          "EXTRACTION_TIMEOUT",
          "WORKER_UNAVAILABLE",
          "INTERNAL_ERROR",
          "NO_ANSWER");

  private final BenchOptions options;
  private final List<TextReader> readers;

  HangulFilesPart(BenchOptions options, List<TextReader> readers) {
    this.options = options;
    this.readers = readers;
  }

  void addTo(Figures figures) throws InterruptedException {
    List<Path> files = files();
    List<Readings> all = new ArrayList<>();
    for (TextReader reader : readers) {
      all.add(Readings.of(reader, files));
    }
    List<PreviewRecall> recalls = all.stream().map(PreviewRecall::of).toList();
    figures.row(
        "HWP family: preview token recall",
        "0.99",
        recalls.stream().map(r -> recall(r, recalls.getFirst())).toArray());
    figures.row(
        "  files below " + PreviewRecall.WEAK + " (of " + recalls.getFirst().files().size() + ")",
        "0",
        recalls.stream().map(r -> (Object) r.weak()).toArray());
    figures.row("  files refused (of " + files.size() + ")", "", refused(all, files.size()));
    figures.row("  files a second, one at a time", "kordoc", Readings.column(all, this::speed));
    figures.row(
        "  files a second of processor time, all processes",
        "kordoc",
        Readings.column(all, Readings::filesPerProcessorSecond));
    figures.row("  p95 ms a file", "", Readings.column(all, r -> times(r).at(95)));
    codes(figures, all.getFirst());
    alone(figures, all);
    weak(figures, all, recalls);
    figures.detail("hwpMillis", times(all.getFirst()).json());
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      LabelFiles.files(options.corpus().resolve("hwp").resolve(folder)).stream()
          .filter(file -> ENDINGS.contains(TextReader.ending(file)))
          .forEach(files::add);
    }
    return files;
  }

  /** A program that reads only some of the files is told by how many. */
  private static Object recall(PreviewRecall recall, PreviewRecall ours) {
    double value = recall.total().recall();
    int files = recall.files().size();
    return files == ours.files().size() || files == 0
        ? (Object) value
        : String.format(Locale.ROOT, "%.4f of %d", value, files);
  }

  private Object speed(Readings readings) {
    return readings.filesPerSecond();
  }

  private static Percentiles times(Readings readings) {
    return new Percentiles(readings.all().values().stream().map(Reading::millis).toList());
  }

  private static Object[] refused(List<Readings> all, int files) {
    return Readings.column(
        all, r -> r.all().size() == files ? r.refused() : r.refused() + "/" + r.all().size());
  }

  private void codes(Figures figures, Readings ours) {
    Map<String, Map<String, Integer>> folders = new LinkedHashMap<>();
    Map<String, String> refused = new LinkedHashMap<>();
    ours.all()
        .forEach(
            (file, reading) -> {
              String code = reading.ok() ? "TEXT" : reading.code();
              String folder = LabelFiles.folder(file);
              folders.computeIfAbsent(folder, f -> new TreeMap<>()).merge(code, 1, Integer::sum);
              if (!reading.ok()) {
                refused.put(LabelFiles.shown(file), code);
              }
            });
    folders.forEach(
        (folder, codes) -> {
          int sum = codes.values().stream().mapToInt(Integer::intValue).sum();
          figures.row("  " + folder + ": with text", "", codes.getOrDefault("TEXT", 0) + "/" + sum);
        });
    figures.row(
        "  refused without a reason of their own",
        "0",
        refused.values().stream().filter(UNEXPLAINED::contains).count());
    refused.forEach((file, code) -> figures.remark("refused " + file + ": " + code));
    figures.detail("hwpCodes", folders);
    figures.detail("hwpRefused", refused);
  }

  /** Text that only one program finds: most likely made up by it, or garbage. */
  private static void alone(Figures figures, List<Readings> all) {
    List<LetterRuns.Alone> sums = new ArrayList<>();
    List<Map<String, Object>> ours = new ArrayList<>();
    for (Readings one : all) {
      LetterRuns.Alone sum = LetterRuns.Alone.NONE;
      for (Map.Entry<Path, Reading> file : one.all().entrySet()) {
        List<String> others = others(file.getKey(), one, all);
        if (file.getValue().ok() && !others.isEmpty()) {
          LetterRuns.Alone alone = LetterRuns.alone(file.getValue().text(), others);
          sum = sum.plus(alone);
          if (sums.isEmpty() && alone.alone() > 0) {
            ours.add(
                Map.of(
                    "file",
                    LabelFiles.shown(file.getKey()),
                    "share",
                    alone.share(),
                    "lines",
                    alone.shown()));
          }
        }
      }
      sums.add(sum);
    }
    figures.row(
        "  text no other program nor the preview has",
        "",
        sums.stream().map(LetterRuns.Alone::share).toArray());
    figures.detail("hwpAlone", ours);
  }

  private static List<String> others(Path file, Readings one, List<Readings> all) {
    List<String> others = new ArrayList<>();
    for (Readings other : all) {
      Reading reading = other.all().get(file);
      if (other != one && reading != null && reading.ok()) {
        others.add(reading.text());
      }
    }
    if (!others.isEmpty()) {
      PreviewRecall.preview(file).ifPresent(others::add);
    }
    return others;
  }

  private static void weak(Figures figures, List<Readings> all, List<PreviewRecall> recalls) {
    List<Map<String, Object>> lines = new ArrayList<>();
    PreviewRecall ours = recalls.getFirst();
    int belowOthers = 0;
    for (Map.Entry<Path, Score> entry : ours.files().entrySet()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("file", LabelFiles.shown(entry.getKey()));
      line.put("tokens", entry.getValue().expected());
      boolean below = false;
      for (int i = 0; i < recalls.size(); i++) {
        Score score = recalls.get(i).files().get(entry.getKey());
        if (score != null) {
          String name = all.get(i).reader().name();
          line.put(name, score.recall());
          below |= name.equals("kordoc") && score.recall() > entry.getValue().recall();
        }
      }
      line.put("belowKordoc", below);
      belowOthers += below ? 1 : 0;
      if (below || entry.getValue().recall() < PreviewRecall.WEAK) {
        line.put("missing", missing(entry.getKey(), all.getFirst()));
        lines.add(line);
        if (below) {
          figures.remark("kordoc finds more: " + line);
        }
      }
    }
    figures.row("  files on which kordoc finds more", "0", belowOthers);
    figures.detail("hwpWeak", lines);
  }

  private static List<String> missing(Path file, Readings ours) {
    String preview = LabelFiles.text(file.resolveSibling(file.getFileName() + ".prvtext.txt"));
    List<String> left = new ArrayList<>(PreviewRecall.words(preview));
    Reading reading = ours.all().get(file);
    if (reading != null) {
      Tokens.of(reading.text()).forEach(left::remove);
    }
    return left.stream().limit(12).toList();
  }
}
