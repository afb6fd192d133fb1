package kr.bogoseo.deploy.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much text one core analyses in a second, part by part: the service's own classes in this
 * process, warm, by the processor time of the one thread, so that what else runs on the machine
 * weighs less than on a clock.
 */
public final class AnalysisSpeed {

  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long MEASURED_NANOS = 6_000_000_000L;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final List<String> texts;
  private long bytes;

  private AnalysisSpeed(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** Rows for finding values and personal data, each alone. */
  public static void addValues(Figures figures, List<String> texts) {
    AnalysisParts parts = new AnalysisParts();
    AnalysisSpeed speed = new AnalysisSpeed(texts);
    speed.measure(text -> parts.find(text, speed));
    speed.rows(figures);
  }

  /** Rows for every part of the analysis, and for all of them one after the other. */
  public static void addParts(Figures figures, List<String> texts) {
    AnalysisParts parts = new AnalysisParts();
    AnalysisSpeed speed = new AnalysisSpeed(texts);
    speed.measure(text -> parts.analyze(text, speed));
    speed.rows(figures);
    double all = speed.nanos.values().stream().mapToLong(Long::longValue).sum();
    double translation = speed.nanos.getOrDefault(AnalysisParts.TRANSLATION, 0L);
    figures.row(
        "MB a second and core, all but the translation", "1", speed.rate(all - translation));
    figures.row("MB a second and core, all, every sentence translated", "", speed.rate(all));
  }

  private interface Round {
    void over(String text);
  }

  private void measure(Round round) {
    repeat(round, WARM_UP_NANOS);
    nanos.clear();
    bytes = 0;
    repeat(round, MEASURED_NANOS);
  }

  private void repeat(Round round, long atLeast) {
    long start = threads.getCurrentThreadCpuTime();
    do {
      for (String text : texts) {
        round.over(text);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      }
    } while (threads.getCurrentThreadCpuTime() - start < atLeast);
  }

  /** Does a part of the work on its clock. */
  <T> T time(String part, Supplier<T> work) {
    long start = threads.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(part, threads.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  private void rows(Figures figures) {
    for (String part : new ArrayList<>(nanos.keySet())) {
      figures.row(
          "MB a second and core, " + part,
          part.equals(AnalysisParts.TRANSLATION) ? "" : "1",
          rate(nanos.getOrDefault(part, 0L)));
    }
  }

  /** Megabytes of UTF-8 a second. */
  private double rate(double spent) {
    return bytes / 1e6 / (spent / 1e9);
  }
}
