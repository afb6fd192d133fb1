package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Map;

/** Degrees of English adjectives and the adverbs made of them. */
final class EnglishAdjective {

  private static final Map<String, String[]> IRREGULAR =
      Map.of(
          "good", new String[] {"better", "best"},
          "bad", new String[] {"worse", "worst"},
          "many", new String[] {"more", "most"},
          "much", new String[] {"more", "most"},
          "little", new String[] {"less", "least"},
          "far", new String[] {"farther", "farthest"});

  private EnglishAdjective() {}

  /** The adjective with the adverbs before it: 가장 큰, 더 높은, 매우 중요한. */
  static String graded(List<Unit> adverbs, String adjective) {
    StringBuilder words = new StringBuilder();
    String graded = adjective;
    for (Unit adverb : adverbs) {
      switch (adverb.ko()) {
        case "가장", "제일" -> graded = degree(adjective, 1);
        case "더", "더욱", "보다" -> graded = degree(adjective, 0);
        default -> words.append(adverb.en()).append(' ');
      }
    }
    return words + graded;
  }

  private static String degree(String adjective, int degree) {
    String[] irregular = IRREGULAR.get(adjective);
    if (irregular != null) {
      return irregular[degree];
    }
    String end = degree == 0 ? "er" : "est";
    if (adjective.matches("[^aeiou]*[aeiou][bdgmnpt]")) {
      return adjective + adjective.charAt(adjective.length() - 1) + end;
    }
    if (adjective.matches("[a-z]{1,5}y")) {
      return adjective.substring(0, adjective.length() - 1) + "i" + end;
    }
    if (adjective.matches("[^aeiou]*[aeiou]{1,2}[a-z]{1,3}e?") && adjective.length() <= 6) {
      return adjective + (adjective.endsWith("e") ? end.substring(1) : end);
    }
    return (degree == 0 ? "more " : "most ") + adjective;
  }

  /** {@code easy}, easily. */
  static String adverb(String adjective) {
    if (adjective.contains(" ") || adjective.endsWith("ly")) {
      return adjective;
    }
    return switch (adjective) {
      case "good" -> "well";
      case "fast",
          "hard",
          "late",
          "early",
          "high",
          "low",
          "long",
          "wrong",
          "big",
          "large",
          "many",
          "same" ->
          adjective;
      default -> {
        if (adjective.endsWith("le")) {
          yield adjective.substring(0, adjective.length() - 1) + "y";
        }
        if (adjective.endsWith("ic")) {
          yield adjective + "ally";
        }
        if (adjective.matches(".*[^aeiou]y")) {
          yield adjective.substring(0, adjective.length() - 1) + "ily";
        }
        yield adjective + "ly";
      }
    };
  }
}
