package kr.bogoseo.enrich.translate.engines;

import java.util.List;

/** A place among the words of a sentence. */
final class EnglishCursor {

  private static final EnglishWord NOTHING = EnglishWord.of(EnglishWord.Kind.SIGN, "", "");

  private final List<EnglishWord> words;
  private int at;

  EnglishCursor(List<EnglishWord> words) {
    this.words = words;
  }

  boolean more() {
    return at < words.size();
  }

  int at() {
    return at;
  }

  int size() {
    return words.size();
  }

  EnglishWord now() {
    return get(at);
  }

  /** The word of a place; an empty sign outside the sentence. */
  EnglishWord get(int place) {
    return place >= 0 && place < words.size() ? words.get(place) : NOTHING;
  }

  void next() {
    at++;
  }

  /** Whether a verb comes before the clause ends. */
  boolean verbFollows() {
    for (int i = at + 1; i < words.size(); i++) {
      EnglishWord word = get(i);
      if (word.opensVerb()) {
        return true;
      }
      if (word.is(EnglishWord.Kind.SIGN, EnglishWord.Kind.CONJUNCTION, EnglishWord.Kind.RELATIVE)) {
        return false;
      }
    }
    return false;
  }
}
