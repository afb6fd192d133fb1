package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.bogoseo.deploy.bench.Alignment;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Score;
import kr.bogoseo.deploy.bench.Tokens;

/** Files with known text: characters in reading order, words of pairs, scans. */
final class ReadingOrderPart {
  private static final Map<String, String> GOALS =
      Map.of(
          "PDF page",
          "0.985",
          "DOCX page",
          "0.995",
          "PDF samples",
          "0.985",
          "DOCX samples",
          "0.995");

  private final BenchOptions options;
  private final List<TextReader> readers;

  ReadingOrderPart(BenchOptions options, List<TextReader> readers) {
    this.options = options;
    this.readers = readers;
  }

  void addTo(Figures figures) throws InterruptedException {
    Map<String, Map<String, Score>> groups = new LinkedHashMap<>();
    List<Map<String, Object>> files = new ArrayList<>();
    FormatSpeeds speeds = new FormatSpeeds();
    for (ReadingOrder.Case one : ReadingOrder.cases(options)) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("file", one.file().getFileName().toString());
      for (TextReader reader : readers) {
        if (reader.reads(one.file())) {
          Reading reading = reader.read(one.file());
          Score score = ReadingOrder.compare(one.truth(), reading.text());
          if (reader == readers.getFirst()) {
            speeds.add(one.file(), reading);
          }
          line.put(reader.name(), score.f1());
          groups
              .computeIfAbsent(one.group(), g -> new LinkedHashMap<>())
              .merge(reader.name(), score, Score::plus);
        }
      }
      files.add(line);
    }
    groups.forEach(
        (group, scores) ->
            figures.row(
                "character F1 in order: " + group,
                GOALS.getOrDefault(group, ""),
                column(scores, Score::f1)));
    figures.detail("readingOrder", files);
    figures.detail("speeds", speeds.json());
    figures.remark("pages a second: " + speeds.shown());
    pairs(figures);
    scan(figures);
  }

  private Object[] column(
      Map<String, Score> scores, java.util.function.Function<Score, Object> value) {
    return readers.stream()
        .map(reader -> Optional.ofNullable(scores.get(reader.name())).map(value).orElse("-"))
        .toArray();
  }

  /**
   * The same document as HWP and PDF, the PDF's words taken by PDFBox; and others' stored output.
   */
  private void pairs(Figures figures) throws InterruptedException {
    Path pairs = options.corpus().resolve("pairs");
    Map<String, Score> scores = new LinkedHashMap<>();
    List<Map<String, Object>> files = new ArrayList<>();
    Optional<TextReader> pdfbox =
        readers.stream().filter(reader -> reader.name().equals("pdfbox")).findFirst();
    for (Path file : LabelFiles.files(pairs)) {
      Path pdf = Path.of(file.toString().replaceAll("\\.hwpx?$", ".pdf"));
      if (pdfbox.isPresent() && !pdf.equals(file) && Files.exists(pdf)) {
        words(file, pdfbox.get().read(pdf).text(), scores, files);
      }
    }
    for (Path expected : LabelFiles.files(pairs.resolve("hwpjs-expected"))) {
      String name = expected.getFileName().toString().replaceAll("\\.md$", "");
      String fixture = name.replaceFirst("\\.(hwpx?)$", "__hwpjs.$1");
      for (String folder : List.of("features", "gov", "protected")) {
        Path file = options.corpus().resolve("hwp").resolve(folder).resolve(fixture);
        if (Files.exists(file)) {
          words(file, MarkdownText.plain(LabelFiles.text(expected)), scores, files);
        }
      }
    }
    if (!scores.isEmpty()) {
      figures.row("words of pairs found", "", column(scores, Score::recall));
    }
    figures.detail("pairs", files);
  }

  private void words(
      Path file, String truth, Map<String, Score> scores, List<Map<String, Object>> files)
      throws InterruptedException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file.getFileName().toString());
    for (TextReader reader : readers) {
      if (reader.reads(file)) {
        Score score = Tokens.score(Tokens.of(truth), Tokens.of(reader.read(file).text()));
        line.put(reader.name(), score.recall());
        scores.merge(reader.name(), score, Score::plus);
      }
    }
    files.add(line);
  }

  private void scan(Figures figures) throws InterruptedException {
    Path rendered = options.corpus().resolve("rendered");
    Path scan = rendered.resolve("trip_page.scanned.pdf");
    Path truth = rendered.resolve("trip_page.plain.txt");
    if (!Files.exists(scan) || !Files.exists(truth)) {
      return;
    }
    Reading reading = readers.getFirst().read(scan);
    if (!reading.ok()) {
      figures.row("scan: character accuracy", "0.95", reading.code());
      return;
    }
    String expected = ReadingOrder.comparable(LabelFiles.text(truth));
    String found = ReadingOrder.comparable(reading.text());
    figures.row("scan: character accuracy", "0.95", Alignment.accuracy(expected, found));
    figures.row(
        "  words",
        "",
        Tokens.score(Tokens.of(LabelFiles.text(truth)), Tokens.of(reading.text())).recall());
    int pages = Math.max(1, reading.document().path("pages").asInt(1));
    figures.row("  seconds a page", "", reading.millis() / 1000 / pages);
  }
}
