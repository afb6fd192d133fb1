package kr.bogoseo.enrich.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateWordingTest {

  @Test
  void keepsTheWeekdayTheAuthorWrote() {
    assertThat(DateWording.date("2023-04-28", "2023년 4월 28일(금)"))
        .isEqualTo("Friday, 28 April 2023");
    assertThat(DateWording.date("2023-04-28", "2023년 4월 28일")).isEqualTo("28 April 2023");
  }

  @Test
  void saysOnceWhatBothEndsShare() {
    assertThat(DateWording.range("2025-11-06", "2025-11-10")).isEqualTo("6 to 10 November 2025");
    assertThat(DateWording.range("2025-10-30", "2025-11-02"))
        .isEqualTo("30 October to 2 November 2025");
  }
}
