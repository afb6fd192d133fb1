package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one program made of a set of files, one after the other. */
final class Readings {
  /** Enough for a virtual machine to have compiled what it uses most. */
  private static final int WARM_UP = 25;

  private final TextReader reader;
  private final Map<Path, Reading> readings = new LinkedHashMap<>();
  private double wallMillis;

  private Readings(TextReader reader) {
    this.reader = reader;
  }

  static Readings of(TextReader reader, List<Path> files) throws InterruptedException {
    Readings readings = new Readings(reader);
    List<Path> readable = files.stream().filter(reader::reads).toList();
    for (Path file : readable.subList(0, Math.min(WARM_UP, readable.size()))) {
      reader.read(file);
    }
    long start = System.nanoTime();
    for (Path file : readable) {
      readings.readings.put(file, reader.read(file));
    }
    readings.wallMillis = (System.nanoTime() - start) / 1e6;
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
