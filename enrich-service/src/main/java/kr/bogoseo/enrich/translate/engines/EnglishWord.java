package kr.bogoseo.enrich.translate.engines;

/**
 * A word of an English sentence on its way into Korean.
 *
 * @param kind what it is here
 * @param en as written
 * @param ko Korean: a noun, a stem, an adverb; empty where there is none
 * @param form of a verb
 * @param preposition English one that its complement has; {@code -} for an object that Korean marks
 *     with 에
 */
record EnglishWord(Kind kind, String en, String ko, EnglishLexicon.Form form, String preposition) {

  enum Kind {
    NOUN,
    PRONOUN,
    OWNER,
    DETERMINER,
    ADJECTIVE,
    PREDICATIVE,
    NUMBER,
    VERB,
    BE,
    HAVE,
    DO,
    MODAL,
    NOT,
    TO,
    OF,
    PREPOSITION,
    CONJUNCTION,
    RELATIVE,
    ADVERB,
    SIGN
  }

  static EnglishWord of(Kind kind, String en, String ko) {
    return new EnglishWord(kind, en, ko, EnglishLexicon.Form.BASE, "");
  }

  boolean is(Kind... kinds) {
    for (Kind one : kinds) {
      if (one == kind) {
        return true;
      }
    }
    return false;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && en.equals(sign);
  }

  /** Whether a noun phrase may begin with it. */
  boolean opensNoun() {
    return is(
        Kind.NOUN,
        Kind.PRONOUN,
        Kind.OWNER,
        Kind.DETERMINER,
        Kind.ADJECTIVE,
        Kind.PREDICATIVE,
        Kind.NUMBER);
  }

  /** Whether a verb group may begin with it. */
  boolean opensVerb() {
    return is(Kind.BE, Kind.HAVE, Kind.DO, Kind.MODAL)
        || is(Kind.VERB) && form != EnglishLexicon.Form.ING;
  }
}
