package kr.bogoseo.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.document.Tag;
import kr.bogoseo.enrich.nori.NoriMorphology;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences against a small registry of their own, so that registry edits break no rule test. */
class TaggingTest {

  @TempDir private static Path directory;

  private static RegistryTagger tagger;

  @BeforeAll
  static void smallRegistry() throws IOException {
    Files.writeString(
        directory.resolve("places.jsonl"),
        """
        {"id":"US","ko":"미국","en":"United States","kind":"country","country":"US","aliases":[{"name":"美","kind":"hanja","ambiguous":true}]}
        {"id":"KR","ko":"대한민국","en":"Republic of Korea","kind":"country","country":"KR","aliases":[{"name":"한국","kind":"short"}]}
        {"id":"US-MA","ko":"매사추세츠주","en":"Massachusetts","kind":"state","country":"US","parent":"US","aliases":[{"name":"매사추세츠","kind":"short"}]}
        {"id":"US-MA-boston","ko":"보스턴","en":"Boston","kind":"city","country":"US","parent":"US-MA"}
        {"id":"US-CA-san-diego","ko":"샌디에이고","en":"San Diego","kind":"city","country":"US","parent":"US"}
        {"id":"US-MA-cambridge","ko":"케임브리지","en":"Cambridge","kind":"city","country":"US","parent":"US-MA","ambiguousNames":["ko","en"]}
        {"id":"GB-cambridge","ko":"케임브리지","en":"Cambridge","kind":"city","country":"GB","parent":"GB","ambiguousNames":["ko","en"]}
        {"id":"GB-london","ko":"런던","en":"London","kind":"city","country":"GB","parent":"GB","ambiguousNames":["ko","en"]}
        {"id":"CA-london","ko":"런던(온타리오)","en":"London","kind":"city","country":"CA","ambiguousNames":["ko","en"]}
        {"id":"GB","ko":"영국","en":"United Kingdom","kind":"country","country":"GB"}
        {"id":"KR-43","ko":"충청북도","en":"Chungcheongbuk-do","kind":"state","country":"KR","parent":"KR","aliases":[{"name":"충북","kind":"short"}]}
        {"id":"KR-42-wonju","ko":"원주시","en":"Wonju","kind":"city","country":"KR","parent":"KR","aliases":[{"name":"원주","kind":"short"}]}
        {"id":"KR-41-osan","ko":"오산시","en":"Osan","kind":"city","country":"KR","parent":"KR","aliases":[{"name":"오산","kind":"short"}]}
        {"id":"KR-44-buyeo","ko":"부여군","en":"Buyeo","kind":"district","country":"KR","parent":"KR-44","aliases":[{"name":"부여","kind":"short","ambiguous":true}]}
        {"id":"KR-44","ko":"충청남도","en":"Chungcheongnam-do","kind":"state","country":"KR","parent":"KR","aliases":[{"name":"충남","kind":"short"}]}
        """);
    Files.writeString(
        directory.resolve("agencies.jsonl"),
        """
        {"id":"chungcheongbuk-do","ko":"충청북도","en":"Chungcheongbuk-do","kind":"province","country":"KR","place":"KR-43","aliases":[{"name":"충북","kind":"short"}]}
        {"id":"mohw","ko":"보건복지부","en":"Ministry of Health and Welfare","kind":"ministry","country":"KR"}
        {"id":"us-hhs","ko":"미국 보건복지부","en":"Department of Health and Human Services","kind":"foreign_government","country":"US"}
        {"id":"us-nih","ko":"미국 국립보건원","en":"National Institutes of Health","kind":"foreign_government","country":"US","aliases":[{"name":"NIH","kind":"abbreviation"}]}
        {"id":"us-fda","ko":"미국 식품의약국","en":"Food and Drug Administration","kind":"foreign_government","country":"US","aliases":[{"name":"FDA","kind":"abbreviation"}]}
        {"id":"khidi","ko":"한국보건산업진흥원","en":"Korea Health Industry Development Institute","kind":"public_institution","country":"KR"}
        {"id":"most","ko":"과학기술부","en":"Ministry of Science and Technology","kind":"ministry","country":"KR","aliases":[{"name":"과기부","kind":"short","ambiguous":true}],"founded":"1998-02-28","dissolved":"2008-02-29"}
        {"id":"msit","ko":"과학기술정보통신부","en":"Ministry of Science and ICT","kind":"ministry","country":"KR","aliases":[{"name":"과기부","kind":"short","ambiguous":true}],"founded":"2017-07-26"}
        {"id":"sg-astar","ko":"싱가포르 과학기술연구청","en":"Agency for Science, Technology and Research","kind":"foreign_government","country":"SG","aliases":[{"name":"A*STAR","kind":"abbreviation"}]}
        """);
    Files.writeString(
        directory.resolve("organizations.jsonl"),
        """
        {"id":"mit","ko":"매사추세츠공과대학교","en":"Massachusetts Institute of Technology","kind":"university","country":"US","aliases":[{"name":"MIT","kind":"abbreviation"}]}
        {"id":"yuhan","ko":"유한양행","en":"Yuhan","kind":"company","country":"KR"}
        {"id":"daewoong","ko":"대웅제약","en":"Daewoong Pharmaceutical","kind":"company","country":"KR"}
        {"id":"jnj","ko":"존슨앤드존슨","en":"Johnson & Johnson","kind":"company","country":"US","aliases":[{"name":"J&J","kind":"abbreviation"},{"name":"존슨앤존슨","kind":"short"}]}
        {"id":"merck-us","ko":"머크앤드컴퍼니","en":"Merck & Co.","kind":"company","country":"US","aliases":[{"name":"머크","kind":"short","ambiguous":true}]}
        {"id":"merck-de","ko":"머크 KGaA","en":"Merck KGaA","kind":"company","country":"DE","aliases":[{"name":"머크","kind":"short","ambiguous":true}]}
        {"id":"boston-dynamics","ko":"보스턴 다이내믹스","en":"Boston Dynamics","kind":"company","country":"US"}
        """);
    Files.writeString(
        directory.resolve("clusters.jsonl"),
        """
        {"id":"boston-bio","ko":"보스턴 바이오 클러스터","en":"Greater Boston","kind":"bio","country":"US","place":"US-MA-boston"}
        {"id":"kendall","ko":"켄달스퀘어","en":"Kendall Square","kind":"innovation","country":"US","place":"US-MA-cambridge"}
        {"id":"san-diego-bio","ko":"샌디에이고 바이오 클러스터","en":"San Diego","kind":"bio","country":"US","place":"US-CA-san-diego"}
        {"id":"osong","ko":"오송생명과학단지","en":"Osong","kind":"bio","country":"KR","place":"KR-43","aliases":[{"name":"오송","kind":"short"}]}
        """);
    tagger = new RegistryTagger(Optional.of(directory), new NoriMorphology());
  }

  private static List<String> tags(String text) {
    return tagger.tag(text).stream().map(tag -> tag.surface() + "=" + tag.id()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "미국 보스턴에서 열린 회의 | 미국=US / 보스턴=US-MA-boston",
        "미국보스턴으로부터 | 미국=US / 보스턴=US-MA-boston",
        "보스톤(미국) 방문 | 보스톤=US-MA-boston / 미국=US",
        "메사추세츠 주와 협약 | 메사추세츠 주=US-MA",
        "캔들 스퀘어를 둘러보았다 | 캔들 스퀘어=kendall",
        "보스턴 다이내믹스를 방문 | 보스턴 다이내믹스=boston-dynamics",
        "보스턴 의료 클러스터의 성장 | 보스턴 의료 클러스터=boston-bio",
        "보스턴, 샌디에이고 클러스터의 현황 | 보스턴=boston-bio / 샌디에이고 클러스터=san-diego-bio",
        "오송에 입주 | 오송=osong",
        "존슨앤존슨社와의 계약 | 존슨앤존슨=jnj",
        "J&amp;J 부사장 | J&amp;J=jnj",
        "A\\*STAR 연구진 | A\\*STAR=sg-astar",
        "MIT대학을 찾아 | MIT=mit",
        "Johnson & Johnson Inc.는 | Johnson & Johnson Inc.=jnj",
        "유한양행이 참여 | 유한양행=yuhan",
        "출장단은글로벌바이오협력을위해보스턴에서유한양행과만났다 | 보스턴=US-MA-boston / 유한양행=yuhan",
        "Boston Dynamcs CEO | Boston Dynamcs=boston-dynamics",
        "美 제약사와 | 美=US",
        "런던에서 열린 행사 | 런던=GB-london",
      })
  void findsNames(String text, String expected) {
    Assertions.assertThat(tags(text)).containsExactly(expected.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "바이오산업의 성장",
        "자원주권을 지킨다",
        "권한을 부여하였다",
        "submit the form to the committee",
        "보스턴백을 메고",
        "보스턴 지식재산법 협회 회장",
        "Osong Bio 2026 개최",
      })
  void leavesWordsAlone(String text) {
    assertThat(tags(text)).isEmpty();
  }

  @Test
  void anAmbiguousPlaceGoesByTheCountryBesideIt() {
    assertThat(tags("영국 케임브리지 방문")).contains("케임브리지=GB-cambridge");
    assertThat(tags("매사추세츠주 케임브리지 방문")).contains("케임브리지=US-MA-cambridge");
    assertThat(tags("충남 부여에서 열린 행사")).contains("부여=KR-44-buyeo");
  }

  @Test
  void anAmbiguousCompanyGoesByItsNeighbours() {
    assertThat(tags("미국 제약사 존슨앤존슨, 머크 등과 만났다")).contains("머크=merck-us");
  }

  @Test
  void aProvinceActsOrLocates() {
    assertThat(types("충북은 협약을 체결하였다.")).containsExactly(Tag.Type.AGENCY);
    assertThat(types("충북 바이오기업을 지원하였다.")).containsExactly(Tag.Type.PLACE);
    assertThat(types("제목\n\n충청북도\n\n출발일")).containsExactly(Tag.Type.AGENCY);
  }

  private static List<Tag.Type> types(String text) {
    return tagger.tag(text).stream().map(Tag::type).toList();
  }

  @Test
  void aMinistryOfTwoStatesGoesByTheBodiesAroundIt() {
    assertThat(tags("NIH와 FDA는 보건복지부 산하이다.")).contains("보건복지부=us-hhs");
    assertThat(tags("보건복지부와 한국보건산업진흥원은 출장단을 보냈다.")).contains("보건복지부=mohw");
  }

  @Test
  void aMinistryOfAnotherCountryIsNotKoreas() {
    assertThat(tags("영국 보건복지부를 찾아")).containsExactly("영국=GB");
  }

  @Test
  void ofBodiesOfOneNameItIsTheOneOfTheDay() {
    assertThat(on("과기부는 계획을 발표하였다.", 2006)).containsExactly("most");
    assertThat(on("과기부는 계획을 발표하였다.", 2024)).containsExactly("msit");
  }

  private static List<String> on(String text, int year) {
    return tagger.find(text, Optional.of(LocalDate.of(year, 5, 1))).names().stream()
        .map(Tag::id)
        .toList();
  }

  @Test
  void everyTagSaysByWhichNameAndRule() {
    assertThat(tagger.tag("보스톤과 충남 부여에서"))
        .extracting(Tag::alias, Tag::rule)
        .containsExactly(
            Assertions.tuple("보스턴", "spelling"),
            Assertions.tuple("충남", "name"),
            Assertions.tuple("부여", "context"));
  }

  @Test
  void abbreviationsADocumentDefinesAreNamesFromThereOn() {
    assertThat(tags("한국보건산업진흥원(이하 진흥원)은 보고서를 냈다. 진흥원은 다시 조사한다."))
        .containsExactly("한국보건산업진흥원=khidi", "진흥원=khidi", "진흥원=khidi");
    assertThat(tags("한국보건산업진흥원(KHIDI)이 주관하고 KHIDI가 후원한다."))
        .containsExactly("한국보건산업진흥원=khidi", "KHIDI=khidi", "KHIDI=khidi");
  }

  @Test
  void aMisreadNameIsTakenForItsNameWithLittleConfidence() {
    List<Tag> tags = tagger.tag("유한양행, 대응제약 등이 참여하였다.");

    assertThat(tags)
        .filteredOn(tag -> tag.id().equals("daewoong"))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.surface()).isEqualTo("대응제약");
              assertThat(tag.rule()).isEqualTo("misread");
              assertThat(tag.confidence()).isLessThan(0.7);
            });
  }

  @Test
  void offsetsReferToTheGivenText() {
    String text = "\u200B「미국」 보스\u200B턴 방문";

    assertThat(tagger.tag(text))
        .allSatisfy(
            tag -> assertThat(text.substring(tag.start(), tag.end())).isEqualTo(tag.surface()));
  }

  @Test
  void aReloadTakesNewEntriesAndABrokenFileLeavesTheOldOnes() throws IOException {
    Path file = directory.resolve("organizations.jsonl");
    String before = Files.readString(file);
    RegistryTagger other = new RegistryTagger(Optional.of(directory), new NoriMorphology());

    Files.writeString(
        file,
        before + "{\"id\":\"new\",\"ko\":\"새롬바이오텍\",\"en\":\"Saerom\",\"kind\":\"company\"}\n");
    other.reload();
    assertThat(other.tag("새롬바이오텍은")).hasSize(1);

    Files.writeString(file, before + "{broken\n");
    Assertions.assertThatThrownBy(other::reload).hasMessageContaining("organizations.jsonl line 8");
    assertThat(other.tag("새롬바이오텍은")).hasSize(1);
    Files.writeString(file, before);
  }
}
