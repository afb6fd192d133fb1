package kr.bogoseo.deploy.bench.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedTermTest {

  @Test
  void aNameInBracketsIsAnotherRightAnswerAndANoteIsNot() {
    ExpectedTerm province = new ExpectedTerm("충북", "Chungbuk (North Chungcheong Province)");
    assertThat(province.in("in north chungcheong  province,")).isTrue();
    assertThat(province.in("in Chungbuk")).isTrue();
    assertThat(province.in("in Chungnam")).isFalse();

    ExpectedTerm name = new ExpectedTerm("존 프리먼", "John Freeman (transliteration)");
    assertThat(name.in("John Freeman said")).isTrue();
    assertThat(name.in("a transliteration")).isFalse();
  }

  @Test
  void verbatimMeansAsInTheText() {
    assertThat(new ExpectedTerm("square mile", "verbatim").in("“Square Mile”")).isTrue();
  }

  @Test
  void valuesAreToldFromNames() {
    assertThat(new ExpectedTerm("약 1,500만 달러 이상", "").isValue()).isTrue();
    assertThat(new ExpectedTerm("'25년", "").isValue()).isTrue();
    assertThat(new ExpectedTerm("클라우드9", "").isValue()).isFalse();
    assertThat(new ExpectedTerm("보스턴", "").isValue()).isFalse();
  }

  @Test
  void aValueWithOtherWordsMayHaveTheRightNumbers() {
    ExpectedTerm term = new ExpectedTerm("약 1,500만 달러 이상", "more than about USD 15 million");
    assertThat(term.in("about USD 15 million or more")).isFalse();
    assertThat(term.numbersIn("about USD 15 million or more")).isTrue();
    assertThat(term.numbersIn("about USD 50 million")).isFalse();
  }
}
