package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;
import org.junit.jupiter.api.Test;

/** What parts of a longer value say by themselves stands behind it. */
class ValuePartsTest {

  private static List<NormalizedValue> values(String text) {
    return Enrichment.shared().analyze.analyze(text, null, Optional.empty()).normalized();
  }

  @Test
  void aBoundAndAnApproximationAreTakenOffOneAfterTheOther() {
    List<NormalizedValue> values = values("약 1,200만 달러 이상을 유치하였다.");

    assertThat(values)
        .extracting(NormalizedValue::surface)
        .containsExactly("약 1,200만 달러 이상", "약 1,200만 달러", "1,200만 달러");
    assertThat(values.get(1).value())
        .containsEntry("approximate", true)
        .containsEntry("bound", null);
    assertThat(values.get(2).value()).containsEntry("approximate", false);
    assertThat(values).extracting(NormalizedValue::part).containsExactly(null, true, true);
  }

  @Test
  void aPeriodOverTwoLinesBeginsOpenOnTheFirst() {
    List<NormalizedValue> values = values("추진 일정\n2020.6.1.～\n2020.7.31.\n(2개월)");

    assertThat(values.get(0).value())
        .containsEntry("start", "2020-06-01")
        .containsEntry("end", "2020-07-31");
    assertThat(values.get(1).surface()).isEqualTo("2020.6.1.～");
    assertThat(values.get(1).value())
        .containsEntry("start", "2020-06-01")
        .containsEntry("end", null);
  }

  @Test
  void aValueOfItsOwnHasNoParts() {
    assertThat(values("2025년 3월 4일부터 3월 8일까지 12억 원을 썼다."))
        .extracting(NormalizedValue::part)
        .containsOnlyNulls()
        .hasSize(2);
  }

  @Test
  void theStageKeepsValuesThatDoNotOverlap() {
    assertThat(Enrichment.shared().values.find("약 1,200만 달러 이상을 유치하였다.", null)).hasSize(1);
  }
}
