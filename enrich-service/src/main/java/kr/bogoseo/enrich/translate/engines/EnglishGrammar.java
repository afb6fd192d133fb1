package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.enrich.translate.engines.EnglishLexicon.Form;
import kr.bogoseo.enrich.translate.engines.EnglishWord.Kind;

/** The English words that hold a sentence together. */
final class EnglishGrammar {

  private static final Map<String, String> MODALS =
      Map.of(
          "will", "will", "would", "will", "can", "can", "could", "can", "may", "can", "might",
          "can", "must", "must", "should", "must", "shall", "will");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "isn't", "wasn't");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
  private static final Set<String> RELATIVES =
      Set.of("who", "which", "that", "whose", "whom", "where");

  private EnglishGrammar() {}

  /**
   * A word of grammar; empty for others.
   *
   * @param low in lower case
   * @param next the word behind it, in lower case; empty at the end and before locks
   */
  static Optional<EnglishWord> word(String low, Optional<EnglishWord> before, String next) {
    boolean noun = before.filter(b -> b.is(Kind.NOUN, Kind.PRONOUN) || b.isSign(",")).isPresent();
    if (low.equals("not") || low.equals("never")) {
      return Optional.of(EnglishWord.of(Kind.NOT, low, ""));
    }
    if (low.equals("of")) {
      return Optional.of(EnglishWord.of(Kind.OF, low, "의"));
    }
    if (BE.contains(low)) {
      Form form =
          switch (low) {
            case "was", "were", "wasn't" -> Form.PAST;
            case "been" -> Form.PARTICIPLE;
            case "being" -> Form.ING;
            case "be" -> Form.BASE;
            default -> Form.THIRD;
          };
      return Optional.of(new EnglishWord(Kind.BE, low, "이", form, ""));
    }
    if (HAVE.contains(low)) {
      return Optional.of(
          new EnglishWord(Kind.HAVE, low, "가지", low.equals("had") ? Form.PAST : Form.THIRD, ""));
    }
    if (DO.contains(low)) {
      return Optional.of(
          new EnglishWord(Kind.DO, low, "하", low.startsWith("did") ? Form.PAST : Form.THIRD, ""));
    }
    if (MODALS.containsKey(low) && !low.equals("may") || low.equals("may") && noun) {
      return Optional.of(EnglishWord.of(Kind.MODAL, low, MODALS.getOrDefault(low, "")));
    }
    boolean pointing =
        low.equals("that") && !noun && !before.filter(b -> b.is(Kind.VERB)).isPresent();
    if (RELATIVES.contains(low) && !pointing) {
      return Optional.of(EnglishWord.of(Kind.RELATIVE, low, ""));
    }
    boolean alone =
        next.isEmpty()
            || !Character.isLetter(next.charAt(0))
            || BE.contains(next)
            || MODALS.containsKey(next)
            || HAVE.contains(next);
    if (EnglishLexicon.OWNERS.containsKey(low)
        && !(alone && EnglishLexicon.PRONOUNS.containsKey(low))) {
      return Optional.of(
          EnglishWord.of(Kind.OWNER, low, EnglishLexicon.OWNERS.getOrDefault(low, "")));
    }
    if (EnglishLexicon.DETERMINERS.containsKey(low)
        && !(alone && EnglishLexicon.PRONOUNS.containsKey(low))) {
      return Optional.of(
          EnglishWord.of(Kind.DETERMINER, low, EnglishLexicon.DETERMINERS.getOrDefault(low, "")));
    }
    if (EnglishLexicon.PRONOUNS.containsKey(low)) {
      return Optional.of(
          EnglishWord.of(Kind.PRONOUN, low, EnglishLexicon.PRONOUNS.getOrDefault(low, "")));
    }
    boolean intensifies = low.equals("so") && !before.filter(b -> b.isSign(",")).isPresent();
    boolean clause =
        intensifies
            || Set.of("after", "before", "since", "until", "as").contains(low)
                && !opensClause(next);
    if (EnglishLexicon.CONJUNCTIONS.containsKey(low) && !clause) {
      return Optional.of(EnglishWord.of(Kind.CONJUNCTION, low, low));
    }
    if (low.equals("to")) {
      return Optional.of(EnglishWord.of(Kind.TO, low, "에"));
    }
    if (EnglishLexicon.PREPOSITIONS.containsKey(low)) {
      return Optional.of(
          EnglishWord.of(Kind.PREPOSITION, low, EnglishLexicon.PREPOSITIONS.getOrDefault(low, "")));
    }
    return EnglishLexicon.ADVERBS.containsKey(low)
        ? Optional.of(
            EnglishWord.of(Kind.ADVERB, low, EnglishLexicon.ADVERBS.getOrDefault(low, "")))
        : Optional.empty();
  }

  /** Whether a clause rather than a noun follows: its subject is a pronoun. */
  private static boolean opensClause(String next) {
    return Set.of("he", "she", "they", "it", "we", "i", "you").contains(next);
  }
}
