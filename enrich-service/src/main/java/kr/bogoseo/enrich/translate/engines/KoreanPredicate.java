package kr.bogoseo.enrich.translate.engines;

import kr.bogoseo.enrich.Hangul;

/**
 * A Korean predicate before it gets its ending.
 *
 * @param stem of the verb or adjective; with a noun before 이 it is the copula
 * @param adjective whether it describes
 * @param past tense
 */
record KoreanPredicate(String stem, boolean adjective, boolean past) {

  /** What the clause is to the one behind it, or the noun. */
  enum End {
    FINAL,
    AND,
    BUT,
    OR,
    MODIFIER,
    THAT,
    PURPOSE,
    BECAUSE,
    IF,
    WHEN,
    AFTER,
    BEFORE,
    WHILE,
    NOMINAL
  }

  KoreanPredicate negative() {
    boolean copula = stem.endsWith("이") && adjective && stem.length() > 1;
    return copula
        ? new KoreanPredicate(
            KoreanParticles.with(stem.substring(0, stem.length() - 1), "이") + " 아니", true, past)
        : new KoreanPredicate(stem + "지 않", adjective, past);
  }

  /** With what English says by an auxiliary. */
  KoreanPredicate coloured(String mode) {
    return switch (mode) {
      case "can" -> new KoreanPredicate(KoreanVerb.coming(stem) + " 수 있", true, past);
      case "must" -> new KoreanPredicate(joined() + "야 하", false, past);
      case "will" -> new KoreanPredicate(KoreanVerb.coming(stem) + " 것이", true, past);
      case "ing" -> new KoreanPredicate(stem + "고 있", true, past);
      default -> this;
    };
  }

  /** 방문해, 먹어: what 야 하다 follows. */
  private String joined() {
    String done = KoreanVerb.past(stem);
    char last = done.charAt(done.length() - 1);
    return done.substring(0, done.length() - 1)
        + Hangul.compose(Hangul.initial(last), Hangul.vowel(last), 0);
  }

  private String inTense() {
    return past ? KoreanVerb.past(stem) : stem;
  }

  String with(End end) {
    return switch (end) {
      case FINAL -> KoreanVerb.plain(stem, adjective, past);
      case AND -> inTense() + "고";
      case BUT -> inTense() + "지만";
      case OR -> inTense() + "거나";
      case MODIFIER -> KoreanVerb.modifier(stem, adjective, past);
      case THAT -> KoreanVerb.plain(stem, adjective, past) + "고";
      case PURPOSE -> stem + "기 위해";
      case BECAUSE -> inTense() + "기 때문에";
      case IF -> KoreanVerb.open(stem, "면");
      case WHEN -> past ? KoreanVerb.past(stem) + "을 때" : KoreanVerb.coming(stem) + " 때";
      case AFTER -> KoreanVerb.modifier(stem, false, true) + " 후";
      case BEFORE -> stem + "기 전에";
      case WHILE -> KoreanVerb.open(stem, "면서");
      case NOMINAL -> KoreanVerb.modifier(stem, adjective, past) + " 것";
    };
  }
}
