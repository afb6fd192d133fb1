package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * What sites are called: writers translate the noun at the end of a cluster's name, or leave it as
 * a loanword (신주과학단지, 신주 사이언스파크), or shorten it (김해 강소특구).
 */
final class ClusterWords {

  private static final int SHORTEST_STEM = 2;

  /** Nouns of one meaning, in the form names are compared in. */
  private static final List<List<String>> NOUNS =
      List.of(
          List.of("사이언스파크", "과학단지", "과학기술단지", "과학공원", "과학기술파크"),
          List.of("리서치파크", "연구단지", "리서치단지"),
          List.of("리서치캠퍼스", "연구캠퍼스"),
          List.of("하이테크파크", "하이테크단지", "첨단기술단지"),
          List.of("테크놀로지파크", "기술단지"),
          List.of("혁신지구", "이노베이션디스트릭트", "혁신구역"),
          List.of("메디컬지구", "의료지구", "메디컬에어리어", "메디컬에리어"),
          List.of("국제생물성", "국제바이오시티", "국제바이오타운"),
          List.of("강소연구개발특구", "강소특구"),
          List.of("국가산업단지", "국가산단"),
          List.of("소재부품장비특화단지", "소부장특화단지"),
          List.of("국가첨단전략산업특화단지", "첨단전략산업특화단지", "특화단지"));

  private ClusterWords() {}

  /**
   * The other forms of a name.
   *
   * @param key of the name
   */
  static List<String> variants(String key) {
    List<String> variants = new ArrayList<>();
    for (List<String> nouns : NOUNS) {
      for (String noun : nouns) {
        if (key.endsWith(noun) && key.length() >= noun.length() + SHORTEST_STEM) {
          String stem = key.substring(0, key.length() - noun.length());
          nouns.stream().filter(other -> !other.equals(noun)).forEach(o -> variants.add(stem + o));
        }
      }
    }
    return variants;
  }
}
