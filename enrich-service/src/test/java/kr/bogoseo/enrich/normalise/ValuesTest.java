package kr.bogoseo.enrich.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.document.NormalizedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row a form: the text, the stretch found in it, its kind, its value. */
class ValuesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

  private final Values values = new Values(hanja -> Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // dates
        "회의는 2024년 7월 3일 열렸다 | 2024년 7월 3일 | date | {\"date\":\"2024-07-03\"}",
        "2024. 3. 5.(화) 개최 | 2024. 3. 5.(화) | date | {\"date\":\"2024-03-05\"}",
        "’24.3.5. 개최 | ’24.3.5. | date | {\"date\":\"2024-03-05\"}",
        "20240305 접수 | 20240305 | date | {\"date\":\"2024-03-05\"}",
        "2024-11-30 공고 | 2024-11-30 | date | {\"date\":\"2024-11-30\"}",
        "(2021.8월) 수립 | 2021.8월 | date | {\"date\":\"2021-08\",\"precision\":\"month\"}",
        "2022년 2분기 실적 | 2022년 2분기 | date | {\"date\":\"2022-Q2\",\"precision\":\"quarter\"}",
        "2022년 하반기 착공 | 2022년 하반기 | date | {\"date\":\"2022-H2\",\"precision\":\"half\"}",
        "‘27년까지 완공 | ‘27년까지 | date | {\"date\":\"2027\",\"precision\":\"year\"}",
        "Received March 4, 2022 | March 4, 2022 | date | {\"date\":\"2022-03-04\"}",
        "published on 17 May 2019 in | 17 May 2019 | date | {\"date\":\"2019-05-17\"}",
        "단기 4357년 10월 3일 | 단기 4357년 10월 3일 | date | {\"date\":\"2024-10-03\"}",
        "내년 4월 착수 | 내년 4월 | date | {\"date\":\"2026-04\",\"precision\":\"month\"}",
        "지난 12월 공고 | 지난 12월 | date | {\"date\":\"2024-12\",\"precision\":\"month\"}",
        "오는 5월 20일 개막 | 5월 20일 | date | {\"date\":\"2025-05-20\"}",
        // ranges
        "'21~'24년 지원 | '21~'24년 | date_range | {\"start\":\"2021\",\"end\":\"2024\"}",
        "대표(’17～) | ’17～ | date_range | {\"start\":\"2017\",\"end\":null}",
        "2023. 5. 8. ∼ 5. 12. 방문 | 2023. 5. 8. ∼ 5. 12. | date_range | {\"start\":\"2023-05-08\",\"end\":\"2023-05-12\"}",
        "2023.5.8~12 방문 | 2023.5.8~12 | date_range | {\"start\":\"2023-05-08\",\"end\":\"2023-05-12\"}",
        "2019년 12월 30일부터 1월 3일까지 | 2019년 12월 30일부터 1월 3일까지 | date_range | {\"start\":\"2019-12-30\",\"end\":\"2020-01-03\"}",
        "2018년 9월 3일과 4일 양일간 | 2018년 9월 3일과 4일 양일간 | date_range | {\"start\":\"2018-09-03\",\"end\":\"2018-09-04\"}",
        "2015–2019년 통계 | 2015–2019년 | date_range | {\"start\":\"2015\",\"end\":\"2019\"}",
        // date and time
        "2025. 3. 13.(목) 14:00 보도 | 2025. 3. 13.(목) 14:00 | datetime | {\"at\":\"2025-03-13T14:00:00+09:00\"}",
        "2025년 3월 13일 오후 2시 30분 개최 | 2025년 3월 13일 오후 2시 30분 | datetime | {\"at\":\"2025-03-13T14:30:00+09:00\"}",
        "2025. 3. 13. 10:00~11:30 면담 | 2025. 3. 13. 10:00~11:30 | datetime_range | {\"start\":\"2025-03-13T10:00:00+09:00\",\"end\":\"2025-03-13T11:30:00+09:00\"}",
        // lengths of time
        "일정은 6박 8일이다 | 6박 8일 | duration | {\"nights\":6,\"days\":8}",
        "약 18개월 동안 | 약 18개월 동안 | duration | {\"iso\":\"P18M\",\"duration\":\"P18M\"}",
        "8~9개월 걸린다 | 8~9개월 | duration | {\"min\":\"P8M\",\"max\":\"P9M\"}",
        "수백 년의 역사 | 수백 년 | duration | {\"min\":\"P200Y\",\"max\":\"P900Y\"}",
        // money
        "총 3,104억원 투입 | 총 3,104억원 | money | {\"amount\":310400000000,\"currency\":\"KRW\",\"approximate\":false,\"bound\":null}",
        "약 2조 4,160억 달러로 | 약 2조 4,160억 달러 | money | {\"amount\":2416000000000,\"currency\":\"USD\",\"approximate\":true,\"bound\":null}",
        "최대 7천만 유로 | 최대 7천만 유로 | money | {\"amount\":70000000,\"currency\":\"EUR\",\"approximate\":false,\"bound\":\"lte\"}",
        "3억2백만 엔 이상을 | 3억2백만 엔 이상 | money | {\"amount\":302000000,\"currency\":\"JPY\",\"approximate\":false,\"bound\":\"gte\"}",
        "매출 $87억 규모 | $87억 | money | {\"amount\":8700000000,\"currency\":\"USD\",\"approximate\":false,\"bound\":null}",
        "2.35조 원 | 2.35조 원 | money | {\"amount\":2350000000000,\"currency\":\"KRW\",\"approximate\":false,\"bound\":null}",
        "이만삼천 달러를 | 이만삼천 달러 | money | {\"amount\":23000,\"currency\":\"USD\",\"approximate\":false,\"bound\":null}",
        "노르웨이 크로네로 4억 노르웨이 크로네 | 4억 노르웨이 크로네 | money | {\"amount\":400000000,\"currency\":\"NOK\",\"approximate\":false,\"bound\":null}",
        "raised USD 2.4 million in | USD 2.4 million | money | {\"amount\":2400000,\"currency\":\"USD\",\"approximate\":false,\"bound\":null}",
        // numbers
        "관계자 70여 명과 | 70여 명 | number | {\"value\":70,\"unit\":\"person\",\"bound\":\"gte\"}",
        "35만 1,200개의 일자리 | 35만 1,200개 | number | {\"value\":351200,\"unit\":\"count\"}",
        "12,500개 이상의 사업장 | 12,500개 이상 | number | {\"value\":12500,\"unit\":\"count\",\"bound\":\"gte\"}",
        "바이오기업 4개사와 | 4개사 | number | {\"value\":4,\"unit\":\"company\"}",
        "약 1/4을 차지 | 약 1/4 | number | {\"value\":0.25,\"unit\":null}",
        "3배 이상 성장 | 3배 이상 | number | {\"value\":3,\"unit\":\"multiple\",\"bound\":\"gte\"}",
        // areas and percentages
        "부지 1만평을 | 1만평 | area | {\"value\":33058,\"unit\":\"m2\"}",
        "연면적 2,500㎡이다 | 2,500㎡ | area | {\"value\":2500,\"unit\":\"m2\"}",
        "30헥타르 규모 | 30헥타르 | area | {\"value\":300000,\"unit\":\"m2\"}",
        "3천 평방피트 | 3천 평방피트 | area | {\"value\":278.70912,\"unit\":\"m2\"}",
        "약 37.5% 증가 | 약 37.5% | percent | {\"value\":37.5,\"bound\":null}",
        "12~15％ 수준 | 12~15％ | percent | {\"min\":12,\"max\":15,\"bound\":null}",
        "30% 미만으로 | 30% 미만 | percent | {\"value\":30,\"bound\":\"lt\"}",
        // phones, countries, Hanja
        "전화 02-2100-1234 로 | 02-2100-1234 | phone | {\"e164\":\"+82221001234\"}",
        "Tel: +82-43-220-1234 | +82-43-220-1234 | phone | {\"e164\":\"+82432201234\"}",
        "한·독 협력 | 한·독 | country | {\"code\":[\"KR\",\"DE\"]}",
        "한일 양국은 | 한일 양국 | country | {\"code\":[\"KR\",\"JP\"]}",
        "영 의회는 | 영 의회 | country | {\"code\":\"GB\"}",
        "덴마크의 사례 | 덴마크 | country | {\"code\":\"DK\"}",
        "甲社가 | 甲社 | hanja | {\"hangul\":\"갑사\"}",
      })
  void reads(String text, String surface, String kind, String value) {
    List<NormalizedValue> found = values.find(text, PUBLISHED);

    assertThat(found)
        .filteredOn(v -> v.surface().equals(surface))
        .as("%s in %s", surface, found)
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.kind()).isEqualTo(kind);
              assertThat(ContractJson.mapper().readTree(ContractJson.text(v.value())))
                  .isEqualTo(ContractJson.mapper().readTree(value));
              assertThat(text.substring(v.start(), v.end())).isEqualTo(surface);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "제5조에 따라",
        "3원칙을 지킨다",
        "COVID-19 확산",
        "12박자",
        "수단과 방법",
        "가나다 순서",
        "2장 서론",
      })
  void leavesWordsAlone(String text) {
    assertThat(values.find(text, null)).isEmpty();
  }

  @Test
  void anAmountGoesOnOverALineEnd() {
    assertThat(values.find("지원금 52\n만 달러를", null))
        .singleElement()
        .satisfies(v -> assertThat(v.value()).containsEntry("amount", new BigDecimal("520000")));
  }

  @Test
  void aDateIsNotAlsoANumber() {
    assertThat(values.find("2024년 7월 3일", null))
        .extracting(NormalizedValue::kind)
        .containsExactly("date");
  }

  @Test
  void decomposedTextIsReadWithOffsetsOfTheGivenText() {
    String text = Normalizer.normalize("회의: 총 12억 원", Normalizer.Form.NFD);

    NormalizedValue money = values.find(text, null).getFirst();

    assertThat(money.value()).containsEntry("currency", "KRW");
    assertThat(
            Normalizer.normalize(text.substring(money.start(), money.end()), Normalizer.Form.NFC))
        .isEqualTo("총 12억 원");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024년 3월 5일(월)", // it was a Tuesday
        "3박 9일 일정",
        "12,34,567원",
        "42억 3,600백만 달러",
      })
  void whatIsWrongInTheSourceIsKeptAndMarked(String text) {
    assertThat(values.find(text, null)).first().satisfies(v -> assertThat(v.suspect()).isNotNull());
  }

  @Test
  void aSumAThousandTimesItsNeighbourIsSuspectButLiteral() {
    List<NormalizedValue> found = values.find("정부 3억 1,000만 달러, 산업계 8,400억 달러를 낸다.", null);

    assertThat(found).hasSize(2);
    assertThat(found.get(0).suspect()).isNull();
    assertThat(found.get(1).suspect()).isNotNull();
    assertThat(found.get(1).value()).containsEntry("amount", new BigDecimal("840000000000"));
  }

  @Test
  void relativeDatesWithoutAnyAnchorAreLeftOut() {
    assertThat(values.find("지난 3월 회의", null)).isEmpty();
  }

  @Test
  void theSameDayIsTheDayBefore() {
    assertThat(values.find("2025년 4월 2일 출발하여 같은 날 도착", null))
        .extracting(v -> v.value().get("date"))
        .containsExactly("2025-04-02", "2025-04-02");
  }
}
