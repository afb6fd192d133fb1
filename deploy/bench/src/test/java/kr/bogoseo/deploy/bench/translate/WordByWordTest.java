package kr.bogoseo.deploy.bench.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordByWordTest {

  @Test
  void replacesTheLongestStartOfAWordAndKeepsTheRest() {
    WordByWord words = new WordByWord();
    words.add("출장", "trip");
    words.add("출장단", "delegation");

    assertThat(words.translate("출장단은 출장을 마쳤다")).isEqualTo("delegation trip 마쳤다");
  }
}
