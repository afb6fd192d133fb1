package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewRecallTest {

  @Test
  void theLastWordOfAFullPreviewMayBeCutAndDoesNotCount() {
    assertThat(PreviewRecall.words("<항목><세부 항목>")).containsExactly("항목", "세부", "항목");
    assertThat(PreviewRecall.words("가나 ".repeat(320) + "잘린")).hasSize(320).doesNotContain("잘린");
  }
}
