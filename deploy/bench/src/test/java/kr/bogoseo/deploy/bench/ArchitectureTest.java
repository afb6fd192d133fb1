package kr.bogoseo.deploy.bench;

import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void benchmarksMeetOnlyInTheRoot() {
    LayerRules.check("kr.bogoseo.deploy.bench");
  }
}
