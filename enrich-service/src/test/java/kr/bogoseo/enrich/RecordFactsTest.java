package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.ReportRecord;
import org.junit.jupiter.api.Test;

/** Where covers and letterheads state the facts of a record. */
class RecordFactsTest {

  private static ReportRecord record(String... lines) {
    return Enrichment.shared()
        .analyze
        .analyze(String.join("\n", lines), null, Optional.empty())
        .record();
  }

  private static List<String> ids(List<ReportRecord.TagCount> counts) {
    return counts.stream().map(ReportRecord.TagCount::id).toList();
  }

  private static List<String> names(ReportRecord record) {
    return record.people().stream().map(ReportRecord.Person::name).toList();
  }

  @Test
  void theDayBesideTheBodyThatSignsIsTheDayOfPublication() {
    ReportRecord record =
        record("바이오 시험시설 조사 국외출장 결과보고", "", "2023. 6. 7.(수), 한국보건산업진흥원 의료기기센터", "", "1. 출장개요");

    assertThat(record.publishedOn()).isEqualTo(LocalDate.of(2023, 6, 7));
  }

  @Test
  void aDayThatOpensASentenceIsNoDayOfPublication() {
    ReportRecord record =
        record("바이오 시험시설 조사 국외출장 결과보고", "", "2023. 6. 7.(수) 한국보건산업진흥원에서 회의를 하였음", "1. 출장개요");

    assertThat(record.publishedOn()).isNull();
  }

  @Test
  void nightsAndDaysMayStandUnderTheDatesInTheirCell() {
    ReportRecord record =
        record("국외출장 결과보고서", "출장국\t일본\t출장기간\t2023.5.8.(월)~5.11.(목)", "(3박 4일)", "출장목적\t시설 조사");

    ReportRecord.Trip trip = record.trip();
    assertThat(trip).isNotNull();
    assertThat(trip.nights()).isEqualTo(3);
    assertThat(trip.days()).isEqualTo(4);
  }

  @Test
  void placesJoinedBeforeAComplexHaveTheirOwn() {
    for (String places : List.of("대구 및 오송", "대구·경북과 오송", "대구, 오송")) {
      ReportRecord record = record("회의 결과", "", places + " 첨단의료복합단지에 장비를 들인다.");

      assertThat(ids(record.clusters()))
          .as(places)
          .containsExactlyInAnyOrder("daegu-mic", "osong-mic");
    }
  }

  @Test
  void aProvinceThatActsIsAlsoSpokenOfAsAPlace() {
    ReportRecord record = record("회의 결과", "", "인천시는 내년에 시설을 마련하기로 하였다.");

    assertThat(ids(record.agencies())).containsExactly("incheon");
    assertThat(ids(record.places())).containsExactly("KR-28");
  }

  @Test
  void thoseInChargeAndThoseQuotedAreNamedWithoutTheWordsBefore() {
    ReportRecord record =
        record(
            "보도자료",
            "담당과장\t홍가온(044-000-0000)\t담당자\t이다솔 사무관(044-000-0001)",
            "새 시설 개소",
            "□ 협회 대표로 나선 김보람 대표는 “문을 연다”고 말했다.",
            "□ 행사에 온 카를 벤손(Karl Benson) 운영이사가 시설을 둘러보았다.");

    assertThat(names(record)).containsExactlyInAnyOrder("홍가온", "이다솔", "김보람", "카를 벤손");
  }

  @Test
  void theBodyBesideTheOneInChargePublishesARelease() {
    ReportRecord record =
        record(
            "보도자료",
            "배포일시  2025. 4. 2.(수)",
            "보건복지부   책임자   과 장 홍가온 (044-000-0000)",
            "담당부서",
            "보건의료과   담당자   사무관 이다솔 (044-000-0001)",
            "",
            "새 시설 개소",
            "",
            "□ 한국보건산업진흥원 담당자는 시설을 둘러보았다.");

    ReportRecord.Named agency = record.agency();
    assertThat(agency).isNotNull();
    assertThat(agency.id()).isEqualTo("mohw");
  }
}
