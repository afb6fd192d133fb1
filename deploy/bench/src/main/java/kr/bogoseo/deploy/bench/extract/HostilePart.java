package kr.bogoseo.deploy.bench.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Percentiles;

/** Hostile files, and what others feel of them: memory, and the time of a small report. */
final class HostilePart {
  private static final int ALONE = 30;
  private static final int WARM_UPS = 10;
  private static final long PAUSE_MILLIS = 250;
  private static final Set<String> REPORTS = Set.of("hwpx", "hwp", "docx");

  private final BenchOptions options;
  private final OurReader reader;
  private final ServiceMemory memory;
  private final ExecutorService threads;

  /** A small report as it is handed in. */
  private record Small(String name, byte[] content) {}

  HostilePart(
      BenchOptions options, OurReader reader, ServiceMemory memory, ExecutorService threads) {
    this.options = options;
    this.reader = reader;
    this.memory = memory;
    this.threads = threads;
  }

  void addTo(Figures figures) throws InterruptedException {
    Small small = small();
    for (int i = 0; i < WARM_UPS; i++) {
      time(small);
    }
    List<Double> alone = new ArrayList<>();
    for (int i = 0; i < ALONE; i++) {
      time(small).ifPresent(alone::add);
    }
    String heapBefore = memory.heapCollected();
    String workersBefore = memory.workers();
    HostileFiles hostile = new HostileFiles(reader);
    List<Double> beside = new ArrayList<>();
    int refused = besides(hostile, small, beside);
    figures.row(
        "hostile files as expected", "all", hostile.asExpected() + "/" + hostile.results().size());
    figures.row("  service heap before; after", "flat", heapBefore + "; " + memory.heapCollected());
    figures.row("  RSS of workers before; after", "", workersBefore + "; " + memory.workers());
    figures.row("  small report alone: p50; p95 ms", "", shown(alone));
    figures.row("  beside hostile files: p50; p95 ms", "", shown(beside) + ", refused " + refused);
    figures.remark(
        "small report: "
            + small.name
            + " through the dry run of extract, again every "
            + PAUSE_MILLIS
            + " ms while hostile files are read one after the other; heap after a collection.");
    figures.detail("hostile", hostile.results());
    figures.detail(
        "smallReport",
        Map.of("alone", new Percentiles(alone).json(), "beside", new Percentiles(beside).json()));
    hostile.results().stream()
        .filter(result -> !result.why().isEmpty())
        .limit(15)
        .forEach(result -> figures.remark("hostile " + result.file() + ": " + result.why()));
  }

  /** Reads the hostile files while the small report is asked for again and again. */
  private int besides(HostileFiles hostile, Small small, List<Double> times)
      throws InterruptedException {
    Future<?> reading =
        threads.submit(
            () -> {
              hostile.measure(options.corpus().resolve("hostile"));
              return hostile;
            });
    int refused = 0;
    while (!reading.isDone()) {
      Optional<Double> time = time(small);
      time.ifPresent(times::add);
      refused += time.isPresent() ? 0 : 1;
      Thread.sleep(PAUSE_MILLIS);
    }
    try {
      reading.get();
    } catch (ExecutionException e) {
      throw new BenchException("The hostile files were not read: " + e.getCause(), e);
    }
    return refused;
  }

  private Optional<Double> time(Small small) throws InterruptedException {
    Reading reading = reader.read(small.name, small.content);
    return reading.ok() ? Optional.of(reading.millis()) : Optional.empty();
  }

  private Small small() {
    return CorpusFiles.of(options)
        .some(Integer.MAX_VALUE, file -> REPORTS.contains(TextReader.ending(file)))
        .stream()
        .filter(file -> file.startsWith(options.root().resolve("samples")))
        .min(Comparator.comparingLong(CorpusFiles::size).thenComparing(Path::toString))
        .map(file -> new Small(file.getFileName().toString(), LabelFiles.bytes(file)))
        .orElseGet(() -> new Small("small.txt", "작은 보고서입니다.".getBytes(StandardCharsets.UTF_8)));
  }

  private static String shown(List<Double> times) {
    if (times.isEmpty()) {
      return "not measured: no answer with text";
    }
    Percentiles percentiles = new Percentiles(times);
    return String.format(
        Locale.ROOT, "%.1f; %.1f (%d times)", percentiles.at(50), percentiles.at(95), times.size());
  }
}
