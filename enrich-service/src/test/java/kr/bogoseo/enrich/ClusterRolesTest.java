package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that say what a report has to do with a cluster, in fields beyond the life sciences. */
class ClusterRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:00 ~ 12:00 소피아 앙티폴리스 시찰 | sophia-antipolis | VISITED",
        "출장단은 신주과학단지를 방문하여 입주 제도를 들었다. | hsinchu-science-park | VISITED",
        "11. 6.(목) 14:00 브레인포트 에인트호번 재단 면담 | brainport | VISITED",
        "신주과학단지는 대덕연구개발특구에 비해 면적이 넓다. | hsinchu-science-park | COMPARED",
        "신주과학단지와 달리 중관춘은 대학이 중심이다. | zhongguancun | COMPARED",
        "○ 시스타 사이언스시티도 잘 알려져 있다. | kista-science-city | MENTIONED",
      })
  void aLineSaysTheRole(String line, String id, ClusterRole role) {
    ReportRecord record =
        Enrichment.shared()
            .analyze
            .analyze(
                String.join(
                    "\n",
                    "스마트시티 정책 조사 국외출장 결과보고",
                    "",
                    "출장기간: 2025. 11. 3.(월) ~ 11. 8.(토)",
                    "",
                    line,
                    "끝."),
                null,
                Optional.empty())
            .record();

    assertThat(record.clusters())
        .filteredOn(cluster -> cluster.id().equals(id))
        .singleElement()
        .extracting(cluster -> Optional.ofNullable(cluster.role()).orElse(ClusterRole.MENTIONED))
        .isEqualTo(role);
    assertThat(record.evidence()).containsKey("clusters." + id + ".role");
  }
}
