package kr.bogoseo.enrich.translate.engines;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nouns that English turns into adjectives before another noun: 국가 전략 is a national strategy. */
final class NounModifiers {

  private static final Map<String, String> ADJECTIVES =
      Arrays.stream(
              ("국가=national,지역=regional,청년=youth,여성=female,남성=male,환경=environmental,경제=economic,사회=social,문화=cultural,"
                      + "의료=medical,농업=agricultural,산업=industrial,정치=political,재정=financial,금융=financial,"
                      + "외교=diplomatic,군사=military,법률=legal,역사=historical,종교=religious,정신=mental,"
                      + "첨단=advanced,도시=urban,농촌=rural,해양=marine,지방=local,대통령=presidential,공업=industrial,"
                      + "상업=commercial,생물=biological,화학=chemical,유전=genetic,전통=traditional,민간=private,"
                      + "미래=future,독립=independent,비상=emergency,핵심=key,전문=specialised")
                  .split(","))
          .map(entry -> entry.split("="))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private NounModifiers() {}

  /** The adjective of a noun that stands before another. */
  static Optional<String> of(String ko) {
    return Optional.ofNullable(ADJECTIVES.get(ko));
  }
}
