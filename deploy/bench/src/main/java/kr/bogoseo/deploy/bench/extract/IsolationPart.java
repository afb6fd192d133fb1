package kr.bogoseo.deploy.bench.extract;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.Percentiles;
import kr.bogoseo.extract.ReadFile;
import kr.bogoseo.extract.ReadLimits;
import kr.bogoseo.extract.WorkerConfiguration;
import kr.bogoseo.extract.worker.WorkerCommand;
import kr.bogoseo.extract.worker.WorkerPool;

/**
 * What it costs to read in a process of its own: the same reader through a warm worker, started as
 * the service starts it, beside a call in this process, file by file and in turn.
 */
final class IsolationPart {
  private static final int FILES = 60;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final long LARGE = 300 * 1024L;
  private static final long SMALL = 20 * 1024L;

  /** The service's own default. */
  private static final int HEAP_MIB = 512;

  private final CorpusFiles corpus;

  IsolationPart(CorpusFiles corpus) {
    this.corpus = corpus;
  }

  /** Median milliseconds of a file. */
  record Pair(String file, double worker, double here) {
    double ratio() {
      return worker / here;
    }
  }

  @FunctionalInterface
  private interface Reader {
    void read(Path file);
  }

  void addTo(Figures figures) {
    ReadFile reading;
    try {
      reading = reader();
    } catch (ReflectiveOperationException e) {
      figures.row("worker / in-process time", "", "not measured: " + e);
      return;
    }
    Map<String, Object> details = new LinkedHashMap<>();
    WorkerCommand command =
        new WorkerCommand(WorkerConfiguration.class.getName(), HEAP_MIB, Map.of());
    try (WorkerPool pool =
        new WorkerPool(
            command, 1, Integer.MAX_VALUE, Duration.ofMinutes(2), Duration.ofMinutes(2))) {
      for (boolean large : List.of(true, false)) {
        List<Path> files =
            corpus.some(
                FILES,
                file -> large ? CorpusFiles.size(file) > LARGE : CorpusFiles.size(file) < SMALL);
        List<Pair> pairs = measure(files, pool::read, reading::read);
        String size = large ? "> 300 KB" : "< 20 KB";
        figures.row("worker / in-process time, files " + size, "", shown(pairs));
        details.put(size, pairs);
      }
    }
    figures.remark(
        "worker / in-process: median over files after warm-up, same reader; refused files left"
            + " out; the worker has the service's flags, this process the bench's.");
    figures.detail("isolation", details);
  }

  private static List<Pair> measure(List<Path> files, Reader worker, Reader here) {
    List<Path> readable = new ArrayList<>();
    for (Path file : files) {
      try {
        for (int i = 0; i < WARM_UPS; i++) {
          worker.read(file);
          here.read(file);
        }
        readable.add(file);
      } catch (StageException e) {
        // Refused: nothing to compare.
        continue;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Path file : readable) {
      List<Double> there = new ArrayList<>();
      List<Double> near = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        there.add(millis(worker, file));
        near.add(millis(here, file));
      }
      pairs.add(
          new Pair(
              LabelFiles.shown(file), new Percentiles(there).at(50), new Percentiles(near).at(50)));
    }
    return pairs;
  }

  static String shown(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return "not measured: no such file is read";
    }
    return String.format(
        Locale.ROOT,
        "%.2f (%.1f / %.1f ms, %d files)",
        new Percentiles(pairs.stream().map(Pair::ratio).toList()).at(50),
        new Percentiles(pairs.stream().map(Pair::worker).toList()).at(50),
        new Percentiles(pairs.stream().map(Pair::here).toList()).at(50),
        pairs.size());
  }

  private static double millis(Reader reader, Path file) {
    long start = System.nanoTime();
    reader.read(file);
    return (System.nanoTime() - start) / 1e6;
  }

  /** The reader exactly as a worker wires it, which it shows to nobody else. */
  private static ReadFile reader() throws ReflectiveOperationException {
    Method method = WorkerConfiguration.class.getDeclaredMethod("readFile", ReadLimits.class);
    method.setAccessible(true);
    return (ReadFile) method.invoke(null, ReadLimits.standard());
  }
}
