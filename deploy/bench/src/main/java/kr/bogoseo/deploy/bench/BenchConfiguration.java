package kr.bogoseo.deploy.bench;

import java.util.List;
import kr.bogoseo.deploy.bench.extract.ExtractBenchmark;

/** The benchmarks, in the order in which {@code all} runs them. */
final class BenchConfiguration {

  private BenchConfiguration() {}

  static List<Benchmark> benchmarks() {
    return List.of(
        new ExtractBenchmark(),
        new kr.bogoseo.deploy.bench.record.RecordBenchmark(),
        new kr.bogoseo.deploy.bench.tag.TagBenchmark(),
        new kr.bogoseo.deploy.bench.translate.TranslateBenchmark());
  }
}
