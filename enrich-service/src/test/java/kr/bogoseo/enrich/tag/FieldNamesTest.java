package kr.bogoseo.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.nori.NoriMorphology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of other fields than the life sciences, by the product's own registry. */
class FieldNamesTest {

  private static final RegistryTagger TAGGER =
      new RegistryTagger(Optional.empty(), new NoriMorphology());

  private static List<String> tags(String text) {
    return TAGGER.tag(text).stream().map(tag -> tag.surface() + "=" + tag.type()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "미 국립기상청은 경보를 냈다 | 미 국립기상청=AGENCY",
        "에콰도르 외교부를 예방 | 에콰도르 외교부=AGENCY",
        "인도 북서부에서 | 인도=PLACE",
        "이란 외무장관이 | 이란=PLACE",
        "유타(Utah)에서 | 유타=PLACE / Utah=PLACE",
        "태풍이 여수시와 제주도를 강타하였다 | 여수시=PLACE / 제주도=PLACE",
        "고 려 대 학 교  총 장  귀 하 | 고 려 대 학 교=ORGANIZATION",
        "강 북 구 청 (문화체육과) | 강 북 구 청=AGENCY",
        "구미 이차전지 소재를 다루는 포항 이차전지 특화단지 | 포항 이차전지 특화단지=CLUSTER",
        "주네덜란드대사관을 찾아 | 주네덜란드대사관=AGENCY",
      })
  void areFound(String text, String expected) {
    assertThat(tags(text)).containsSubsequence(expected.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012년 런던 올림픽 개막식에서",
        "교토 의정서의 비준",
        "중동호흡기증후군(MERS)의 유행",
        "멕시코 만에 있는 유전",
        "한국표준질병사인분류에 따라",
        "오시마 일본대사를 만나",
        "김천식 국장은 밝혔다",
        "디즈니랜드(Boston Common Park)로",
      })
  void areNotSeenInLongerNames(String text) {
    assertThat(tags(text)).isEmpty();
  }

  @Test
  void aPlaceThatANounFollowsIsLessSure() {
    assertThat(confidence("보스턴에서 만났다")).isGreaterThan(confidence("보스턴 바깥고리길에서 만났다"));
  }

  private static double confidence(String text) {
    return TAGGER.tag(text).stream().findFirst().map(Tag::confidence).orElse(0.0);
  }

  @Test
  void offsetsOfSpreadNamesReferToTheGivenText() {
    String text = "수신  고 려 대 학 교  총장";

    assertThat(TAGGER.tag(text))
        .singleElement()
        .satisfies(
            tag -> assertThat(text.substring(tag.start(), tag.end())).isEqualTo("고 려 대 학 교"));
  }
}
