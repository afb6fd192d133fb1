package kr.bogoseo.deploy.bench;

import java.util.List;
import kr.bogoseo.deploy.bench.extract.ExtractBenchmark;
import kr.bogoseo.deploy.bench.pipeline.PipelineBenchmark;
import kr.bogoseo.deploy.bench.privacy.PrivacyBenchmark;
import kr.bogoseo.deploy.bench.record.RecordBenchmark;
import kr.bogoseo.deploy.bench.search.SampleSearchBenchmark;
import kr.bogoseo.deploy.bench.search.SearchBenchmark;
import kr.bogoseo.deploy.bench.tag.TagBenchmark;
import kr.bogoseo.deploy.bench.translate.TranslateBenchmark;

/** The benchmarks, in the order in which {@code all} runs them. */
final class BenchConfiguration {

  private BenchConfiguration() {}

  static List<Benchmark> benchmarks() {
    return List.of(
        new ExtractBenchmark(),
        new RecordBenchmark(),
        new PrivacyBenchmark(),
        new TagBenchmark(),
        new TranslateBenchmark(),
        new SampleSearchBenchmark(),
        new SearchBenchmark(),
        new PipelineBenchmark());
  }
}
