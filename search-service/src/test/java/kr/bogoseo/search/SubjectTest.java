package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said of clusters, agencies and organisations, and which of their reports come first. */
@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubjectTest {

  private SearchBench bench;
  private DescribeSubject subjects;
  private String visit = "";
  private String mention = "";
  private String study = "";

  @BeforeAll
  void fill(URI elasticsearch) {
    bench = SearchBench.plain(elasticsearch, "subject-");
    subjects = new DescribeSubject(bench.registry, bench.search);
    List<String> ids =
        bench.publish(
            SampleReport.in(bench.store, "보스턴 시찰 보고", "Visit to Boston")
                .publisher("chungcheongbuk-do")
                .trip("2025-11-06", "2025-11-10", "US", "Boston")
                .publishedOn("2025-12-01")
                .paragraph("보스턴 바이오클러스터와 켄달 스퀘어, 랩센트럴을 보았다.", "We saw Kendall Square.", 1)
                .names("보스턴 바이오클러스터", "boston-bio")
                .names("켄달 스퀘어", "kendall-square")
                .names("랩센트럴", "labcentral")
                .role("boston-bio", ClusterRole.ABOUT)
                .role("kendall-square", ClusterRole.VISITED)
                .met("labcentral"),
            SampleReport.in(bench.store, "예산 설명 자료", "A note on the budget")
                .type(ReportType.PRESS_RELEASE)
                .publisher("mohw")
                .publishedOn("2026-03-01")
                .paragraph("켄달 스퀘어와 같은 곳을 만든다. 미국에도 있다.", "A place like Kendall Square.", 1)
                .names("켄달 스퀘어", "kendall-square")
                .names("미국", "US"),
            SampleReport.in(bench.store, "클러스터 비교 연구", "Clusters compared")
                .type(ReportType.RESEARCH_PAPER)
                .publishedOn("2024-03-01")
                .paragraph("켄달 스퀘어와 오송을 비교한다.", "Kendall Square and Osong.", 1)
                .names("켄달 스퀘어", "kendall-square")
                .role("kendall-square", ClusterRole.COMPARED));
    visit = ids.get(0);
    mention = ids.get(1);
    study = ids.get(2);
  }

  @AfterAll
  void stop() throws Exception {
    bench.close();
  }

  private Subject of(String id) {
    return subjects.describe(bench.registry.find(id).orElseThrow());
  }

  @Test
  void aClusterKnowsWhoVisitedComparedAndNamedIt() {
    Subject cluster = of("kendall-square");

    assertThat(cluster.roles())
        .containsEntry("about", 0L)
        .containsEntry("visited", 1L)
        .containsEntry("compared", 1L)
        .containsEntry("mentioned", 3L);
    assertThat(cluster.reportsByRole().get("visited"))
        .extracting(Subject.Report::id)
        .containsExactly(visit);
    assertThat(cluster.reportsByRole().get("compared"))
        .extracting(Subject.Report::id)
        .containsExactly(study);
    assertThat(cluster.visits().byYear()).containsExactly(new Subject.Year(2025, 1));
    assertThat(cluster.visits().byAgency())
        .extracting(Subject.ByAgency::id)
        .containsExactly("chungcheongbuk-do");
    assertThat(cluster.organizationsMet())
        .singleElement()
        .satisfies(
            met -> {
              assertThat(met.id()).isEqualTo("labcentral");
              assertThat(met.reports()).extracting(Subject.Title::id).containsExactly(visit);
            });
    assertThat(cluster.point()).isNotNull();
    assertThat(cluster.nearby())
        .isNotEmpty()
        .allSatisfy(near -> assertThat(near.km()).isBetween(0L, 150L))
        .extracting(Subject.Ref::km)
        .isSorted();
  }

  @Test
  void aClusterThatIsTheSubjectListsItsReports() {
    Subject cluster = of("boston-bio");

    assertThat(cluster.reportsByRole().get("about"))
        .extracting(Subject.Report::id)
        .containsExactly(visit);
    assertThat(cluster.visits().byYear()).isEmpty();
  }

  @Test
  void anAgencyKnowsItsTripsAndAnOrganisationWhoMetIt() {
    Subject agency = of("chungcheongbuk-do");
    Subject organization = of("labcentral");

    assertThat(agency.roles()).containsEntry("published", 1L);
    assertThat(agency.clusters()).extracting(Subject.Counted::id).containsExactly("kendall-square");
    assertThat(agency.countries()).extracting(Subject.Counted::id).containsExactly("US");
    assertThat(agency.organizationsMet())
        .extracting(Subject.Counted::id)
        .containsExactly("labcentral");
    assertThat(organization.roles()).containsEntry("met", 1L);
    assertThat(organization.visits().byAgency())
        .extracting(Subject.ByAgency::id)
        .containsExactly("chungcheongbuk-do");
  }

  @Test
  void anEntryThatNoReportNamesStillHasItsPlace() {
    Subject silent = of("22at-barcelona");

    assertThat(silent.roles().values()).containsOnly(0L);
    assertThat(silent.point()).isNotNull();
    assertThat(silent.placeEntry()).isNotNull();
  }

  @Test
  void aFilterOnANameKeepsMentionsButPutsMainSubjectsFirst() {
    assertThat(bench.find(ReportQuery.all().with(SearchFilter.CLUSTER, "kendall-square")))
        .containsExactly(visit, study, mention);
    assertThat(bench.find(ReportQuery.all().with(SearchFilter.COUNTRY, "US")))
        .containsExactly(visit, mention);
    ReportQuery newest =
        new ReportQuery("", Map.of(), ReportQuery.Sort.NEWEST, 10, Set.of(), false);
    assertThat(bench.find(newest.with(SearchFilter.CLUSTER, "kendall-square")))
        .as("an order that was asked for is kept")
        .containsExactly(mention, visit, study);
  }

  @Test
  void distancesFollowTheEarth() {
    Subject.Point seoul = new Subject.Point(37.5665, 126.978);
    Subject.Point busan = new Subject.Point(35.1796, 129.0756);

    assertThat(Surroundings.km(seoul, busan)).isBetween(320.0, 330.0);
    assertThat(Optional.of(Surroundings.km(seoul, seoul))).contains(0.0);
  }
}
