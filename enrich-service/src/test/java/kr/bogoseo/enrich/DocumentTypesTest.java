package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document calls itself, and what only speaks of such documents. */
class DocumentTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "국외출장 결과보고서/출장기간: 2025. 3. 4. ~ 3. 8. | trip_report",
        "공무국외출장 귀국보고/방문기관 개요 | trip_report",
        "해외연수 결과 보고/4박 6일 일정 | trip_report",
        "국외훈련 결과보고서/훈련기관: 가나다대학교 | training_report",
        "직무훈련 결과/훈련 기간: 2019. 9. 3. ~ 2020. 9. 2. | training_report",
        "보도자료/배포일시: 2025. 3. 4.(화) | press_release",
        "보도일시 2025. 3. 4.(화) 조간부터/담당부서 산업과 | press_release",
        "Press Release/For immediate release | press_release",
        "바이오 클러스터의 성과 요인/국문초록/본 연구는 군집을 다룬다./주제어: 군집 | research_paper",
        "공무국외출장 심사 규정/제1조(목적) 이 규정은 국외출장의 심사를 정한다. | other",
        "해외출장 신청서/성명/소속 | other",
        "가나다시 공고 제2025-123호/보도자료 작성 용역 입찰 | other",
        "회의록/국외출장 계획을 논의함 | other",
        "오송 바이오 산업 동향/시장은 커지고 있다. | other",
      })
  void isToldByItsFirstLines(String lines, String type) {
    assertThat(
            Enrichment.shared()
                .analyze
                .analyze(lines.replace('/', '\n'), null, Optional.empty())
                .record()
                .reportType()
                .id())
        .isEqualTo(type);
  }
}
