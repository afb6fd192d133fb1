package kr.bogoseo.deploy.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.bogoseo.deploy.bench.record.Fact.Verdict;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void silenceIsRightWhereTheDocumentIsSilent() {
    assertThat(Fact.absent("doi").judge(List.of())).isEqualTo(Verdict.RIGHT);
    assertThat(Fact.absent("doi").judge(List.of("10.1/x"))).isEqualTo(Verdict.INVENTED);
    assertThat(Fact.exact("days", "5").judge(List.of())).isEqualTo(Verdict.MISSING);
    assertThat(Fact.exact("days", "5").judge(List.of("6"))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void quotesAndSpacesDoNotMakeAnAnswerWrong() {
    assertThat(Fact.exact("title", "‘혁신’ 연구").judge(List.of("'혁신'연구"))).isEqualTo(Verdict.RIGHT);
    assertThat(Fact.loose("purpose", "협력 강화").judge(List.of("협력 강화를 위한 출장")))
        .isEqualTo(Verdict.RIGHT);
    assertThat(Fact.exact("purpose", "협력 강화").judge(List.of("협력 강화를 위한 출장")))
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void wrongAndInventedCountDouble() {
    Judgement judgement = new Judgement();
    judgement.judge("d", Fact.exact("a", "1"), List.of("1"));
    judgement.judge("d", Fact.exact("b", "1"), List.of());
    judgement.judge("d", Fact.exact("c", "1"), List.of("2"));
    judgement.judgeAll("d", "people", List.of(List.of("가")), List.of("가", "나"), true);
    for (int i = 0; i < 6; i++) {
      judgement.judge("d", Fact.absent("e"), List.of());
    }

    // 10 facts: one missing, one wrong, one invented: 1 − (1 + 2 + 2) / 10.
    assertThat(judgement.facts()).isEqualTo(10);
    assertThat(judgement.score()).isEqualTo(0.5);
    assertThat(judgement.faults())
        .extracting(Judgement.Line::verdict)
        .containsExactly(Verdict.MISSING, Verdict.WRONG, Verdict.INVENTED);
  }

  @Test
  void listsThatNameWhatMustBeFoundAllowMore() {
    Judgement judgement = new Judgement();
    judgement.judgeAll("d", "clusters", List.of(List.of("osong")), List.of("osong", "x"), false);

    assertThat(judgement.score()).isEqualTo(1);
  }
}
