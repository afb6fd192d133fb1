package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.deploy.elasticsearch.testing.ElasticsearchExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports with nearly the same text, and passages that say the same. */
@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearDuplicatesTest {

  private SearchBench bench;

  @BeforeAll
  void start(URI elasticsearch) {
    bench = SearchBench.plain(elasticsearch, "duplicates-");
  }

  @AfterAll
  void stop() throws Exception {
    bench.close();
  }

  private SampleReport report(String subject, String file, String last) {
    SampleReport report =
        SampleReport.in(bench.store, subject + " 조사", "Survey of " + subject).file(file, file);
    for (int i = 0; i < 12; i++) {
      report.paragraph(
          subject + "에 관한 " + i + "번째 문단은 모두에게 같은 내용을 길게 적어 둔 것이다.",
          "Paragraph " + i + " of " + subject,
          i + 1);
    }
    return report.paragraph(last, last, 13);
  }

  @Test
  void theSameTextInTwoFilesIsOneHitWithTheOtherBehindIt() {
    String first = bench.publish(report("갯벌", "갯벌.hwp", "첫 끝")).getFirst();
    List<String> later =
        bench.publish(report("갯벌", "갯벌.pdf", "둘째 끝"), report("갯벌 옆 습지 보전", "습지.pdf", "셋째 끝"));

    SearchReports.Answer folded =
        bench.reports.find(ReportQuery.of("갯벌").folded(), Optional.empty());

    assertThat(bench.find("갯벌")).containsExactlyInAnyOrder(first, later.get(0), later.get(1));
    assertThat(folded.total()).isEqualTo(3);
    assertThat(folded.distinct()).hasValue(2);
    assertThat(folded.hits()).hasSize(2);
    assertThat(folded.hits())
        .filteredOn(hit -> hit.duplicateCount() == 1)
        .singleElement()
        .satisfies(
            hit -> {
              List<String> both = List.of(hit.document().id(), hit.duplicates().getFirst().id());
              assertThat(both).containsExactlyInAnyOrder(first, later.get(0));
            });
  }

  @Test
  void twoOfTheSameBatchFindEachOther() {
    List<String> ids = bench.publish(report("염전", "염전.hwp", "끝"), report("염전", "염전.docx", "마침"));

    assertThat(group(ids.get(0))).isEqualTo(group(ids.get(1)));
  }

  @Test
  void aFoldedListGoesOnWhereItsPageEndedThoughReportsArrive() {
    List<SampleReport> many = new ArrayList<>();
    for (String subject : List.of("은하", "성운", "혜성", "행성", "위성")) {
      many.add(report("관측소 " + subject + " 자료", subject + ".hwp", "하나"));
      many.add(report("관측소 " + subject + " 자료", subject + ".pdf", "둘"));
    }
    bench.publish(many.toArray(SampleReport[]::new));
    ReportQuery query =
        new ReportQuery("관측소", Map.of(), ReportQuery.Sort.RELEVANCE, 2, Set.of(), false, true);
    List<String> groups = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int arrived = 0;
    do {
      SearchReports.Answer page = bench.reports.find(query, cursor);
      page.hits().forEach(hit -> groups.add(group(hit.document().id())));
      cursor = page.nextCursor();
      bench.publish(report("관측소 새 소식 " + arrived, "새" + arrived++ + ".hwp", "셋"));
    } while (cursor.isPresent());

    assertThat(groups).hasSize(5).doesNotHaveDuplicates();
  }

  private String group(String id) {
    return Optional.ofNullable(bench.search.find(new ReportId(id)).orElseThrow().content())
        .flatMap(content -> Optional.ofNullable(content.group()))
        .orElse("");
  }

  @Test
  void aPassageThatAReportRepeatsIsShownOnceWithItsOtherPages() {
    String id =
        bench
            .publish(
                SampleReport.in(bench.store, "되풀이", "Repeats")
                    .heading(1, "하나", "One", 1)
                    .paragraph("협조 요청 사항은 아래와 같다.", "Requests are as follows.", 1)
                    .heading(1, "하나", "One", 2)
                    .paragraph("협조 요청 사항은 아래와 같다.", "Requests are as follows.", 2)
                    .heading(1, "둘", "Two", 3)
                    .paragraph("다른 말이다.", "Something else.", 3))
            .getFirst();

    ReportSearch.PassagePage found =
        bench.search.passages(new ReportId(id), false, bench.reports.understand("협조 요청"), 0, 10);
    ReportSearch.PassagePage all =
        bench.search.passages(new ReportId(id), false, bench.reports.understand(""), 0, 10);

    assertThat(found.matched()).isOne();
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.passages().getFirst().alsoOn()).containsExactly(2);
    assertThat(all.passages()).as("read from the start nothing is left out").hasSize(3);
  }
}
