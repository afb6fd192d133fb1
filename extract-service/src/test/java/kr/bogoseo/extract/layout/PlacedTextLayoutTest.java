package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import org.junit.jupiter.api.Test;

/** Lines whose places on pages are known, as PDF gives them. */
class PlacedTextLayoutTest {

  private static final float LEFT = 60;
  private static final float RIGHT = 290;
  private static final float PITCH = 18;

  private final List<RawPiece> pieces = new ArrayList<>();
  private float y = 60;

  @Test
  void aFootnoteAtTheFootOfAColumnIsTakenOutAndStandsBehindItsMark() {
    column(0, "어항의 하역 시설1)은 대부분 서른 해 전에", "지어졌고 그 사이에 배가 커졌으며 어획물의");
    note("1) 배에서 어획물을 내리는 데 쓰는 시설", 60);
    column(240, "종류도 달라졌다. 조합은 시설을 고치기로", "하고 예산을 마련하고 있으며 어민과의 협의도", "마쳤다.");

    List<Block> blocks = blocks();

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.FOOTNOTE);
    assertThat(blocks.getFirst().text())
        .contains("하역 시설은 대부분")
        .contains("어획물의 종류도 달라졌다")
        .endsWith("마쳤다.");
  }

  @Test
  void aSentenceGoesOnBelowATable() {
    column(0, "어항의 하역 시설은 대부분 서른 해 전에", "지어졌고 그 사이에 배가 커졌으며 어획물의");
    pieces.add(new RawPiece.Table(List.of(List.of("어항", "12"), List.of("창고", "7")), 1));
    y += 80;
    column(0, "종류도 달라졌다. 조합은 시설을 고치기로", "하고 예산을 마련하고 있다.");

    List<Block> blocks = blocks();

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.TABLE);
    assertThat(blocks.getFirst().text()).contains("어획물의 종류도 달라졌다");
  }

  @Test
  void aSentenceThatIsOverDoesNotGoOnBelowATable() {
    column(0, "어항의 하역 시설은 대부분 서른 해 전에", "지어졌고 그 사이에 배가 커졌다.");
    pieces.add(new RawPiece.Table(List.of(List.of("어항", "12"), List.of("창고", "7")), 1));
    y += 80;
    column(0, "조합은 시설을 고치기로 하고 예산을 따로", "마련하고 있다.");

    assertThat(blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.TABLE, BlockKind.PARAGRAPH);
  }

  @Test
  void smallPrintBelowEverythingIsTheFootOfThePage() {
    column(0, "어항의 하역 시설은 대부분 서른 해 전에", "지어졌고 그 사이에 배가 커졌다.");
    y = 790;
    line("00000 어느 시 어느 길 1 수산 조합", LEFT, 200, 8);

    assertThat(blocks())
        .extracting(Block::kind)
        .containsExactlyInAnyOrder(BlockKind.PARAGRAPH, BlockKind.PAGE_FOOTER);
  }

  @Test
  void labelsAndValuesBelowOneAnotherStayApart() {
    for (String text : List.of("어항 시설 개선 조사단", "경상북도", "시작일", "2024년 5월 7일", "인원", "3")) {
      line(text, LEFT, LEFT + 9 * text.length(), 11);
    }
    y += PITCH;
    line("어항의 하역 시설은 대부분 서른 해 전에 지어졌고 그 사이에 배가 커졌으며 어획물의", LEFT, 520, 11);
    line("종류도 달라졌다. 조합은 시설을 고치기로 하고 예산을 마련하고 있으며 어민과의 협의", LEFT, 520, 11);
    line("도 마쳤다.", LEFT, 120, 11);

    assertThat(blocks())
        .extracting(Block::text)
        .startsWith("어항 시설 개선 조사단", "경상북도", "시작일", "2024년 5월 7일", "인원", "3")
        .last()
        .asString()
        .endsWith("협의도 마쳤다.");
  }

  @Test
  void theSecondLineOfAnItemStandsFurtherRightThanItsBullet() {
    line("□ 도는 오늘 어항에서 모임을 열고 하역 시설", LEFT, RIGHT, 11);
    line("개선에 쓸 예산을 정했다고 밝혔다.", LEFT + 16, RIGHT - 40, 11);
    line("□ 이번 모임에는 조합이 함께했다.", LEFT, RIGHT - 40, 11);

    assertThat(blocks())
        .extracting(Block::text)
        .containsExactly("□ 도는 오늘 어항에서 모임을 열고 하역 시설 개선에 쓸 예산을 정했다고 밝혔다.", "□ 이번 모임에는 조합이 함께했다.");
  }

  @Test
  void aSentenceAboutATableIsNoCaptionAndALargeCaptionIsNoHeading() {
    line("<표 1> 어항의 하역 시설", LEFT, RIGHT - 60, 14);
    y += PITCH;
    line("<표 1>에서 보듯 어항의 하역 시설은 대부분 서른", LEFT, RIGHT, 11);
    line("해 전에 지어졌고 그 사이에 배가 커졌으며 어획", LEFT, RIGHT, 11);
    line("물의 종류도 달라졌다.", LEFT, RIGHT - 90, 11);

    assertThat(blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.CAPTION, BlockKind.PARAGRAPH);
  }

  private void column(float shift, String... lines) {
    if (shift > 0) {
      y = 60;
    }
    for (String text : lines) {
      boolean last = text.endsWith(".");
      line(text, LEFT + shift, (last ? RIGHT - 60 : RIGHT) + shift, 11);
    }
  }

  private void note(String text, float below) {
    y += below;
    line(text, LEFT, RIGHT - 40, 8);
  }

  private void line(String text, float left, float right, float size) {
    pieces.add(
        new RawPiece.Line(text, 1, new RawPiece.Place(left, y, right, y + size, size, false)));
    y += PITCH;
  }

  private List<Block> blocks() {
    return new BlockLayout().arrange(RawDocument.of("test", pieces, Map.of()));
  }
}
