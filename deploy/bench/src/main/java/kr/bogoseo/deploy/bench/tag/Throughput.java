package kr.bogoseo.deploy.bench.tag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.deploy.bench.Services;
import kr.bogoseo.enrich.NameTagger;
import kr.bogoseo.enrich.nori.NoriMorphology;
import kr.bogoseo.enrich.tag.RegistryTagger;

/** Text handled a second: by the tagger alone, and by the whole analysis over one connection. */
final class Throughput {
  private static final long WARM_UP_NANOS = 5_000_000_000L;
  private static final long MEASURED_NANOS = 8_000_000_000L;

  private Throughput() {}

  /** What handles a text. */
  private interface Handling {
    void handle(String text) throws InterruptedException;
  }

  /** Megabytes of UTF-8 a second for tags, values and the whole record. */
  static double measure(Services services, List<String> texts) throws InterruptedException {
    return warm(texts, text -> services.analyze(text).expect("Analysing a report"));
  }

  /** Megabytes of UTF-8 a second and core for names and candidates, in this process. */
  static double tagging(List<String> texts) throws InterruptedException {
    NameTagger tagger = new RegistryTagger(Optional.empty(), new NoriMorphology());
    return warm(texts, text -> tagger.find(text, Optional.empty()));
  }

  private static double warm(List<String> texts, Handling handling) throws InterruptedException {
    round(texts, WARM_UP_NANOS, handling);
    return round(texts, MEASURED_NANOS, handling);
  }

  private static double round(List<String> texts, long nanos, Handling handling)
      throws InterruptedException {
    long start = System.nanoTime();
    long bytes = 0;
    do {
      for (String text : texts) {
        handling.handle(text);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      }
    } while (System.nanoTime() - start < nanos);
    return bytes / 1e6 / ((System.nanoTime() - start) / 1e9);
  }
}
