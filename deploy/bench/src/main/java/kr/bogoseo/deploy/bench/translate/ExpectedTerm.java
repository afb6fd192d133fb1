package kr.bogoseo.deploy.bench.translate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A term that must come out exactly. What the label says in brackets is another right answer when
 * it is a name, and a note otherwise; {@code verbatim} means as in the Korean text.
 *
 * @param ko as in the Korean text
 * @param en as labelled
 */
record ExpectedTerm(String ko, String en) {
  private static final Pattern NOTE =
      Pattern.compile(".*(transliteration|sic|error|NOT|not |a little|US;|special).*");
  private static final Pattern MARKS = Pattern.compile("[\"'’‘“”`]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** 약 1,500만 달러, but not 클라우드9. */
  private static final Pattern VALUE = Pattern.compile("\\D{0,3}\\d.*");

  static ExpectedTerm of(JsonNode label) {
    return new ExpectedTerm(label.path("ko").asString(""), label.path("en").asString(""));
  }

  /** Whether it is a date, an amount or a count rather than a name. */
  boolean isValue() {
    return VALUE.matcher(ko).matches();
  }

  boolean in(String translation) {
    String text = folded(translation);
    return answers().stream().anyMatch(answer -> text.contains(folded(answer)));
  }

  /** Whether all its numbers are in a translation. */
  boolean numbersIn(String translation) {
    Set<java.math.BigDecimal> found = EnglishNumbers.of(translation);
    return KoreanNumbers.of(ko).stream().allMatch(n -> n.stream().anyMatch(found::contains));
  }

  private Set<String> answers() {
    Set<String> answers = new LinkedHashSet<>();
    if (en.equals("verbatim")) {
      answers.add(ko);
      return answers;
    }
    answers.add(en);
    int bracket = en.indexOf(" (");
    if (bracket > 0 && en.endsWith(")")) {
      String inside = en.substring(bracket + 2, en.length() - 1);
      answers.add(en.substring(0, bracket));
      if (!NOTE.matcher(inside).matches()) {
        answers.add(inside);
      }
    }
    return answers;
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(text).replaceAll("");
    return SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
