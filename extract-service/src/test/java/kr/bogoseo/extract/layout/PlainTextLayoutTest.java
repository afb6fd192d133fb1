package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import org.junit.jupiter.api.Test;

class PlainTextLayoutTest {

  private static List<Block> blocks(String text) {
    List<RawPiece> lines =
        Stream.of(text.split("\n", -1))
            .map(line -> (RawPiece) new RawPiece.Line(line, 0, null))
            .toList();
    return new BlockLayout().arrange(RawDocument.of("test", lines, Map.of()));
  }

  private static final String WRAPPED =
      """
      Ⅰ. 조사 개요

      1. 목적

        이번 조사는 도내 수산업의 유통 구조를 살펴보고 앞으로의 과제를\s
      찾기 위하여 이루어졌으며, 조사에는 모두 열두 개의 기관이 참여하였
      고 결과는 다음과 같다. 어가의 소득은 해마다 줄어들고 있는 것으로\s
      나타났다.
        다음으로 냉동 창고의 부족이 문제로 나타났으며 이를 해결하기 위한\s
      예산이 필요하다.

      2. 방법

        현장을 방문하여 면담하였으며 설문에는 이백 명이 답하였고 그 가운
      데 절반은 어업인이었다. 4.4%는 답하지 않았으며 나머지는 상인이었
      다. 설문은 두 달 동안 이어졌고 결과는 통계 처리를 거쳐 정리하였으\s
      며 부록에 실었다.
      """;

  @Test
  void brokenLinesBecomeParagraphs() {
    assertThat(blocks(WRAPPED))
        .filteredOn(block -> block.kind() == BlockKind.PARAGRAPH)
        .extracting(Block::text)
        .containsExactly(
            "이번 조사는 도내 수산업의 유통 구조를 살펴보고 앞으로의 과제를 찾기 위하여 이루어졌으며, 조사에는"
                + " 모두 열두 개의 기관이 참여하였고 결과는 다음과 같다. 어가의 소득은 해마다 줄어들고 있는 것으로 나타났다.",
            "다음으로 냉동 창고의 부족이 문제로 나타났으며 이를 해결하기 위한 예산이 필요하다.",
            "현장을 방문하여 면담하였으며 설문에는 이백 명이 답하였고 그 가운데 절반은 어업인이었다. 4.4%는"
                + " 답하지 않았으며 나머지는 상인이었다. 설문은 두 달 동안 이어졌고 결과는 통계 처리를 거쳐 정리하였으며"
                + " 부록에 실었다.");
  }

  @Test
  void headingsHaveTheirLevels() {
    assertThat(blocks(WRAPPED))
        .filteredOn(block -> block.kind() == BlockKind.HEADING)
        .extracting(Block::level, Block::text)
        .containsExactly(tuple(1, "Ⅰ. 조사 개요"), tuple(2, "1. 목적"), tuple(2, "2. 방법"));
  }

  @Test
  void doubleSpacingEndsNoParagraph() {
    String doubled = WRAPPED.replace("\n\n", "\n").replace("\n", "\n\n");
    assertThat(blocks(doubled))
        .extracting(Block::kind, Block::text)
        .isEqualTo(
            blocks(WRAPPED).stream().map(block -> tuple(block.kind(), block.text())).toList());
  }

  @Test
  void listItemsNestByTheirBullets() {
    assertThat(
            blocks(
                """
                □ 추진 배경

                 ㅇ 어가 소득의 감소

                  - 최근 다섯 해 동안 한 해 평균 이 퍼센트

                 ㅇ 냉동 창고의 부족

                □ 추진 방향
                """))
        .extracting(Block::kind, Block::level)
        .containsExactly(
            tuple(BlockKind.LIST_ITEM, 1),
            tuple(BlockKind.LIST_ITEM, 2),
            tuple(BlockKind.LIST_ITEM, 3),
            tuple(BlockKind.LIST_ITEM, 2),
            tuple(BlockKind.LIST_ITEM, 1));
  }

  @Test
  void captionsSourcesAndUnitsStandAlone() {
    assertThat(
            blocks(
                """
                < 어가 소득의 변화 (2015~2020년 >
                (단위 : 천원)
                출처 : 통계청, 어가경제조사
                <표 2> 창고의 수
                """))
        .extracting(Block::kind)
        .containsOnly(BlockKind.CAPTION)
        .hasSize(4);
  }

  @Test
  void tabbedRowsAreATable() {
    List<Block> blocks = blocks("이름\t소속\t비고\n김하늘\t<b>수산과</b>\t<ul><li>가 항</li><li>나 항</li></ul>");
    assertThat(blocks).hasSize(1);
    assertThat(blocks.getFirst().rows())
        .containsExactly(List.of("이름", "소속", "비고"), List.of("김하늘", "수산과", "가 항\n나 항"));
  }

  @Test
  void markdownRowsAreATable() {
    List<Block> blocks = blocks("| 구분 | 수량 |\n|---|---:|\n| 창고 | 12 |");
    assertThat(blocks.getFirst().rows()).containsExactly(List.of("구분", "수량"), List.of("창고", "12"));
  }

  @Test
  void aSentenceGoesOnBelowItsFootnote() {
    String text =
        "## 방법\n\n이 연구에서는 각 기관이 펴낸 보고서<sup>1)</sup>와 현장에서 나눈 면담의 기록을 함께 검토하였으\n\n"
            + "1) 각 기관의 누리집에서 받았다\n\n며, 부족한 부분은 전문가에게 물어 보완하였다.";
    assertThat(blocks(text))
        .extracting(Block::kind, Block::text)
        .containsExactly(
            tuple(BlockKind.HEADING, "방법"),
            tuple(
                BlockKind.PARAGRAPH,
                "이 연구에서는 각 기관이 펴낸 보고서와 현장에서 나눈 면담의 기록을 함께 검토하였으며, 부족한 부분은" + " 전문가에게 물어 보완하였다."),
            tuple(BlockKind.FOOTNOTE, "1) 각 기관의 누리집에서 받았다"));
  }

  @Test
  void aSentenceWithoutABlankBehindItEndsItsParagraphWhereOthersHaveOne() {
    String text =
        """
        이번 조사는 도내 수산업의 유통 구조를 살펴보고 앞으로의 과제를\s
        찾기 위하여 이루어졌다. 조사에는 모두 열두 개의 기관이 함께했다.\s
        그 결과는 부록에 실었으며 어가의 소득은 해마다 조금씩 줄고 있다.
        냉동 창고의 부족도 큰 문제로 나타났으며 이를 해결하기 위한 새로\s
        운 예산이 필요하다.
        """;

    assertThat(blocks(text)).extracting(Block::text).element(1).asString().startsWith("냉동");
  }

  @Test
  void brokenSentencesBetweenManyShortLinesAreJoined() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      text.append("제출 서류 ").append(i).append("\n");
      text.append("사업자 등록증\n인감 증명서\n통장 사본\n신청서 한 부\n");
      text.append("조합은 신청을 받은 날부터 서른 날 안에 그 결과를 신청한 사람에게 알\n려야 한다.\n");
    }

    assertThat(blocks(text.toString()))
        .extracting(Block::text)
        .anyMatch(line -> line.endsWith("신청한 사람에게 알려야 한다."))
        .contains("인감 증명서");
  }

  @Test
  void pageNumbersAreFurnitureAndAnchorPages() {
    List<Block> blocks = blocks("첫 쪽의 글이 여기에 있습니다.\n\n- 1 -\n\n둘째 쪽의 글이 여기에 있습니다.\n\n- 2 -\n");
    assertThat(blocks)
        .extracting(Block::kind, Block::page)
        .containsExactly(
            tuple(BlockKind.PARAGRAPH, 1),
            tuple(BlockKind.PAGE_FOOTER, 1),
            tuple(BlockKind.PARAGRAPH, 2),
            tuple(BlockKind.PAGE_FOOTER, 2));
  }

  @Test
  void entitiesAndEscapesAreDecoded() {
    assertThat(blocks("R&amp;D 예산은 A\\*STAR에서 \\$3에 달하는 <b>지원</b>을 받았습니다."))
        .extracting(Block::text)
        .containsExactly("R&D 예산은 A*STAR에서 $3에 달하는 지원을 받았습니다.");
  }
}
