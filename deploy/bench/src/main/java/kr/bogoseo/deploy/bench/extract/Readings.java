package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one program made of a set of files, one after the other. */
final class Readings {
  /** A service runs for days: what a virtual machine compiles at first is not its speed. */
  private static final int WARM_UP = 250;

  private final TextReader reader;
  private final Map<Path, Reading> readings = new LinkedHashMap<>();
  private double wallMillis;
  private double processorSeconds = Double.NaN;

  private Readings(TextReader reader) {
    this.reader = reader;
  }

  static Readings of(TextReader reader, List<Path> files) throws InterruptedException {
    Readings readings = new Readings(reader);
    List<Path> readable = files.stream().filter(reader::reads).toList();
    for (Path file : readable.subList(0, Math.min(WARM_UP, readable.size()))) {
      reader.read(file);
    }
    Optional<ServiceProcesses.Used> before = reader.used();
    long start = System.nanoTime();
    for (Path file : readable) {
      readings.readings.put(file, reader.read(file));
    }
    readings.wallMillis = (System.nanoTime() - start) / 1e6;
    Optional<ServiceProcesses.Used> after = reader.used();
    if (before.isPresent() && after.isPresent()) {
      readings.processorSeconds = after.get().secondsSince(before.get()).orElse(Double.NaN);
    }
    return readings;
  }

  TextReader reader() {
    return reader;
  }

  Map<Path, Reading> all() {
    return readings;
  }

  /** Files a second, one at a time, those refused too. */
  double filesPerSecond() {
    return readings.isEmpty() ? Double.NaN : readings.size() / wallMillis * 1000;
  }

  /**
   * Files a second of processor time, over all threads and processes of the program; not a number
   * when that is not known.
   */
  double filesPerProcessorSecond() {
    return readings.size() / processorSeconds;
  }

  long refused() {
    return readings.values().stream().filter(reading -> !reading.ok()).count();
  }

  /** Column values of several programs. */
  static Object[] column(List<Readings> all, java.util.function.Function<Readings, Object> value) {
    List<Object> values = new ArrayList<>();
    all.forEach(readings -> values.add(value.apply(readings)));
    return values.toArray();
  }
}
