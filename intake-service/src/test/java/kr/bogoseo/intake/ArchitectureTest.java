package kr.bogoseo.intake;

import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceKeepsItsShape() {
    LayerRules.check("kr.bogoseo.intake");
  }
}
