package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.Affiliation;
import kr.bogoseo.contracts.document.OwnKeywords;
import kr.bogoseo.contracts.document.PressFacts;
import kr.bogoseo.contracts.document.ReportRecord;
import kr.bogoseo.contracts.document.TripCosts;
import kr.bogoseo.contracts.document.TripHost;
import org.junit.jupiter.api.Test;

/** Subtitle, hosts, costs, press contacts and paper fronts: read where stated, absent where not. */
class RecordFieldsTest {

  private static ReportRecord record(String... lines) {
    return Enrichment.shared()
        .analyze
        .analyze(String.join("\n", lines), null, Optional.empty())
        .record();
  }

  private static ReportRecord.Trip trip(String... lines) {
    ReportRecord.Trip trip = record(lines).trip();
    assertThat(trip).isNotNull();
    return trip;
  }

  private static PressFacts press(String... lines) {
    PressFacts press = record(lines).press();
    assertThat(press).isNotNull();
    return press;
  }

  private static List<String> hosts(ReportRecord.Trip trip) {
    return trip.hosts().stream().map(TripHost::name).toList();
  }

  @Test
  void theLineBetweenDashesUnderATitleIsItsSubtitle() {
    ReportRecord record =
        record("보도자료", "새로 여는 바이오 시험시설 개소식 개최", "- 창업기업 스무 곳이 먼저 들어온다 -", "□ 시설이 문을 열었다.");

    assertThat(record.title().ko()).isEqualTo("새로 여는 바이오 시험시설 개소식 개최");
    assertThat(record.subtitle()).isNotNull();
    assertThat(record.subtitle().ko()).isEqualTo("창업기업 스무 곳이 먼저 들어온다");
    assertThat(record.evidence().get("subtitle.ko"))
        .extracting(ReportRecord.Evidence::text)
        .asString()
        .contains("창업기업 스무 곳");
  }

  @Test
  void aSubtitleMayRunOverTwoLines() {
    ReportRecord record =
        record("보도자료", "새로 여는 바이오 시험시설 개소식 개최", "- 창업기업 스무 곳과", "대학 세 곳이 함께 쓴다 -", "□ 시설이 문을 열었다.");

    assertThat(record.subtitle()).isNotNull();
    assertThat(record.subtitle().ko()).isEqualTo("창업기업 스무 곳과 대학 세 곳이 함께 쓴다");
  }

  @Test
  void theFirstItemOfAListUnderATitleIsNoSubtitle() {
    ReportRecord record =
        record("바이오 시험시설 조사 국외출장 결과보고", "- 시설 세 곳을 둘러봄", "- 협약을 논의함", "출장기간 : 2024. 5. 6. ~ 5. 9.");

    assertThat(record.subtitle()).isNull();
  }

  @Test
  void bodiesBehindALabelAreHosts() {
    ReportRecord.Trip trip =
        trip(
            "바이오 시험시설 조사 국외출장 결과보고",
            "출장기간 : 2024. 5. 6. ~ 5. 9.",
            "방문기관 : 랩센트럴(LabCentral), 가람생명연구소 및 매사추세츠 종합병원 등 3개 기관");

    assertThat(hosts(trip)).containsExactly("랩센트럴(LabCentral)", "가람생명연구소", "매사추세츠 종합병원");
    assertThat(trip.hosts().getFirst().id()).isEqualTo("labcentral");
    assertThat(trip.hosts().get(1).id()).isNull();
  }

  @Test
  void theColumnOfAScheduleNamesHostsButNoFlights() {
    ReportRecord record =
        record(
            "바이오 시험시설 조사 국외출장 결과보고",
            "출장일정",
            "일자\t지역\t방문기관\t주요내용",
            "5. 6.(월)\t인천\t인천국제공항 출발\t이동",
            "5. 7.(화)\t보스턴\t랩센트럴\t공유실험실 면담",
            "5. 8.(수)\t보스턴\t가람생명연구소\t한빛제약과의 협력 사례 청취",
            "5. 9.(목)\t보스턴\t-\t자료정리");

    assertThat(record.trip()).isNotNull();
    assertThat(hosts(record.trip())).containsExactly("랩센트럴", "가람생명연구소");
    assertThat(record.evidence()).containsKey("trip.hosts");
  }

  @Test
  void headingsOfVisitsNameHosts() {
    ReportRecord.Trip trip =
        trip(
            "바이오 시험시설 조사 국외출장 결과보고",
            "출장기간 : 2024. 5. 6. ~ 5. 9.",
            "Ⅲ. 주요 방문결과",
            "1. 랩센트럴(LabCentral)",
            "○ 시설을 둘러봄",
            "Ⅳ. 시사점",
            "1. 한국보건산업진흥원",
            "○ 협력이 필요함");

    assertThat(hosts(trip)).containsExactly("랩센트럴(LabCentral)");
  }

  @Test
  void aListOfBodiesThatAreMentionedIsNoListOfHosts() {
    ReportRecord.Trip trip =
        trip(
            "바이오 시험시설 조사 국외출장 결과보고",
            "출장기간 : 2024. 5. 6. ~ 5. 9.",
            "○ 주요 입주기업 : 랩센트럴, 매사추세츠 종합병원",
            "구분\t기관명\t투자액",
            "1\t랩센트럴\t100억원",
            "○ 방문기관에서는 MIT를 소개함");

    assertThat(trip.hosts()).isEmpty();
    assertThat(ContractJson.write(trip)).asString().doesNotContain("hosts").doesNotContain("costs");
  }

  @Test
  void theStatedTotalIsTheCostOfATrip() {
    for (String line :
        List.of(
            "소요예산 : 31,460천원(도비)",
            "출장경비 : 총 31,460천원 (항공료 20,000천원, 체재비 11,460천원)",
            "출장국\t미국\t총 소요경비\t31,460천원",
            "○ 여 비 : 31,460천원")) {
      ReportRecord record = record("바이오 시험시설 조사 국외출장 결과보고", "출장기간 : 2024. 5. 6. ~ 5. 9.", line);

      assertThat(record.trip()).as(line).isNotNull();
      TripCosts costs = record.trip().costs();
      assertThat(costs).as(line).isNotNull();
      assertThat(costs.amount()).as(line).isEqualByComparingTo(new BigDecimal("31460000"));
      assertThat(costs.currency()).isEqualTo("KRW");
      assertThat(costs.surface()).contains("31,460천원");
      assertThat(record.evidence()).containsKey("trip.costs");
    }
  }

  @Test
  void partsAndCostsByHeadAndOtherSumsAreNoCostOfATrip() {
    for (String line :
        List.of(
            "출장경비 : 항공료 20,000천원, 체재비 11,460천원",
            "출장경비 : 1인당 3,200천원",
            "소요예산 : 기관 부담",
            "○ 오송 창업허브(총 2,300억원) 설계에 참고",
            "○ 여비를 아끼려고 1,000천원을 남김")) {
      assertThat(trip("바이오 시험시설 조사 국외출장 결과보고", "출장기간 : 2024. 5. 6. ~ 5. 9.", line).costs())
          .as(line)
          .isNull();
    }
  }

  @Test
  void thoseListedAsTravellersAreNamedInTheTrip() {
    ReportRecord record =
        record(
            "바이오 시험시설 조사 국외출장 결과보고",
            "출장기간 : 2024. 5. 6. ~ 5. 9.",
            "출장자 명단",
            "소속\t직급\t성명",
            "바이오정책과\t사무관\t홍가온",
            "바이오정책과\t주무관\t이다솔",
            "",
            "○ 협회의 김보람 대표는 “문을 연다”고 말했다.");

    assertThat(record.trip()).isNotNull();
    assertThat(record.trip().travellers()).containsExactly("홍가온", "이다솔");
  }

  @Test
  void fieldAndTaskOfTrainingStandOnItsForm() {
    ReportRecord record =
        record(
            "국외훈련 개요",
            "1. 훈련국가: 미국",
            "2. 훈련기관명: 어느 대학교",
            "3. 훈련분야: 보건정책",
            "4. 훈련기간: 2022. 3. 1. ~ 2023. 2. 28.",
            "5. 훈련과제: 공유실험실 제도의 비교 연구");

    assertThat(record.training()).isNotNull();
    assertThat(record.training().field()).isEqualTo("보건정책");
    assertThat(record.training().task()).isEqualTo("공유실험실 제도의 비교 연구");
    assertThat(record.evidence()).containsKeys("training.field", "training.task");
  }

  @Test
  void contactsStandInCellsWithTheirOffice() {
    PressFacts press =
        press(
            "보도자료",
            "보도시점\t2025. 4. 2.(수) 12:00\t배포\t2025. 4. 2.(수) 08:30",
            "새 시설 개소식 개최",
            "□ 시설이 문을 열었다.",
            "담당 부서\t바이오산업국\t책임자\t과  장\t홍가온\t(044-000-0000)",
            "\t시설지원과\t담당자\t사무관\t이 다 솔\t(044-000-0001)");

    assertThat(press.department()).isEqualTo("바이오산업국 시설지원과");
    assertThat(press.contacts()).hasSize(2);
    PressFacts.Contact first = press.contacts().getFirst();
    assertThat(first.name()).isEqualTo("홍가온");
    assertThat(first.post()).isEqualTo("과장");
    assertThat(first.department()).isEqualTo("바이오산업국 시설지원과");
    assertThat(first.phone()).contains("●").doesNotContain("0000");
    assertThat(press.contacts().getLast().name()).isEqualTo("이다솔");
    assertThat(press.pressTime()).isEqualTo("2025. 4. 2.(수) 12:00");
    assertThat(press.times())
        .containsExactly(new PressFacts.Time(null, Instant.parse("2025-04-02T03:00:00Z")));
  }

  @Test
  void contactsStandBesideTheirLabels() {
    PressFacts press =
        press(
            "보도자료",
            "보도일시\t즉시 보도하여 주시기 바랍니다.",
            "배포일시\t2025. 2. 20.(목)\t담당부서\t시설지원과",
            "담당과장\t홍가온(044-000-0000)\t담 당 자\t이다솔 사무관(044-000-0001)",
            "새 시설 개소식 개최");

    assertThat(press.department()).isEqualTo("시설지원과");
    assertThat(press.contacts())
        .extracting(PressFacts.Contact::name, PressFacts.Contact::post)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("홍가온", "과장"),
            org.assertj.core.groups.Tuple.tuple("이다솔", "사무관"));
    assertThat(press.times()).isEmpty();
  }

  @Test
  void contactsOfSeveralDepartmentsKeepTheirOwn() {
    PressFacts press =
        press(
            "보도자료",
            "배포일시 2025. 4. 2.(수)",
            "새 시설 개소식 개최",
            "□ 시설이 문을 열었다.",
            "담당 부서\t시설지원과\t책임자\t과 장 홍가온 (044-000-0000)",
            "\t\t담당자\t사무관 이다솔 (044-000-0001)",
            "담당 부서\t창업정책팀\t책임자\t팀 장 김보람 (044-000-0002)",
            "\t\t담당자\t연구원 박하늘 (044-000-0003)");

    assertThat(press.contacts())
        .extracting(PressFacts.Contact::name, PressFacts.Contact::department)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("홍가온", "시설지원과"),
            org.assertj.core.groups.Tuple.tuple("이다솔", "시설지원과"),
            org.assertj.core.groups.Tuple.tuple("김보람", "창업정책팀"),
            org.assertj.core.groups.Tuple.tuple("박하늘", "창업정책팀"));
  }

  @Test
  void contactsStandOnOneLine() {
    PressFacts press =
        press(
            "보도자료",
            "배포일시 2025. 4. 2.(수)",
            "새 시설 개소식 개최",
            "□ 시설이 문을 열었다.",
            "※ 문의 : 시설지원과 홍가온 과장(☎ 044-000-0000), 이다솔 사무관(044-000-0001)");

    assertThat(press.department()).isEqualTo("시설지원과");
    assertThat(press.contacts()).extracting(PressFacts.Contact::name).containsExactly("홍가온", "이다솔");
  }

  @Test
  void anAddressIsNoNumberAndTheWordsOfAnEmbargoStay() {
    PressFacts press =
        press(
            "보도자료",
            "※엠바고 : 행사 종료 이후 보도 가능(별도 공지) 배포 : 2025년 4월 2일(수)",
            "새 시설 개소식 개최",
            "□ 시설이 문을 열었다.",
            "담당 부서\t시설지원과\t담당자\t사무관\t이다솔\t(solsol1234@example.kr)");

    assertThat(press.pressTime()).isEqualTo("행사 종료 이후 보도 가능(별도 공지)");
    assertThat(press.times()).isEmpty();
    assertThat(press.contacts())
        .containsExactly(new PressFacts.Contact("이다솔", "사무관", "시설지원과", null));
  }

  @Test
  void thoseASentenceSpeaksOfAreNoContacts() {
    ReportRecord record =
        record(
            "보도자료",
            "배포일시 2025. 4. 2.(수)",
            "새 시설 개소식 개최",
            "□ 행사에서 사업 담당자 이다솔 사무관은 시설을 소개하였다.",
            "□ 연구 책임자 박하늘 교수는 “문을 연다”고 말했다.");

    assertThat(record.press()).isNull();
  }

  @Test
  void onlineAndPrintMayStartApart() {
    PressFacts press =
        press(
            "보도자료",
            "보도일시\t2025. 4. 3.(목) 조간(온라인 4. 2. 12:00)부터 보도해 주시기 바랍니다.",
            "배포일시\t2025. 4. 2.(수) 08:30",
            "새 시설 개소식 개최");

    assertThat(press.times())
        .containsExactly(
            new PressFacts.Time("print", Instant.parse("2025-04-02T15:00:00Z")),
            new PressFacts.Time("online", Instant.parse("2025-04-02T03:00:00Z")));
  }

  private static ReportRecord.Publication paper(String... lines) {
    ReportRecord.Publication paper = record(lines).publication();
    assertThat(paper).isNotNull();
    return paper;
  }

  private static final String ABSTRACT =
      "This study compares how shared laboratories are run in two regions. We draw networks of"
          + " projects between companies and hospitals and measure how many ties cross a border."
          + " We suggest that brokers are worth more than further buildings.";
  private static final String KOREAN =
      "본 연구는 두 지역의 공유실험실이 어떻게 운영되는지 비교하였다. 기업과 병원이 함께 한 과제의 연결망을 그려 경계를 넘는 연결이 얼마나 되는지 재었으며,"
          + " 그 결과 건물을 더 짓는 것보다 사람을 잇는 일이 더 큰 효과를 낸다는 점을 확인하였다. 이를 바탕으로 정책을 제안한다.";

  @Test
  void theFrontOfAPaperTellsItsOwnData() {
    ReportRecord.Publication paper =
        paper(
            "한빛지역학회지 제9권 제2호 (2024), pp. 101-118",
            "# 공유실험실 운영의 지역 비교 연구",
            "홍가온<sup>1</sup>, 이다솔<sup>1,2</sup>",
            "<sup>1</sup>한빛대학교 지역정책학과, <sup>2</sup>가람생명연구소",
            "## A Comparative Study of Shared Laboratories",
            "Abstract",
            ABSTRACT,
            "Keywords: Shared laboratory; Network",
            "초록",
            KOREAN,
            "주제어: 공유실험실; 연결망",
            "## 서론",
            "공유실험실은 여럿이 함께 쓰는 곳이다.");

    assertThat(paper.issue()).isEqualTo("2");
    assertThat(paper.pages()).isEqualTo("101-118");
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.affiliations())
        .containsExactly(
            new Affiliation("한빛대학교 지역정책학과", List.of("홍가온", "이다솔")),
            new Affiliation("가람생명연구소", List.of("이다솔")));
    assertThat(paper.abstracts()).isEqualTo(new ReportRecord.Bilingual(KOREAN, ABSTRACT));
    assertThat(paper.keywords())
        .isEqualTo(
            new OwnKeywords(List.of("공유실험실", "연결망"), List.of("Shared laboratory", "Network")));
    assertThat(ContractJson.write(paper)).asString().contains("\"abstract\":{");
  }

  @Test
  void anAbstractNeedsNoHeadingBeforeItsKeywords() {
    ReportRecord.Publication paper =
        paper(
            "# 공유실험실 운영의 지역 비교 연구",
            "홍가온<sup>1</sup>, 이다솔<sup>2</sup>",
            "<sup>1</sup>한빛대학교 지역정책학과; <sup>2</sup>가람생명연구소",
            KOREAN,
            "**중심단어:** 공유실험실; 연결망",
            "Received July 2, 2024 Accepted August 2, 2024",
            "## 서론",
            "공유실험실은 여럿이 함께 쓰는 곳이다.");

    assertThat(paper.abstracts()).isEqualTo(new ReportRecord.Bilingual(KOREAN, null));
  }

  @Test
  void whatAPaperCitesIsNotItsOwn() {
    ReportRecord.Publication paper =
        paper(
            "# 공유실험실 운영의 지역 비교 연구",
            "홍가온<sup>1</sup>, 이다솔<sup>2</sup>",
            "Received July 2, 2024 Accepted August 2, 2024",
            "## 서론",
            KOREAN,
            "## 참고문헌",
            "Kim A, Lee B. Journal of Shared Labs. 2019;12(3):45-67. doi: 10.5555/abc.1",
            "Keywords: Shared laboratory; Network",
            "<sup>1</sup>한빛대학교 지역정책학과");

    assertThat(paper.doi()).isNull();
    assertThat(paper.issue()).isNull();
    assertThat(paper.pages()).isNull();
    assertThat(paper.year()).isNull();
    assertThat(paper.keywords()).isNull();
    assertThat(paper.abstracts()).isNull();
    assertThat(paper.affiliations()).isEmpty();
  }
}
