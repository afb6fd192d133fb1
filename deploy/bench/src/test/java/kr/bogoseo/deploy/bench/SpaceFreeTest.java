package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpaceFreeTest {
  private final SpaceFree text = new SpaceFree("오송 바이오\n 클러스터");

  @Test
  void findsOverSpacesAndLineEnds() {
    assertThat(text.letters()).isEqualTo("오송바이오클러스터");
    assertThat(text.find("바이오 클러스터")).isEqualTo(2);
    assertThat(text.find("바이오단지")).isEqualTo(-1);
  }

  @Test
  void knowsTheWayBack() {
    assertThat(text.offset(2)).isEqualTo(3);
    assertThat(text.offset(5)).isEqualTo(8);
    assertThat(text.lettersBefore(3)).isEqualTo(2);
    assertThat(text.lettersBefore(7)).isEqualTo(5);
    assertThat(text.gapAfter(4)).isEqualTo("\n ");
    assertThat(text.gapAfter(2)).isEmpty();
  }
}
