package kr.bogoseo.deploy.bench.tag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.bogoseo.deploy.bench.Services;

/**
 * Text analysed a second over one connection: tags, values and the whole record, so a lower bound
 * for the tagger alone.
 */
final class Throughput {
  private static final long WARM_UP_NANOS = 5_000_000_000L;
  private static final long MEASURED_NANOS = 8_000_000_000L;

  private Throughput() {}

  /** Megabytes of UTF-8 a second. */
  static double measure(Services services, List<String> texts) throws InterruptedException {
    round(services, texts, WARM_UP_NANOS);
    return round(services, texts, MEASURED_NANOS);
  }

  private static double round(Services services, List<String> texts, long nanos)
      throws InterruptedException {
    long start = System.nanoTime();
    long bytes = 0;
    do {
      for (String text : texts) {
        services.analyze(text).expect("Analysing a report");
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      }
    } while (System.nanoTime() - start < nanos);
    return bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
  }
}
