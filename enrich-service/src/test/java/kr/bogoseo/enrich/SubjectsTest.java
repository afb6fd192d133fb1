package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.contracts.document.ReportRecord;
import org.junit.jupiter.api.Test;

/** What a report has to do with the clusters and bodies it names. */
class SubjectsTest {

  private static ReportRecord record(String... lines) {
    return Enrichment.shared()
        .analyze
        .analyze(String.join("\n", lines), null, Optional.empty())
        .record();
  }

  private static Map<String, ClusterRole> roles(ReportRecord record) {
    return record.clusters().stream()
        .collect(
            Collectors.toMap(
                ReportRecord.TagCount::id,
                c -> Optional.ofNullable(c.role()).orElse(ClusterRole.MENTIONED)));
  }

  private static List<String> met(ReportRecord record) {
    return record.organizations().stream()
        .filter(o -> Boolean.TRUE.equals(o.met()))
        .map(ReportRecord.TagCount::id)
        .toList();
  }

  @Test
  void theClusterOfTheTitleIsTheSubjectAndTheOneOnTheProgrammeIsVisited() {
    ReportRecord record =
        record(
            "샌디에이고 바이오 클러스터 조사 국외출장 결과보고",
            "",
            "출장기간: 2024. 3. 4.(월) ~ 3. 8.(금)",
            "출장국: 미국 샌디에이고",
            "3. 6.(수) 10:00 리서치 트라이앵글 파크 방문",
            "□ 판교테크노밸리에도 알려져 있다.");

    assertThat(roles(record))
        .containsEntry("san-diego-bio", ClusterRole.ABOUT)
        .containsEntry("pangyo", ClusterRole.MENTIONED)
        .containsValue(ClusterRole.VISITED);
    assertThat(record.evidence()).containsKey("clusters.san-diego-bio.role");
    assertThat(record.clusters())
        .filteredOn(c -> c.id().equals("san-diego-bio"))
        .allMatch(c -> Boolean.TRUE.equals(c.visited()));
  }

  @Test
  void clustersBesideAWordOfComparingAreCompared() {
    ReportRecord record =
        record("산업 동향", "", "보스턴 바이오 클러스터와 샌디에이고 바이오 클러스터를 비교하면 규모에 차이가 있다.", "끝.");

    assertThat(roles(record).values()).containsOnly(ClusterRole.COMPARED);
  }

  @Test
  void organisationsMetAreMarked() {
    ReportRecord record =
        record(
            "국외출장 결과보고",
            "",
            "출장기간: 2024. 3. 4.(월) ~ 3. 8.(금)",
            "□ 출장단은 유한양행 관계자를 면담하였다.",
            "□ 대웅제약의 매출은 늘었다.");

    assertThat(met(record)).containsExactly("yuhan");
  }

  @Test
  void whatOnlyTheReferencesNameComesLast() {
    ReportRecord record =
        record(
            "바이오 산업 연구",
            "본 연구는 유한양행을 다룬다.",
            "참고문헌",
            "1. 대웅제약, 사업보고서, 2020.",
            "2. 대웅제약, 사업보고서, 2021.");

    assertThat(record.organizations().stream().map(ReportRecord.TagCount::id)).startsWith("yuhan");
    assertThat(record.organizations())
        .filteredOn(o -> !o.id().equals("yuhan"))
        .allMatch(o -> o.ownMentions() == 0);
  }

  @Test
  void bodiesNobodyRegisteredAreCandidatesAndNoTags() {
    AnalyzeText.Analysis analysis =
        Enrichment.shared()
            .analyze
            .analyze(
                "누리솔바이오텍과 ㈜가온누리, Zentavia Therapeutics Inc., 해솔대학교가 참여하였다. 선임연구원이 발표하였다.",
                null,
                Optional.empty());

    assertThat(analysis.record().candidates().stream().map(ReportRecord.CandidateName::surface))
        .containsExactlyInAnyOrder("누리솔바이오텍", "가온누리", "Zentavia Therapeutics Inc.", "해솔대학교");
    assertThat(analysis.record().organizations()).isEmpty();
    assertThat(analysis.tags())
        .filteredOn(AnalyzedTag::candidate)
        .hasSize(4)
        .allMatch(tag -> tag.id() == null);
  }
}
