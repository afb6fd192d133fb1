package kr.bogoseo.enrich.summary;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a written sentence states only numbers and names of the passage it cites. The rule:
 *
 * <ul>
 *   <li>every number, parts of dates included, has the value of a number of the passage ({@link
 *       Numbers}); numbers in words are not looked at;
 *   <li>in Korean, every Latin word stands in the passage, or in its translation made before;
 *   <li>in English, so does every word with a capital letter, except names of months and, at the
 *       beginning, an article, pronoun or preposition.
 * </ul>
 *
 * <p>Case is not looked at. What the rule cannot confirm is dropped, even if it is true.
 */
final class Grounding {

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9'’-]*");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)");
  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "that", "it", "its", "they", "their", "he",
          "she", "in", "on", "at", "for", "to", "with", "by", "from", "after", "before", "as", "of",
          "and", "both", "all", "each", "during", "under", "through", "about", "there");

  private final Set<BigDecimal> numbers;
  private final Set<String> words;

  /**
   * Looks at a passage.
   *
   * @param passage as it stands in the document
   * @param translation made before, for names; empty when there is none
   */
  Grounding(String passage, String translation) {
    this.numbers = Numbers.in(passage);
    this.words = new HashSet<>();
    Matcher m = LATIN.matcher(passage + " " + translation);
    while (m.find()) {
      words.add(key(m.group()));
    }
  }

  /** Whether both languages of a sentence rest on the passage. */
  boolean carries(String ko, String en) {
    return numbers.containsAll(Numbers.in(ko))
        && numbers.containsAll(Numbers.in(en))
        && latin(ko, false)
        && latin(en, true);
  }

  private boolean latin(String text, boolean english) {
    Matcher m = LATIN.matcher(text);
    boolean first = true;
    while (m.find()) {
      String word = m.group();
      String key = key(word);
      boolean name = !english || !word.equals(word.toLowerCase(Locale.ROOT));
      boolean free =
          english && ((first && STARTERS.contains(key)) || MONTH.matcher(word).matches());
      if (name && !free && !words.contains(key)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
  }
}
