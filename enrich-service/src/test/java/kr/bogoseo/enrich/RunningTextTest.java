package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  @Test
  void itemsOfAListBecomeSentencesWithAnEnd() {
    assertThat(RunningText.of(Stream.of("○ 공동연구 기반 마련", "- 종사자는 5만여 명에 달함.", "① 협력을 강화(유럽)")))
        .isEqualTo("공동연구 기반 마련. 종사자는 5만여 명에 달함. 협력을 강화(유럽).");
  }

  @Test
  void aSmallFirstWordIsWrittenWithACapitalButAnAbbreviationKeepsItsLetters() {
    assertThat(RunningText.of(Stream.of("- supports companies", "mRNA vaccines are made")))
        .isEqualTo("Supports companies. mRNA vaccines are made.");
  }
}
