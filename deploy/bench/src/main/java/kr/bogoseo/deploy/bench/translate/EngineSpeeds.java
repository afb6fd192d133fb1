package kr.bogoseo.deploy.bench.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.enrich.Translator;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.translate.engines.BuiltinTranslator;
import kr.bogoseo.enrich.translate.engines.EngineLimits;
import kr.bogoseo.enrich.translate.engines.LibreTranslator;
import kr.bogoseo.enrich.translate.engines.LockedTranslator;
import kr.bogoseo.enrich.translate.onnx.OnnxTranslator;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** What each engine costs in this process: sentences a second on one thread, and memory. */
final class EngineSpeeds {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final EngineLimits LIMITS =
      new EngineLimits(1, 8, 10_000, PATIENCE, Duration.ofMinutes(1));
  private static final int BEAMS = 4;
  private static final int WORDS = 10;
  private static final int FEW = 8;

  private final UnaryOperator<String> words;
  private final List<Translator.Source> sentences;

  /**
   * Measurements.
   *
   * @param words what the stub server makes of words
   * @param korean sentences
   */
  EngineSpeeds(UnaryOperator<String> words, List<String> korean) {
    this.words = words;
    this.sentences = korean.stream().map(text -> new Translator.Source(text, List.of())).toList();
  }

  /** Adds the figures. */
  void measure(Figures figures) {
    long before = heap();
    TermBase terms = new TermBase();
    NoriMorphology morphology = new NoriMorphology(terms.nouns());
    BuiltinTranslator builtin = new BuiltinTranslator(terms, morphology);
    row(figures, "built-in", rate(builtin, sentences, 20), heap() - before);
    try (StubServer server = new StubServer(words, false)) {
      Translator libre =
          new LockedTranslator(
              new LibreTranslator(server.url(), "", PATIENCE),
              LIMITS,
              () -> terms,
              base -> morphology,
              Clock.systemUTC());
      figures.row(
          "segments a second, term lock and HTTP around an engine that costs nothing",
          "",
          rate(libre, sentences, 5));
      Path folder = Files.createTempDirectory("bogoseo-model");
      onnx(figures, MadeModel.write(folder.resolve("plain"), false), "without cache");
      onnx(figures, MadeModel.write(folder.resolve("past"), true), "with key-value cache");
    } catch (IOException e) {
      throw new UncheckedIOException("the engines have no place to work", e);
    }
    figures.remark(
        String.format(
            Locale.ROOT,
            "ONNX: %d layers, width %d, %d pieces, random weights, %d beams, %d sentences of %d words",
            MadeModel.LAYERS,
            MadeModel.WIDTH,
            MadeModel.PIECES,
            BEAMS,
            FEW,
            WORDS));
  }

  private void onnx(Figures figures, Path model, String kind) throws IOException {
    long before = resident();
    List<String> few =
        sentences.stream()
            .map(source -> source.text().replaceAll("[^가-힣 ]", ""))
            .map(text -> String.join(" ", List.of(text.split(" +")).stream().limit(WORDS).toList()))
            .limit(FEW)
            .toList();
    try (OnnxTranslator engine = new OnnxTranslator(model, BEAMS, PATIENCE)) {
      engine.translate("ko", "en", few.subList(0, 1));
      long start = System.nanoTime();
      engine.translate("ko", "en", few);
      row(
          figures,
          "ONNX " + kind,
          few.size() * 1e9 / (System.nanoTime() - start),
          resident() - before);
    }
  }

  private static void row(Figures figures, String engine, double rate, long bytes) {
    figures.row("segments a second, " + engine + ", one thread", "", rate);
    figures.row("  memory it adds to what all share, MB", "", Math.max(0, bytes) / 1e6);
  }

  private static double rate(Translator engine, List<Translator.Source> all, int rounds) {
    engine.translate("ko", "en", all);
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      engine.translate("ko", "en", all);
    }
    return (double) rounds * all.size() * 1e9 / (System.nanoTime() - start);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Resident memory of this process; the runtime's own lies outside the heap. */
  private static long resident() throws IOException {
    System.gc();
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }
}
