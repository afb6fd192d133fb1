package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.bogoseo.contracts.ReportType;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.ClusterRole;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What searches find, in which order, and what they count. */
@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchContractTest {

  private SearchBench bench;
  private SearchBench paging;
  private String trip = "";
  private String press = "";
  private String training = "";
  private String paper = "";

  @BeforeAll
  void fill(URI elasticsearch) {
    bench = SearchBench.withNames(elasticsearch, "search-contract-");
    paging = SearchBench.plain(elasticsearch, "paging-contract-");
    List<String> ids =
        bench.publish(
            SampleReport.in(bench.store, "해외 창업보육 시설 조사", "Survey of incubators abroad")
                .publisher("chungcheongbuk-do")
                .trip("2025-11-06", "2025-11-10", "US", "Boston")
                .publishedOn("2025-12-01")
                .paragraph(
                    "조사단은 보스톤에 있는 랩센트럴에서 공동 장비를 보았다. 대응제약도 함께했다.",
                    "The team saw shared equipment at LabCentral in Boston.",
                    1)
                .names("랩센트럴", "labcentral")
                .names("대응제약", "daewoong-pharmaceutical")
                .names("보스톤", "US-MA-boston"),
            SampleReport.in(bench.store, "투자 설명회 라운드 테이블", "Investment round table")
                .type(ReportType.PRESS_RELEASE)
                .publisher("mohw")
                .publishedOn("2026-01-15")
                .paragraph(
                    "켄달 스퀘어에서 鄕歌 공연과 함께 설명회를 열었다.", "The session took place at Kendall Square.", 1)
                .names("켄달 스퀘어", "kendall-square")
                .role("kendall-square", ClusterRole.VISITED),
            SampleReport.in(bench.store, "병원 경영 연구", "How hospitals are run")
                .training("2019-09-03", "2020-09-02", "GB")
                .publishedOn("2020-11-20")
                .paragraph(
                    "훈련 기간에 병상 회전율과 외래 예약 제도를 살폈다.",
                    "During training I looked at bed turnover and outpatient booking.",
                    4),
            SampleReport.in(bench.store, "", "Clusters and their growth")
                .type(ReportType.RESEARCH_PAPER)
                .language("en")
                .publishedOn("2024-06-30")
                .paragraph(
                    "싱가포르의 에이스타는 연구 단지를 운영한다.",
                    "A*STAR and J&J operate a research park in Singapore.",
                    2));
    trip = ids.get(0);
    press = ids.get(1);
    training = ids.get(2);
    paper = ids.get(3);
  }

  @AfterAll
  void stop() throws Exception {
    bench.close();
    paging.close();
  }

  private String id(String name) {
    return switch (name) {
      case "trip" -> trip;
      case "press" -> press;
      case "training" -> training;
      default -> paper;
    };
  }

  @ParameterizedTest(name = "{0}: {1} finds {2}")
  @CsvSource({
    "spacing removed, 라운드테이블, press",
    "spacing added, 라운드 테이블, press",
    "spacing inside a compound, 창업 보육시설, trip",
    "hanja read as hangul, 향가, press",
    "hanja as printed, 鄕歌, press",
    "particle on the word, 랩센트럴의, trip",
    "Latin spelling of a Hangul name, LabCentral, trip",
    "other spelling of a place, 보스턴, trip",
    "name that the document misspells, 대웅제약, trip",
    "typing error in a Hangul name, 대웅재약, trip",
    "typing error in a Latin name, LabCentrl, trip",
    "typing error in a plain word, turnovr, training",
    "English for Korean text, outpatient booking, training",
    "Korean for English text, 싱가포르 연구 단지, paper",
    "English stems, incubator, trip",
    "Korean for a Latin name, 켄달스퀘어, press",
    "sign inside a name, A*STAR, paper",
    "ampersand in a name, J&J, paper",
    "month in words, 2025년 11월 조사, trip",
    "year of a training, 2019 병원, training",
    "publisher, 충청북도, trip",
    "phrase, \"외래 예약\", training"
  })
  void findsAcrossSpellingsAndScripts(String why, String text, String expected) {
    assertThat(bench.find(text)).as(why).isNotEmpty().first().isEqualTo(id(expected));
  }

  @Test
  void aPhraseMustStandAsItIs() {
    assertThat(bench.find("\"예약 외래\"")).isEmpty();
  }

  @Test
  void nonsenseFindsNothing() {
    assertThat(bench.find("qqxxzzvv")).isEmpty();
    assertThat(bench.find("뷁뷁뷁뷁뷁")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+-=&&||><!(){}[]^\"~*?:\\/",
        "\"unclosed",
        "* OR state:EMBARGOED",
        "<script>alert(1)</script>",
        "\u0000\uFFFF"
      })
  void noTextIsASyntaxError(String text) {
    assertThat(bench.find(text)).doesNotContainNull();
  }

  static Stream<Object[]> filters() {
    return Stream.of(
        new Object[] {SearchFilter.CLUSTER, "kendall-square", List.of("press")},
        new Object[] {SearchFilter.CLUSTER, "켄달 스퀘어", List.of("press")},
        new Object[] {SearchFilter.CLUSTER_ROLE, "visited", List.of("press")},
        new Object[] {SearchFilter.CLUSTER_ROLE, "about", List.of()},
        new Object[] {SearchFilter.AGENCY, "chungcheongbuk-do", List.of("trip")},
        new Object[] {SearchFilter.AGENCY, "충청북도", List.of("trip")},
        new Object[] {SearchFilter.PUBLISHER, "mohw", List.of("press")},
        new Object[] {SearchFilter.ORGANIZATION, "LabCentral", List.of("trip")},
        new Object[] {SearchFilter.COUNTRY, "GB", List.of("training")},
        new Object[] {SearchFilter.COUNTRY, "미국", List.of("trip")},
        new Object[] {SearchFilter.CITY, "Boston", List.of("trip")},
        new Object[] {SearchFilter.PLACE, "US-MA-boston", List.of("trip")},
        new Object[] {SearchFilter.REPORT_TYPE, "research_paper", List.of("paper")},
        new Object[] {SearchFilter.LANGUAGE, "en", List.of("paper")},
        new Object[] {SearchFilter.DEPART_FROM, "2025-11-06", List.of("trip")},
        new Object[] {SearchFilter.DEPART_TO, "2025-11-05", List.of("training")},
        new Object[] {SearchFilter.PUBLISHED_FROM, "2026-01-15", List.of("press")},
        new Object[] {SearchFilter.PUBLISHED_TO, "2020-12-31", List.of("training")});
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("filters")
  void eachFilterKeepsWhatItNames(SearchFilter filter, String value, List<String> expected) {
    assertThat(bench.find(ReportQuery.all().with(filter, value)))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(this::id).toList());
  }

  @ParameterizedTest
  @EnumSource(SearchFilter.class)
  void everyFilterHasACase(SearchFilter filter) {
    assertThat(filters().map(row -> row[0])).contains(filter);
  }

  @Test
  void severalValuesAreAlternativesAndSeveralFiltersAllHold() {
    ReportQuery either =
        ReportQuery.all().with(SearchFilter.REPORT_TYPE, "trip_report", "press_release");

    assertThat(bench.find(either)).containsExactlyInAnyOrder(trip, press);
    assertThat(bench.find(either.with(SearchFilter.COUNTRY, "US"))).containsExactly(trip);
    assertThat(bench.find(either.with(SearchFilter.LANGUAGE, "en"))).isEmpty();
  }

  @Test
  void aRoleIsThatOfTheClusterAskedFor() {
    ReportQuery visited = ReportQuery.all().with(SearchFilter.CLUSTER_ROLE, "visited");

    assertThat(bench.find(visited.with(SearchFilter.CLUSTER, "kendall-square")))
        .containsExactly(press);
    assertThat(bench.find(visited.with(SearchFilter.CLUSTER, "boston-bio"))).isEmpty();
  }

  @Test
  void aFacetCountsWhatItsFilterWouldFind() {
    ReportQuery counted =
        new ReportQuery(
            "", Map.of(), ReportQuery.Sort.RELEVANCE, 20, Set.copyOf(SearchFilter.facets()), false);

    Map<SearchFilter, Map<String, Long>> counts =
        bench.reports.find(counted, Optional.empty()).counts();

    assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(SearchFilter.facets());
    counts.forEach(
        (filter, values) ->
            values.forEach(
                (value, n) ->
                    assertThat(bench.find(ReportQuery.all().with(filter, value)))
                        .as(filter + " " + value)
                        .hasSize(n.intValue())));
  }

  @Test
  void aFacetIgnoresItsOwnFilterButNoOther() {
    Map<SearchFilter, List<String>> filters = new EnumMap<>(SearchFilter.class);
    filters.put(SearchFilter.REPORT_TYPE, List.of("trip_report"));
    filters.put(SearchFilter.LANGUAGE, List.of("ko"));
    ReportQuery query =
        new ReportQuery(
            "",
            filters,
            ReportQuery.Sort.NEWEST,
            20,
            Set.of(SearchFilter.REPORT_TYPE, SearchFilter.LANGUAGE),
            false);

    SearchReports.Answer answer = bench.reports.find(query, Optional.empty());

    assertThat(answer.total()).isOne();
    assertThat(answer.counts().get(SearchFilter.REPORT_TYPE))
        .containsOnlyKeys("trip_report", "press_release", "training_report");
    assertThat(answer.counts().get(SearchFilter.LANGUAGE)).containsOnlyKeys("ko");
  }

  @Test
  void ordersAreWhatTheySay() {
    assertThat(bench.find(sorted(ReportQuery.Sort.NEWEST)))
        .containsSubsequence(press, trip, paper, training);
    assertThat(bench.find(sorted(ReportQuery.Sort.OLDEST)))
        .containsSubsequence(training, paper, trip, press);
    assertThat(bench.find(sorted(ReportQuery.Sort.DEPARTURE))).startsWith(trip, training);
  }

  private static ReportQuery sorted(ReportQuery.Sort sort) {
    return new ReportQuery("", Map.of(), sort, 100, Set.of(), false);
  }

  @ParameterizedTest
  @EnumSource(ReportQuery.Sort.class)
  void pagesNeitherRepeatNorSkipWhileReportsArrive(ReportQuery.Sort sort) {
    String word = List.of("나루터", "돌다리", "솔밭길", "가마터").get(sort.ordinal());
    Set<String> before = new HashSet<>(paging.publish(numbered(word, 0, 23)));
    ReportQuery query = new ReportQuery(word, Map.of(), sort, 5, Set.of(), false);
    List<String> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int arrived = 100;
    do {
      SearchReports.Answer page = paging.reports.find(query, cursor);
      page.hits().forEach(hit -> seen.add(hit.document().id()));
      cursor = page.nextCursor();
      paging.publish(numbered(word, arrived, 2));
      arrived += 2;
    } while (cursor.isPresent());

    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
  }

  private SampleReport[] numbered(String word, int from, int count) {
    List<SampleReport> samples = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      int month = 1 + i % 9;
      samples.add(
          SampleReport.in(paging.store, word + " 조사 " + i, "Survey " + word + " " + i)
              .trip("2025-0" + month + "-03", "2025-0" + month + "-08", "US", "Boston")
              .publishedOn("2025-10-" + (10 + i % 20))
              .paragraph((word + " ").repeat(1 + i % 4) + "번호 " + i, "Number " + i, 1));
    }
    return samples.toArray(SampleReport[]::new);
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    ReportQuery all = new ReportQuery("", Map.of(), ReportQuery.Sort.NEWEST, 1, Set.of(), false);
    Optional<String> cursor = bench.reports.find(all, Optional.empty()).nextCursor();

    assertThat(cursor).isPresent();
    assertThatThrownBy(() -> bench.reports.find(all.with(SearchFilter.LANGUAGE, "ko"), cursor))
        .isInstanceOf(StageException.class)
        .hasMessageContaining("another query");
  }

  @Test
  void highlightsShowWhereAndInWhichSpellingTheNameStands() {
    ReportQuery query =
        new ReportQuery("대웅제약", Map.of(), ReportQuery.Sort.RELEVANCE, 5, Set.of(), true);

    List<ReportSearch.Highlight> highlights =
        bench.reports.find(query, Optional.empty()).hits().getFirst().highlights();

    assertThat(highlights)
        .anySatisfy(
            highlight -> {
              assertThat(highlight.text()).contains("<em>대응제약</em>");
              assertThat(highlight.page()).isEqualTo(1);
            });
  }

  @Test
  void anExportSeesEveryHit() {
    List<String> exported = new ArrayList<>();

    bench.reports.each(ReportQuery.all(), report -> exported.add(report.id()));

    assertThat(exported).contains(trip, press, training, paper).doesNotHaveDuplicates();
  }
}
