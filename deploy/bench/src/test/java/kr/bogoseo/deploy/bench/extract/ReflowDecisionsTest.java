package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.deploy.bench.extract.ReflowDecisions.Decision;
import org.junit.jupiter.api.Test;

class ReflowDecisionsTest {
  private final ReflowDecisions decisions =
      new ReflowDecisions("바이오 산업의 특징을 분석한다. 그 효과를 가진 것으로\n보인다. 끝");

  @Test
  void tellsJoinedFromBlankFromApart() {
    assertThat(decisions.decision("바이오 산업의 특징", "을 분석한다.")).isEqualTo(Decision.JOINED);
    assertThat(decisions.decision("그 효과를 가진", "것으로")).isEqualTo(Decision.BLANK);
    assertThat(decisions.decision("가진 것으로", "보인다.")).isEqualTo(Decision.APART);
  }

  @Test
  void linesWithSomethingBetweenAreLost() {
    assertThat(decisions.decision("바이오 산업의", "분석한다.")).isEqualTo(Decision.LOST);
  }
}
