package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import org.junit.jupiter.api.Test;

/** What the lines of a text tell of its structure. */
class PlainTextTest {

  private static List<Block> blocks(String... lines) {
    return PlainText.document(String.join("\n", lines), "ko").blocks();
  }

  @Test
  void linesWithTabsAreTheRowsOfOneTable() {
    assertThat(blocks("현황", "구분\t인원", "연구\t12", "끝"))
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.TABLE, BlockKind.PARAGRAPH);
  }

  @Test
  void itemsBetweenRowsBelongToTheTableThoseBehindItDoNot() {
    List<Block> blocks = blocks("이름\t경력", "홍가온\t○ 박사", "○ 소장", "이다솔\t○ 교수", "○ 다음 절");

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(BlockKind.TABLE, BlockKind.PARAGRAPH);
    assertThat(blocks.getFirst().rows()).hasSize(4);
  }

  @Test
  void numberSignsMarkAHeading() {
    assertThat(blocks("## 제목", "#태그"))
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
  }
}
