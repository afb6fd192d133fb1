package kr.bogoseo.deploy.bench;

import java.util.Set;
import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  /**
   * Services are measured over HTTP; only what no call can do is measured with their own classes:
   * the term lock through engines that misbehave on purpose, reading a file without a worker.
   */
  private static final Set<String> MEASURED_INSIDE =
      Set.of("kr.bogoseo.enrich", "kr.bogoseo.extract");

  @Test
  void benchmarksMeetOnlyInTheRoot() {
    LayerRules.check("kr.bogoseo.deploy.bench", MEASURED_INSIDE);
  }
}
