package kr.bogoseo.extract;

import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceKeepsItsLayers() {
    LayerRules.check("kr.bogoseo.extract");
  }
}
