package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import org.junit.jupiter.api.Test;

/** Sentences that the foot of a page cut, in text whose pages show by one blank at their top. */
class PageSeamsTest {

  private static final String BEFORE =
      """
        도내 어항의 하역 시설은 대부분 서른 해 전에 지어졌으며 그 사이에\s
      배의 크기와 어획물의 종류가 크게 달라졌다. 어항마다 필요한 시설을 조
      사하여 우선순위를 정하는 일이 남아 있다.
        냉동 창고는 다섯 곳에서 일곱 곳으로 늘었으나 전기 요금이 올라 가동\s
      하지 않는 날이 많다. 유통 과정에서 상하는 어획물을 줄이려면 산지의\s
      """;

  private static final String AFTER =
      """
       냉동 시설을 먼저 고쳐야 하며, 이를 위한 예산은 내년부터 세 해 동안\s
      나누어 마련할 계획이다. 어민 단체와의 협의도 함께 진행한다.
      """;

  @Test
  void aTableOfShortLinesIsSteppedOver() {
    List<Block> blocks = blocks(BEFORE + "구분 올해\n어항\n창고\n하역 장비\n저온 차량\n포장 설비\n" + AFTER);

    assertThat(blocks)
        .extracting(Block::text)
        .anySatisfy(text -> assertThat(text).contains("줄이려면 산지의 냉동 시설을 먼저"));
    assertThat(blocks)
        .filteredOn(block -> block.kind() == BlockKind.TABLE)
        .singleElement()
        .satisfies(table -> assertThat(table.text()).contains("하역 장비", "포장 설비"));
  }

  @Test
  void aFootnoteOfTwoLinesIsSteppedOver() {
    String noted = BEFORE.replace("냉동 창고는", "냉동 창고1)는");
    List<Block> blocks =
        blocks(
            noted
                + "1) 산지에서 어획물을 얼려 보관하는 곳으로 조합이 운영하는 것과 개인이 운영하는\n"
                + "것이 있으며 여기서는 조합의 것만 센다\n"
                + AFTER);

    assertThat(blocks)
        .filteredOn(block -> block.kind() == BlockKind.FOOTNOTE)
        .singleElement()
        .satisfies(note -> assertThat(note.text()).endsWith("조합의 것만 센다"));
    assertThat(blocks)
        .extracting(Block::text)
        .anySatisfy(text -> assertThat(text).contains("줄이려면 산지의 냉동 시설을 먼저"));
  }

  @Test
  void ofTwoFlowsEachGoesOnInItsOwn() {
    String text =
        """
          새우 양식장과 굴 양식장은 해마다 늘고 있다. 새우 양식장의 면적은 지\s
        난해보다 넓어졌으며 양식장마다 물을 거르는 시설을 두고 있고 앞으로는\s
        더 많은 시설이 필요하다. 굴을 까는 공장은 모두 마을에서 운영하며 일
        하는 사람은 대부분 마을 주민이다.
         ㅇ 남해 새우 : 새우를 길러 해마다 사백 톤을 파는 곳으로 올해부터 새\s
        로운 사료를 쓰고 있으며 사료의 값은 절반으로 줄었다. 앞으로는 굴 양
         다. 새우와 굴의 시장
          새우의 값은 지난해보다 조금 내렸으며 앞으로도 값은 내릴 것으로 보
        인다. 이에 따라 조합은 값이 오를 때까지 팔지 않고 보관하는 새우 양
        식장도 함께 운영할 계획이며 그 규모는 새우보다 작게 잡고 있다고 한\s
        다. 주요 품목은 굴과 홍합이다.
         ㅇ 동해 새우 : 물을 거르는 시설을 만드는 곳으로 양식장에 시설을 팔고\s
        있으며 올해는 굴 공장에도 시설을 놓았다. 매출은 늘고 있고 직원은 백\s
        명이다.
         식장의 면적을 줄이기로 하였다. 다만 굴의 값은 내리지 않을 것으로 보\s
        이므로 굴 공장은 그대로 둔다.
        """;

    assertThat(blocks(text))
        .extracting(Block::text)
        .noneSatisfy(one -> assertThat(one).contains("운영할 계획이며 그 규모는 새우보다").contains("면적을 줄이기로"));
  }

  @Test
  void aPageThatEndsWithItsSentenceStaysApart() {
    String ended = BEFORE.replace("상하는 어획물을 줄이려면 산지의 ", "상하는 어획물은 절반으로 줄었다.");

    assertThat(blocks(ended + "구분 올해\n어항\n창고\n하역 장비\n저온 차량\n" + AFTER))
        .extracting(Block::text)
        .noneSatisfy(text -> assertThat(text).contains("줄었다. 냉동 시설을 먼저"));
  }

  private static List<Block> blocks(String text) {
    List<RawPiece> lines =
        Stream.of(text.split("\n", -1))
            .map(line -> (RawPiece) new RawPiece.Line(line, 0, null))
            .toList();
    return new BlockLayout().arrange(RawDocument.of("test", lines, Map.of()));
  }
}
