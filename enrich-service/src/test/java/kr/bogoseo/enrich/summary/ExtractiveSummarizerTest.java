package kr.bogoseo.enrich.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.StructuredDocument;
import kr.bogoseo.enrich.Summarizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveSummarizerTest {

  private static final String LEAD = "가나다시는 바이오 기업 열두 곳과 공동 연구 협약을 체결하였다.";
  private static final String MORE = "협약에 따라 시는 내년부터 실험실과 장비를 함께 쓰도록 지원한다.";
  private static final String LAST = "참여 기업은 삼 년 동안 연구 인력을 두 배로 늘릴 계획이라고 밝혔다.";

  private static Summarizer.Summary sum(Block... blocks) {
    List<Block> list = List.of(blocks);
    return new ExtractiveSummarizer()
        .summarize(
            new Summarizer.Request(
                "r",
                1,
                new StructuredDocument(
                    "text/plain",
                    "ko",
                    1,
                    list,
                    StructuredDocument.textOf(list),
                    List.of(),
                    "test",
                    0,
                    Map.of()),
                Map.of()));
  }

  private static List<String> texts(Summarizer.Summary summary) {
    return Stream.concat(summary.sentences().stream(), summary.keyPoints().stream())
        .map(Summarizer.Sentence::text)
        .toList();
  }

  private static Block p(String text) {
    return Block.paragraph(text, 1);
  }

  @Test
  void theLeadComesFirst() {
    assertThat(sum(p(LEAD), p(MORE), p(LAST)).sentences().getFirst().text()).isEqualTo(LEAD);
  }

  @Test
  void theHeadlineIsNoSentenceOfTheSummary() {
    String headline = "어느 부처, 세포치료제 심사 협력을 위한 업무협약 체결";

    assertThat(texts(sum(p("보도자료"), p(headline), p(LEAD), p(MORE))))
        .contains(LEAD)
        .doesNotContain(headline);
  }

  @Test
  void whatTheDocumentCallsItsSummaryIsTaken() {
    Summarizer.Summary summary =
        sum(p(LEAD), Block.heading(1, "요약", 1), p(LAST), Block.heading(1, "본문", 2), p(MORE));

    assertThat(summary.sentences()).extracting(Summarizer.Sentence::text).containsExactly(LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "존경하는 시민 여러분, 이 자리에 함께해 주셔서 진심으로 감사드립니다.",
        "※ 본 자료는 보도 편의를 위해 제공되며 실제 발언과 다를 수 있습니다.",
        "문의: 정책기획과 김하늘 주무관에게 연락하여 주시기 바랍니다.",
        "담당자에게는 ●●●-●●●●-●●●● 번으로 연락하면 자료를 받을 수 있다.",
        "구분 2019 2020 2021 합계 12,345 23,456 34,567 70,368 이다.",
        "* 외국법인은 외국 법령에 따라 설립된 법인을 말한다고 규정하고 있다.",
        "이 글은 Creative Commons 조건에 따라 누구나 쓸 수 있다."
      })
  void greetingsNoticesContactsNotesAndRemainsOfTablesStayOut(String unfit) {
    assertThat(texts(sum(p(unfit), p(LEAD), p(MORE)))).contains(LEAD, MORE).doesNotContain(unfit);
  }

  @Test
  void sentencesThatSayNearlyTheSameAreShownOnce() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      blocks.add(p("(예시 항목 " + i + ") " + LEAD));
    }
    blocks.add(p(MORE));

    assertThat(texts(sum(blocks.toArray(Block[]::new)))).hasSize(2).contains(MORE);
  }

  @Test
  void tablesAndFurnitureAreNotRead() {
    Block table = Block.table(List.of(List.of("구분", "협약을 체결하였다고 하는 기관의 이름이다.")), 1);

    assertThat(texts(sum(table, p(LEAD)))).containsExactly(LEAD);
  }

  @Test
  void anotherLanguageInTheDocumentStaysOutOfItsSummary() {
    String english = "This study concludes that strong policies result in growth of clusters.";

    assertThat(texts(sum(p(english), p(LEAD), p(MORE)))).doesNotContain(english);
  }
}
