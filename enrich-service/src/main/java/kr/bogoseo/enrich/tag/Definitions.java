package kr.bogoseo.enrich.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.bogoseo.contracts.document.Tag;

/**
 * Abbreviations a document defines for itself: {@code 한국보건산업진흥원(KHIDI)} and {@code … (이하 진흥원)}.
 * From there on they are names of that body, in that document only.
 */
final class Definitions {

  private static final Pattern ACRONYM =
      Pattern.compile("^[ ]?\\([ ]?(?<a>[A-Z][A-Za-z&*-]{1,9})[ ]?[),:]");
  private static final Pattern HEREAFTER =
      Pattern.compile(
          "^[ ]?\\((?:[^()]{0,40},[ ]?)?이하[ ,:]{0,2}['\"]?(?<a>[가-힣A-Za-z&* -]{2,16}?)['\"]?(?:[ ]?(?:이라|라)[ ]?(?:한다|함|칭함))?\\)");
  private static final Pattern GLOSS =
      Pattern.compile("(?<![A-Za-z가-힣])(?<a>[A-Z][A-Z&*-]{2,9})[ ]?\\([ ]?$");

  private Definitions() {}

  /** Further mentions by the names the document defines. */
  static List<ClusterRule.Chosen> find(String text, List<ClusterRule.Chosen> names) {
    Map<String, ClusterRule.Chosen> defined = new HashMap<>();
    for (ClusterRule.Chosen name : names) {
      int start = name.candidate().start();
      int end = name.candidate().end();
      String after = text.substring(end, Math.min(text.length(), end + 70));
      for (Pattern pattern : new Pattern[] {ACRONYM, HEREAFTER}) {
        Matcher m = pattern.matcher(after);
        if (m.find() && (pattern == HEREAFTER || !isPlace(name))) {
          defined.putIfAbsent(m.group("a").strip(), name);
        }
      }
      Matcher gloss = GLOSS.matcher(text.substring(Math.max(0, start - 14), start));
      if (gloss.find()) {
        defined.putIfAbsent(gloss.group("a"), name);
      }
    }
    List<ClusterRule.Chosen> found = new ArrayList<>();
    Boundaries boundaries = new Boundaries(text);
    defined.forEach((abbreviation, name) -> mentions(text, abbreviation, name, boundaries, found));
    return found;
  }

  /** What follows a place in brackets is a body there: 오하이오(NCAI-CC). */
  private static boolean isPlace(ClusterRule.Chosen name) {
    return name.reading().entry().type() == Tag.Type.PLACE;
  }

  private static void mentions(
      String text,
      String abbreviation,
      ClusterRule.Chosen name,
      Boundaries boundaries,
      List<ClusterRule.Chosen> found) {
    Candidate.Reading reading =
        new Candidate.Reading(
            name.reading().entry(), name.reading().entry().aliases().getFirst(), "defined");
    int at = text.indexOf(abbreviation);
    while (at >= 0) {
      Candidate candidate = new Candidate(at, at + abbreviation.length(), List.of(reading));
      if (boundaries.allow(candidate, false)) {
        found.add(new ClusterRule.Chosen(candidate, reading, 0.85));
      }
      at = text.indexOf(abbreviation, at + 1);
    }
  }
}
