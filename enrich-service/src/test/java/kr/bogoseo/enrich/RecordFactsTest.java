package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  private static ReportRecord.Trip trip(ReportRecord record) {
    return Objects.requireNonNull(record.trip(), "trip");
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

  @Test
  void anOfficialLetterSaysWhoSentItAndWhen() {
    ReportRecord record =
        record(
            "서  울  특  별  시",
            "수신\t보건복지부장관(어느과장)",
            "제목\t추진실적 제출",
            "붙임과 같이 제출합니다.",
            "서 울 특 별 시 장",
            "시행\t\t어느과-1234\t(\t2025. 3. 24.\t)\t접수");

    assertThat(record.agency()).isNotNull();
    assertThat(record.agency().id()).isEqualTo("seoul");
    assertThat(record.publishedOn()).isEqualTo(LocalDate.of(2025, 3, 24));
    assertThat(record.title().ko()).isEqualTo("추진실적 제출");
  }

  @Test
  void theHeadIntroducedInTheLeadTellsWhoIssuesARelease() {
    ReportRecord record =
        record(
            "보도자료",
            "배포일시  2025. 4. 2.(수)",
            "새 시설 개소식 개최",
            "□ 보건복지부(장관 홍가온)는 2일 서울대학교병원과 함께 시설을 열었다고 밝혔다. 질병관리청도 참석하였다.");

    assertThat(record.agency()).isNotNull();
    assertThat(record.agency().id()).isEqualTo("mohw");
  }

  @Test
  void aTitleOverTwoLinesIsOneAndASectionIsNone() {
    assertThat(record("새로 여는 바이오 시험시설,", "어느 이름으로 불릴까", "- 작은 제목 -", "□ 내용이다.").title().ko())
        .isEqualTo("새로 여는 바이오 시험시설, 어느 이름으로 불릴까");
    assertThat(record("1. 문서 요약", "내용을 적는다.", "2. 붙임 자료").title().ko()).isNull();
  }

  @Test
  void aLabelGluedToTheValueBeforeEndsIt() {
    ReportRecord record =
        record(
            "훈련결과 보고서 요약서",
            "훈련과제 바이오 시험시설 운영 연구보고서제목 바이오 시험시설 운영 방안내용요약",
            "훈련국 미국 훈련기간 2019.9.3.~2020.9.2훈련기관");

    assertThat(record.title().ko()).isEqualTo("바이오 시험시설 운영 방안");
  }

  @Test
  void aRankIsNoNameAndTheTaskIsTheTitleOfATrainingReport() {
    ReportRecord record =
        record(
            "국외훈련 결과보고서",
            "훈련과제명 : 미국의 시험시설 운영정책 연구",
            "훈 련 국 : 미국",
            "훈련기간 : 2023. 7. 24. ~ 2025. 1. 23.",
            "직급(성명) : 서기관 홍가온 외 1명");

    assertThat(record.title().ko()).isEqualTo("미국의 시험시설 운영정책 연구");
    assertThat(names(record)).containsExactly("홍가온");
  }

  @Test
  void aBodyAndItsDivisionBeforeAPostAreNoName() {
    ReportRecord record =
        record(
            "공무국외출장 결과보고서",
            "출장자 : 가온첨단의료산업진흥재단 전략기획본부 팀장 이다솔 외 2명",
            "출장기간 : 2024. 10. 6. ~ 10. 11.");

    assertThat(names(record)).containsExactly("이다솔");
  }

  @Test
  void aTitleThatIsNoSentenceOfTheReportIsTranslatedToo() {
    ReportRecord record =
        record("훈련결과 보고서 요약서", "훈련과제 바이오 시험시설 연구보고서제목 보스턴 바이오클러스터 연구내용요약", "훈련국 미국");

    assertThat(record.title().ko()).isEqualTo("보스턴 바이오클러스터 연구");
    assertThat(record.title().en()).contains("Boston", "cluster").doesNotContain("[");
  }

  @Test
  void aFormWithAColumnOfNamesIsNoListOfPeople() {
    ReportRecord record = record("제출 서식 안내", "성명\t구분\t비고", "주소\t가\t1", "업체명\t나\t2", "홍길동\t\t3");

    assertThat(record.people()).isEmpty();
  }

  @Test
  void aCellOfSeveralLinesDoesNotEndATableOfNames() {
    ReportRecord record =
        record(
            "라운드테이블 개최 결과",
            "이름\t현직\t주요 경력",
            "홍가온\t가온바이오 대표\t○ 가온대 박사",
            "○ 시험연구소 소장",
            "* 세포치료 분야",
            "이다솔\t다솔병원 원장\t○ 다솔대 교수");

    assertThat(names(record)).containsExactlyInAnyOrder("홍가온", "이다솔");
  }

  @Test
  void authorsAreReadThoughTheirMarksHaveFallenAmongTheLetters() {
    ReportRecord record =
        record(
            "바이오 시험시설의 운영 비교 연구",
            "홍가온1, 이다솔1,2, 김보람21가온대학교 대학원 정책학과, 2가온대학교 연구소",
            "초록",
            "본 연구는 시험시설을 비교하였다.",
            "중심단어: 시험시설; 운영; 협력Correspondence to: Hong Gaon",
            "Received May 7, 2024 Accepted August 19, 2024");

    assertThat(record.publication()).isNotNull();
    assertThat(record.publication().authors()).containsExactly("홍가온", "이다솔", "김보람");
    assertThat(record.keywords()).containsExactly("시험시설", "운영", "협력");
  }

  @Test
  void aDayASentenceOrACompanyIsNoTitle() {
    ReportRecord record =
        record(
            "제작 가온바이오 주식회사", "2024. 4. 5.(금)", "시험시설 운영 용역", "시설의 장비를 새로 들이고 운영 인력을 늘려야 할 필요가 있음");

    assertThat(record.title().ko()).isEqualTo("시험시설 운영 용역");
  }

  @Test
  void aRowOfATableIsNoTitleAndAFormNamesAReportWithoutOne() {
    ReportRecord record =
        record(
            "국외출장 복명서",
            "출장자\t소속\t가온과",
            "출장지\t일본 오사카, 고베",
            "연계\t\t",
            "출장기간\t2023. 11. 5. ~ 11. 11.");

    assertThat(record.title().ko()).isEqualTo("국외출장 복명서");
    assertThat(trip(record).destinations())
        .extracting(ReportRecord.Destination::city)
        .containsExactly("Osaka", "Kobe");
  }

  @Test
  void thoseWhoTravelledMayStandInItemsWithTheirOfficeBeforeThem() {
    ReportRecord record =
        record(
            "유럽 시험시설 국외출장 결과보고서",
            "가. 출 장 국 : 프랑스(파리), 스위스",
            "나. 출 장 자 : 3명",
            " ○ 산업정책과장 홍가온, 산업정책과 행정사무관 이다솔, 산업정책과 주무관 김보람",
            "다. 출 장 기 간 : 2024. 6. 9.(일) ~ 6. 16.(일) [6박 8일]");

    assertThat(names(record)).containsExactlyInAnyOrder("홍가온", "이다솔", "김보람");
    assertThat(trip(record).partySize()).isEqualTo(3);
    assertThat(trip(record).destinations())
        .extracting(ReportRecord.Destination::country)
        .containsExactly("FR", "CH");
    assertThat(trip(record).destinations().getFirst().city()).isEqualTo("Paris");
  }

  @Test
  void whoWasMetIsNoDestinationAndHasAllOfTheName() {
    ReportRecord record =
        record(
            "오사카 시험시설 선진지 견학 출장단",
            "출발일",
            "2024년 2월 18일",
            "이번 출장은 2024년 2월 18일부터 23일까지 일본 오사카에서 진행되었습니다.",
            "시설 관계자(다나카 히로시 과장, 존스미스 부사장)와 만났습니다.",
            "마쓰모토 겐 센터장도 함께하였습니다.");

    assertThat(names(record)).containsExactly("다나카 히로시", "존스미스");
    assertThat(trip(record).destinations())
        .extracting(ReportRecord.Destination::city)
        .containsExactly("Osaka");
  }

  @Test
  void aCallSaysWhichBodyItSpeaksFor() {
    ReportRecord record = record("제안요청서", "계약상대자는 한국수자원공사(이하 ‘발주자’라 한다)의 지침을 따른다.");

    assertThat(record.agency()).isNotNull();
    assertThat(record.agency().id()).isEqualTo("k-water");
  }

  @Test
  void anInstitutionKeepsItsOtherNameOfTheNextLine() {
    ReportRecord record =
        record(
            "국외훈련 결과보고서",
            "1. 훈련국 : 영국",
            "2. 훈련기관명 : 가온대학교 정책대학원",
            "(Gaon University, School of Policy)",
            "3. 훈련기간 : 2022.1.3.~2023.7.2.");

    assertThat(Objects.requireNonNull(record.training()).institution())
        .isEqualTo("가온대학교 정책대학원 (Gaon University, School of Policy)");
  }

  @Test
  void authorsPrintedInTwoScriptsAreTheSamePeople() {
    ReportRecord record =
        record(
            "Journal of the Korea Academia-Industrial cooperation Society",
            "Vol. 24, No. 8",
            "시험시설의 성과 요인 분석",
            "정한솔1*, 오나래2",
            "Analysis of Performance Factors of Test Sites",
            "Han-Sol Jung1*, Na-Rae Oh2",
            "Keywords : Test Site, Performance",
            "Received April 12, 2023 Accepted August 4, 2023");

    assertThat(Objects.requireNonNull(record.publication()).authors())
        .containsExactly("정한솔", "오나래");
    assertThat(Objects.requireNonNull(record.publication()).journal())
        .isEqualTo("Journal of the Korea Academia-Industrial cooperation Society");
  }
}
