package kr.bogoseo.enrich;

import kr.bogoseo.contracts.testing.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

  @Test
  void technologyStaysInItsSubPackages() {
    LayerRules.check("kr.bogoseo.enrich");
  }
}
