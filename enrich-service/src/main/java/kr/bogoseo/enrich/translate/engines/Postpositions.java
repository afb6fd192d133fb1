package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that do the work of prepositions: 동안, 이후, 중심으로. */
final class Postpositions {

  private static final Map<String, String> BEHIND_NOUN =
      Map.ofEntries(
          Map.entry("동안", "for "),
          Map.entry("때문", "because of "),
          Map.entry("후", "after "),
          Map.entry("이후", "since "),
          Map.entry("뒤", "after "),
          Map.entry("전", "before "),
          Map.entry("이전", "before "),
          Map.entry("중", "among "),
          Map.entry("도중", "during "),
          Map.entry("가운데", "among "),
          Map.entry("내", "within "),
          Map.entry("안", "in "),
          Map.entry("속", "in "),
          Map.entry("간", "between "),
          Map.entry("사이", "between "),
          Map.entry("위", "on "),
          Map.entry("아래", "under "),
          Map.entry("하", "under "),
          Map.entry("앞", "in front of "),
          Map.entry("옆", "next to "),
          Map.entry("밖", "outside "),
          Map.entry("외", "other than "),
          Map.entry("이외", "other than "),
          Map.entry("근처", "near "),
          Map.entry("인근", "near "),
          Map.entry("주변", "around "),
          Map.entry("대신", "instead of "),
          Map.entry("이래", "since "),
          Map.entry("당시", "at the time of "),
          Map.entry("시", "upon "),
          Map.entry("덕분", "thanks to "),
          Map.entry("경우", "in the case of "),
          Map.entry("기준", "as of "),
          Map.entry("관련", "related to "),
          Map.entry("대비", "compared with "),
          Map.entry("상", "in terms of "));

  /** Those that also stand between two nouns: 규제 관련 논의, 병원 간 협업. */
  private static final Set<String> MODIFYING = Set.of("관련", "간", "내", "외", "중");

  private static final Map<String, String> FRAMES =
      Map.ofEntries(
          Map.entry("중심", "centred on "),
          Map.entry("기준", "as of "),
          Map.entry("바탕", "based on "),
          Map.entry("기반", "based on "),
          Map.entry("토대", "based on "),
          Map.entry("계기", "on the occasion of "),
          Map.entry("목적", "for the purpose of "),
          Map.entry("목표", "with the goal of "),
          Map.entry("대상", "for "),
          Map.entry("주제", "on the theme of "),
          Map.entry("이유", "because of "));

  private Postpositions() {}

  /** The preposition for a noun behind another noun. */
  static Optional<String> of(String ko) {
    return Optional.ofNullable(BEHIND_NOUN.get(ko));
  }

  static boolean modifies(String ko) {
    return MODIFYING.contains(ko);
  }

  /** The preposition for A를 중심으로 and its like. */
  static Optional<String> frame(Unit unit) {
    return unit.role() == Unit.Role.AS
        ? Optional.ofNullable(FRAMES.get(unit.ko()))
        : Optional.empty();
  }
}
