package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.ReportRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record says of the document itself: what does not agree, what is missing, what is due. */
class RecordChecksTest {

  private static ReportRecord record(String... lines) {
    return Enrichment.shared()
        .analyze
        .analyze(String.join("\n", lines), null, Optional.empty())
        .record();
  }

  private static List<String> fields(ReportRecord record) {
    return record.contradictions().stream().map(ReportRecord.Contradiction::field).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024. 5. 13.(월) ~ 5. 18.(토), 4박 6일 | false",
        "2024. 5. 13.(월) ~ 5. 18.(토), 5박 6일 | false",
        "2024. 5. 13.(월) ~ 5. 18.(토), 5박 7일 | true",
        "2024. 5. 13.(월) ~ 5. 18.(토), 6박 6일 | true",
        "2024. 12. 30.(월) ~ 2025. 1. 3.(금), 3박 5일 | false",
      })
  void aLengthThatIsNotThatOfTheDatesIsShownAndNotMended(String period, boolean clash) {
    ReportRecord record = record("국외출장 결과보고서", "출장국\t일본\t출장기간\t" + period, "출장목적\t시설 조사");

    assertThat(fields(record).contains("trip.days")).as(period).isEqualTo(clash);
    assertThat(record.trip()).isNotNull();
    if (clash) {
      ReportRecord.Contradiction one = record.contradictions().getFirst();
      assertThat(one.message().ko()).contains("6일인데");
      assertThat(one.message().en()).contains("6 days");
      assertThat(one.statements()).allSatisfy(s -> assertThat(s.text()).contains("2024. 5. 13."));
    }
  }

  @ParameterizedTest
  @CsvSource({"2024. 3. 5.(화), false", "2024. 3. 5.(월), true", "2024년 3월 5일 수요일, false"})
  void aWeekdayThatIsNotThatOfItsDateIsShown(String date, boolean clash) {
    ReportRecord record = record("회의 결과", "", "회의는 " + date + " 서울에서 열렸다.");

    assertThat(fields(record).contains("date")).isEqualTo(clash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "사업에는 4개 부처(교육부, 환경부, 국방부)가 참여한다. | true",
        "사업에는 3개 부처(교육부, 환경부, 국방부)가 참여한다. | false",
        "사업에는 4개 부처(교육부, 환경부, 국방부 등)가 참여한다. | false",
        "현지 기업 3개사(가온랩, 누리텍)와 만났다. | true",
        "출장인원은 8명(의원 5, 직원 3)이다. | false",
        "1단계 2개 동(연면적 300㎡, 높이 12m, 지하 1층)을 지었다. | false",
      })
  void whatIsAnnouncedAndNotListedIsShown(String sentence, boolean clash) {
    ReportRecord record = record("회의 결과", "", sentence);

    assertThat(fields(record).contains("items")).as(sentence).isEqualTo(clash);
  }

  @Test
  void aPartyThatIsNotTheListOfItsNamesIsShown() {
    ReportRecord record =
        record(
            "국외출장 결과보고서",
            "출장기간\t2024. 5. 13.(월) ~ 5. 18.(토)",
            "출장인원\t4명",
            "□ 출장자 명단",
            "연번\t소속\t직급\t성명",
            "1\t바이오산업과\t사무관\t홍가온",
            "2\t바이오산업과\t주무관\t이다솔",
            "3\t투자유치과\t주무관\t김보람");

    assertThat(record.trip()).extracting(ReportRecord.Trip::partySize).isEqualTo(4);
    assertThat(record.contradictions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.field()).isEqualTo("trip.partySize");
              assertThat(one.message().ko()).contains("4명").contains("3명");
            });
  }

  @Test
  void everySectionTheRulesAskForIsFoundWithItsHeading() {
    ReportRecord record =
        record(
            "국외출장 결과보고서",
            "출장기간\t2024. 5. 13.(월) ~ 5. 18.(토)",
            "1. 출장개요",
            "2. 출장일정",
            "3. 주요 면담내용",
            "시설을 둘러보았다.",
            "4. 시사점 및 건의사항");

    assertThat(record.completeness()).isNotNull();
    assertThat(record.completeness().complete()).isTrue();
    assertThat(record.completeness().sections())
        .extracting(ReportRecord.Section::text)
        .containsExactly("1. 출장개요", "2. 출장일정", "3. 주요 면담내용", "4. 시사점 및 건의사항");
  }

  @Test
  void aMissingSectionIsNamedInBothLanguages() {
    ReportRecord record =
        record(
            "국외출장 결과보고서",
            "1. 출장개요",
            "출장기간\t2024. 5. 13.(월) ~ 5. 18.(토)",
            "일자\t지역\t방문기관\t내용",
            "5.13.\t도쿄\t연구소\t면담",
            "2. 방문기관별 주요내용",
            "이번 출장의 시사점은 크다.");

    assertThat(record.completeness()).isNotNull();
    assertThat(record.completeness().complete()).isFalse();
    assertThat(record.completeness().sections())
        .filteredOn(section -> !section.found())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.id()).isEqualTo("implications");
              assertThat(section.name().ko()).isEqualTo("시사점");
              assertThat(section.name().en()).isEqualTo("Implications");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "보건복지부 | 2024. 5. 13.(월) ~ 5. 18.(토) | 2024-06-17 2024-07-02",
        "보건복지부 | 2016. 5. 9.(월) ~ 5. 14.(토) | 2016-06-13",
        "대전광역시의회 | 2024. 5. 13.(월) ~ 5. 18.(토) | 2024-06-02 2024-07-17",
        "대전광역시의회 | 2025. 5. 12.(월) ~ 5. 17.(토) | 2025-06-01 2025-07-16",
        "한국보건산업진흥원 | 2024. 5. 13.(월) ~ 5. 18.(토) | ''",
      })
  void whatIsDueFollowsTheKindOfBodyAndTheDayOfReturn(String body, String period, String due) {
    ReportRecord record =
        record(body + " 공무국외출장 결과보고서", body, "출장국\t일본\t출장기간\t" + period, "출장목적\t시설 조사");

    assertThat(record.agency()).isNotNull();
    assertThat(record.due().stream().map(d -> d.dueOn().toString()).toList())
        .isEqualTo(due.isEmpty() ? List.of() : List.of(due.split(" ")));
    assertThat(record.due())
        .allSatisfy(
            one -> {
              assertThat(one.notice().ko()).contains("법률 자문이 아닙니다");
              assertThat(one.notice().en()).contains("not legal advice");
              assertThat(one.what().ko()).isNotBlank();
              assertThat(one.what().en()).isNotBlank();
            });
  }

  @Test
  void everyRuleNamesItsSourceAndWhatOfItIsNotVerified() {
    assertThat(new DueDates(Enrichment.shared().tagger).rules().rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.sources()).isNotEmpty();
              assertThat(rule.verified()).contains("Not verified");
              assertThat(rule.basis().ko()).isNotBlank();
              assertThat(rule.returnedFrom()).isAfter(LocalDate.of(2000, 1, 1));
            });
  }
}
