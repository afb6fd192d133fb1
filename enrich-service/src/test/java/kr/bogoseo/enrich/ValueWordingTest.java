package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.bogoseo.contracts.document.NormalizedValue;
import kr.bogoseo.enrich.normalise.Values;
import kr.bogoseo.enrich.translate.terms.ExactWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value an English reader meets, from the Korean text to its English wording. */
class ValueWordingTest {

  private static final ValueFinder VALUES = new Values(hanja -> Optional.empty());
  private static final Wording WORDING = new ExactWording(id -> Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2025년 11월 6일 개최 | 6 November 2025",
        "2023년 4월 28일(금) 배포 | Friday, 28 April 2023",
        "2024. 3. 5.(화) 회의 | Tuesday, 5 March 2024",
        "2016년 7월 기준 | July 2016",
        "2018년 4분기 실적 | Q4 2018",
        "'25년까지 구축 | until 2025",
        "2025년 11월 6일부터 11월 10일까지 출장 | 6 to 10 November 2025",
        "2025년 10월 30일부터 11월 3일까지 출장 | 30 October to 3 November 2025",
        "2025년 11월 7일과 8일 양일간 참석 | 7 and 8 November 2025",
        "2019.9.3.~2020.9.2 훈련 | 3 September 2019 to 2 September 2020",
        "'23~'25년 투자 | 2023-2025",
        "2014-2024년 추이 | 2014-2024",
        "2024년부터 2030년까지 성장 | 2024 to 2030",
        "일정은 4박 5일이다 | four nights and five days",
        "5년 동안 지원 | five years",
        "지난 10년간 성장 | the last ten years",
        "향후 3년간 투자 | the next three years",
        "10개월 미만 소요 | less than ten months",
        "30개월 이상 소요 | at least 30 months",
        "10~12개월 소요 | 10 to 12 months",
        "250여 년 전 건립 | some 250 years ago",
        "수십 년 걸린다 | several decades",
        "약 1,500만 달러 이상 투자 | more than about USD 15 million",
        "1조원 이상 투자 | at least KRW 1 trillion",
        "최대 2천만 달러 규모 | up to USD 20 million",
        "총 2,726억원 투자 | a total of KRW 272.6 billion",
        "약 310억 달러 수익 | about USD 31 billion",
        "1.55조 달러 규모 | USD 1.55 trillion",
        "57억 5,000만 달러 투자 | USD 5.75 billion",
        "1,500만 유로 지원 | EUR 15 million",
        "99,000 달러 지원 | USD 99,000",
        "1~2억원 지원 | KRW 100 to 200 million",
        "19% 이하 증가 | no more than 19%",
        "약 40% 증가 | about 40%",
        "45~48% 차지 | 45 to 48%",
        "3%p 상승 | 3 percentage points",
        "관계자 40여 명 참석 | some 40 people",
        "2개사 참가 | two companies",
        "총 9건 체결 | a total of nine",
        "15개국 참가 | 15 countries",
        "85,000개 이상 기업 | at least 85,000",
        "약 1,000여개 활동 | about 1,000",
        "1,760만명 이용 | 17.6 million people",
        "2배 이상 증가 | at least two times",
        "약 1/3 차지 | about one third",
        "360억 갤런 생산 | 36 billion gallons",
        "12.4백만 평방 피트 공간 | 12.4 million square feet",
        "5만 평 부지 | 50,000 pyeong (165,290 m²)",
        "3,000㎡ 시설 | 3,000 m²",
        "10헥타르 부지 | 10 hectares",
      })
  void valuesReadAsEnglishReadersExpect(String text, String english) {
    NormalizedValue value = VALUES.find(text, null).getFirst();

    assertThat(WORDING.ofValue(value, "en")).as(value.toString()).contains(english);
  }
}
