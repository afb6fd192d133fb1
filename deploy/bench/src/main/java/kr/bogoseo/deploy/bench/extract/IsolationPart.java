package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
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
import kr.bogoseo.extract.worker.WorkerPool;

/**
 * What it costs to read in a process of its own: the same reader through a warm worker, started as
 * the service starts it, beside a call in this process, file by file and in turn.
 */
final class IsolationPart {
  private static final int FILES = 60;

  /** Until either side has compiled what it uses most; small files take many. */
  private static final int WARM_UPS_LARGE = 8;

  private static final int WARM_UPS_SMALL = 50;
  private static final int ROUNDS = 7;
  private static final long LARGE = 300 * 1024L;
  private static final long SMALL = 20 * 1024L;

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
    ReadFile reading = WorkerConfiguration.readFile(ReadLimits.standard());
    Map<String, Object> details = new LinkedHashMap<>();
    try (WorkerPool pool = WorkerPeak.pool()) {
      for (boolean large : List.of(true, false)) {
        List<Path> files =
            corpus.some(
                FILES,
                file -> large ? CorpusFiles.size(file) > LARGE : CorpusFiles.size(file) < SMALL);
        List<Path> readable = warm(files, pool::read, reading::read, large);
        List<Pair> pairs = measure(readable, pool::read, reading::read);
        String size = large ? "> 300 KB" : "< 20 KB";
        String goal = large ? "< 1.3" : "< 2";
        figures.row("worker / in-process time, files " + size, goal, shown(pairs));
        figures.row(
            "  processor time, all threads of both", goal, processor(readable, pool, reading));
        details.put(size, pairs);
      }
    }
    figures.remark(
        "worker / in-process: median over files after warm-up, same reader; refused files left"
            + " out; the worker has the service's flags, this process the bench's. Time waits for a"
            + " free processor twice as often with a worker, processor time does not.");
    figures.detail("isolation", details);
  }

  /** Reads all until either side is warm; gives those that are not refused. */
  private static List<Path> warm(List<Path> files, Reader worker, Reader here, boolean large) {
    List<Path> readable = new ArrayList<>();
    for (Path file : files) {
      try {
        worker.read(file);
        here.read(file);
        readable.add(file);
      } catch (StageException e) {
        // Refused: nothing to compare.
        continue;
      }
    }
    for (int i = 1; i < (large ? WARM_UPS_LARGE : WARM_UPS_SMALL); i++) {
      readable.forEach(worker::read);
      readable.forEach(here::read);
    }
    return readable;
  }

  /** Of the worker and this process while it waits, over that of this process while it reads. */
  private static Object processor(List<Path> readable, WorkerPool pool, ReadFile reading) {
    double worker = seconds(() -> readable.forEach(pool::read));
    double here = seconds(() -> readable.forEach(reading::read));
    return String.format(
        Locale.ROOT,
        "%.2f (%.1f / %.1f ms)",
        worker / here,
        worker * 1000 / readable.size() / ROUNDS,
        here * 1000 / readable.size() / ROUNDS);
  }

  private static double seconds(Runnable round) {
    ServiceProcesses.Used before = ServiceProcesses.usedBy(ProcessHandle.current());
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
    return ServiceProcesses.usedBy(ProcessHandle.current()).secondsSince(before).orElse(Double.NaN);
  }

  private static List<Pair> measure(List<Path> readable, Reader worker, Reader here) {
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
}
