package kr.bogoseo.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

  private static final List<String> WITH_EVIDENCE =
      List.of(
          "이번 조사는 지역 산업의 구조를 살펴보고 앞으로의 과제를 찾기 ",
          "위하여 이루어졌으며, 조사에는 모두 열두 개의 기관이 참여하였",
          "고 그 결과는 다음과 같이 정리할 수 있다. 먼저 인력의 확보가 ",
          "가장 큰 문제로 나타났으며 그 다음은 자금이었다.");

  @Test
  void aTrailingBlankIsAWordBoundaryAndItsAbsenceIsNot() {
    LineJoin join = new LineJoin(WITH_EVIDENCE, true);
    assertThat(join.join("과제를 찾기 ", "위하여")).isEqualTo("과제를 찾기 위하여");
    assertThat(join.join("기관이 참여하였", "고 그 결과는")).isEqualTo("기관이 참여하였고 그 결과는");
  }

  @Test
  void grammarMendsEvidenceThatLies() {
    LineJoin join = new LineJoin(WITH_EVIDENCE, true);
    assertThat(join.join("매우 중요하 ", "다.")).isEqualTo("매우 중요하다.");
    assertThat(join.join("지역 인재에", "대한 지원")).isEqualTo("지역 인재에 대한 지원");
    assertThat(join.join("연구기관( ", "Institute)")).isEqualTo("연구기관(Institute)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "시설을 운영하 | 고 있으며 | 시설을 운영하고 있으며",
        "센터의 역할 | 을 강화하고 | 센터의 역할을 강화하고",
        "기업을 지원하는 | 센터가 | 기업을 지원하는 센터가",
        "지역의 산업을 | 지원하는 | 지역의 산업을 지원하는",
        "University of | California | University of California",
        "약 35 | 억 원 | 약 35억 원",
        "모두 약 | 480명이 | 모두 약 480명이",
        "제 | 2차 계획 | 제2차 계획",
        "지원하는 LabHub | 은 | 지원하는 LabHub은"
      })
  void withoutEvidenceTheDocumentsOwnWordsDecide(String left, String right, String joined) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add("우리는 지역의 산업을 지원하는 센터의 역할을 강화하고 기업을 돕는다");
      lines.add("또한 센터가 시설을 운영하고 있으며 기업을 지원하는 센터가 늘어난다");
    }
    assertThat(new LineJoin(lines, true).join(left, right)).isEqualTo(joined);
  }
}
