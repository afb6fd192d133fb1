package kr.bogoseo.deploy.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kr.bogoseo.deploy.bench.Tokens;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  @Test
  void leavesWhatAReaderSees() {
    String markdown =
        """
        ## 제목 **굵게** [링크](http://example.org) ![그림](a.png)

        | 구분 | 값 |
        |---|---|
        | A\\*B | 1 &amp; 2 |
        <table><tr><td colspan="2">표</td></tr></table>""";

    assertThat(Tokens.of(MarkdownText.plain(markdown)))
        .containsExactly("제목", "굵게", "링크", "구분", "값", "A", "B", "1", "2", "표");
  }
}
