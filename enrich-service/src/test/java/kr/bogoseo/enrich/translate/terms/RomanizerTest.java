package kr.bogoseo.enrich.translate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {

  @ParameterizedTest
  @CsvSource({
    "부산, Busan", "대구, Daegu", "종로, Jongno", "신라, Silla", "왕십리, Wangsimni", "독립문, Dongnimmun",
    "별내, Byeollae", "전주, Jeonju", "제주, Jeju", "한밭, Hanbat", "벚꽃, Beotkkot", "낙동강, Nakdonggang",
    "설악, Seorak", "울릉, Ulleung",
  })
  void followsTheOfficialRules(String hangul, String latin) {
    assertThat(Romanizer.name(hangul)).isEqualTo(latin);
  }
}
