package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.Segment;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

/** How a document is cut into passages. */
class PassagesTest {

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final ReportRecord record =
      new StageDocuments(store)
          .load(SampleReport.in(store, "제목", "Title").event())
          .tagged()
          .record();

  private List<PassageDocument> cut(List<Block> blocks, List<Segment> segments, List<Tag> tags) {
    return Passages.of(
        Examples.uniqueText(store, "x"),
        new StructuredDocument(
            "text/plain",
            "ko",
            null,
            blocks,
            StructuredDocument.textOf(blocks),
            List.of(),
            "t",
            0,
            Map.of()),
        new TranslatedDocument("t", "ko", "en", segments, 0, List.of()),
        new TaggedDocument(record, tags));
  }

  private static Segment segment(int block, String source, String target) {
    return new Segment(block, source, target, List.of(), false);
  }

  @Test
  void aPassageKnowsTheHeadingsAboveIt() {
    List<PassageDocument> passages =
        cut(
            List.of(
                Block.heading(1, "Ⅰ. 개요", 1),
                Block.paragraph("첫째", 1),
                Block.heading(2, "1. 목적", 1),
                Block.paragraph("둘째", 1),
                Block.heading(1, "Ⅱ. 결과", 2),
                Block.paragraph("셋째", 2)),
            List.of(),
            List.of());

    assertThat(passages)
        .extracting(PassageDocument::headings)
        .containsExactly(List.of("Ⅰ. 개요"), List.of("Ⅰ. 개요", "1. 목적"), List.of("Ⅱ. 결과"));
  }

  @Test
  void aHeadingAtTheFootOfAPageGoesWithItsTextOnTheNext() {
    List<PassageDocument> passages =
        cut(
            List.of(Block.heading(1, "3. 시사점", 4), Block.paragraph("배운 것", 5)),
            List.of(),
            List.of());

    assertThat(passages).singleElement().extracting(PassageDocument::page).isEqualTo(5);
  }

  @Test
  void furnitureIsNoTextAndEveryOtherWordIsKept() {
    List<PassageDocument> passages =
        cut(
            List.of(
                Block.of(BlockKind.PAGE_HEADER, "머리말", 1),
                Block.paragraph("본문 ".repeat(900) + "끝", 1),
                Block.of(BlockKind.FOOTNOTE, "각주", 1)),
            List.of(),
            List.of());

    String all = passages.stream().map(PassageDocument::ko).collect(Collectors.joining(" "));
    assertThat(all.split("\\s+")).hasSize(902).contains("끝", "각주").doesNotContain("머리말");
    assertThat(passages).allSatisfy(p -> assertThat(p.ko()).hasSizeLessThanOrEqualTo(820));
  }

  @Test
  void aLongBlockIsCutWhereItsSegmentsEndAndKeepsTheirTranslations() {
    List<Segment> segments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String sentence = "문장 번호 " + i + "은 여기서 끝난다. 그리고 또 이어진다.";
      text.append(i == 0 ? "" : " ").append(sentence);
      segments.add(segment(0, sentence, "Sentence number " + i + "."));
    }

    List<PassageDocument> passages =
        cut(List.of(Block.paragraph(text.toString(), 1)), segments, List.of());

    assertThat(passages).hasSizeGreaterThan(1);
    for (int i = 0; i < 60; i++) {
      String source = "번호 " + i + "은";
      String target = "number " + i + ".";
      assertThat(passages)
          .filteredOn(p -> String.valueOf(p.ko()).contains(source))
          .singleElement()
          .satisfies(p -> assertThat(p.en()).contains(target));
    }
  }

  @Test
  void namesBelongToThePassageTheyStandIn() {
    List<Block> blocks =
        List.of(
            Block.paragraph("가나다 하버드", 1),
            Block.heading(1, "둘", 1),
            Block.paragraph("라마바 엠아이티", 1));
    String text = StructuredDocument.textOf(blocks);
    List<Tag> tags = List.of(tag(text, "하버드", "harvard"), tag(text, "엠아이티", "mit"));

    List<PassageDocument> passages = cut(blocks, List.of(), tags);

    assertThat(passages)
        .extracting(PassageDocument::tags)
        .containsExactly(List.of("harvard"), List.of("mit"));
  }

  private static Tag tag(String text, String surface, String id) {
    int start = text.indexOf(surface);
    return new Tag(
        start, start + surface.length(), surface, Tag.Type.ORGANIZATION, id, surface, id, 1, "t");
  }
}
