package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;

/** Verbs that do the work of prepositions: 을 통해, 을 위한, 에 대한. */
final class PrepositionalVerbs {

  private static final Map<String, String> BY_STEM =
      Map.ofEntries(
          Map.entry("통하", "through "),
          Map.entry("위하", "for "),
          Map.entry("대하", "on "),
          Map.entry("관하", "on "),
          Map.entry("따르", "according to "),
          Map.entry("의하", "by "),
          Map.entry("인하", "due to "),
          Map.entry("관련하", "related to "),
          Map.entry("비롯하", "including "),
          Map.entry("포함하", "including "),
          Map.entry("비하", "compared with "),
          Map.entry("기반하", "based on "),
          Map.entry("걸치", "over "));

  private PrepositionalVerbs() {}

  /** The preposition of a stem. */
  static Optional<String> of(String stem) {
    return Optional.ofNullable(BY_STEM.get(stem));
  }

  static boolean isOne(String word) {
    return word.matches("(?:통|위|대|관|인|의)(?:해|하여|한)");
  }
}
