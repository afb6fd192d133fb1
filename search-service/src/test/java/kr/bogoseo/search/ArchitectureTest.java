package kr.bogoseo.search;

import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void technologyStaysInItsSubPackage() {
    LayerRules.check("kr.bogoseo.search");
  }
}
