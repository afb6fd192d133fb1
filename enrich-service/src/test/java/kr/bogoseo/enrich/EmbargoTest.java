package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kr.bogoseo.contracts.document.ReportRecord;
import org.junit.jupiter.api.Test;

/** What a press release asks for; today is 4 March 2026. */
class EmbargoTest {

  private static ReportRecord record(String... lines) {
    return Enrichment.shared()
        .analyze
        .analyze(String.join("\n", lines), null, Optional.empty())
        .record();
  }

  @Test
  void aPressTimeTakesTheYearOfTheRelease() {
    ReportRecord record =
        record("보도자료", "보도시점 (전매체) 3. 12.(목) 12:00", "배포일시 2026. 3. 11.(수)", "새 시설 개소");

    assertThat(record.publishAt()).isEqualTo(Instant.parse("2026-03-12T03:00:00Z"));
    assertThat(record.embargoCondition()).isNull();
    assertThat(record.evidence()).containsKey("publishAt");
  }

  @Test
  void morningPapersComeOutWithTheDay() {
    ReportRecord record =
        record("보도자료", "보도시점: 2026. 3. 13.(금) 조간", "배포일시: 2026. 3. 12.(목)", "새 시설 개소");

    assertThat(record.publishAt()).isEqualTo(Instant.parse("2026-03-12T15:00:00Z"));
  }

  @Test
  void atOnceIsNoEmbargo() {
    ReportRecord record = record("보도자료", "보도시점: 배포 즉시", "배포일시: 2026. 3. 3.(화)", "새 시설 개소");

    assertThat(record.publishAt()).isNull();
    assertThat(record.embargoCondition()).isNull();
  }

  @Test
  void aConditionHoldsWhileItsEventMayLieAhead() {
    ReportRecord record = record("보도자료", "※ 엠바고 : 행사 종료 이후 보도 가능 배포 : 2026년 3월 3일(화)", "새 시설 개소");

    assertThat(record.embargoCondition()).contains("행사 종료 이후");
    assertThat(record.publishAt()).isNull();
  }

  @Test
  void aConditionOfAReleaseOverAWeekOldCountsAsMet() {
    ReportRecord record = record("보도자료", "※ 엠바고 : 행사 종료 이후 보도 가능 배포 : 2024년 3월 5일(화)", "새 시설 개소");

    assertThat(record.embargoCondition()).isNull();
    assertThat(record.evidence()).containsKey("embargoCondition");
  }
}
