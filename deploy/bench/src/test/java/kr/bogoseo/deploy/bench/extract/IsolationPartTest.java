package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationPartTest {

  @Test
  void theMedianIsOfTheFilesRatios() {
    List<IsolationPart.Pair> pairs =
        List.of(
            new IsolationPart.Pair("a", 12, 10),
            new IsolationPart.Pair("b", 30, 10),
            new IsolationPart.Pair("c", 110, 100));

    assertThat(IsolationPart.shown(pairs)).isEqualTo("1.20 (30.0 / 10.0 ms, 3 files)");
    assertThat(IsolationPart.shown(List.of())).startsWith("not measured");
  }
}
