package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes one noun of what stands in quotes, and adds what stands in brackets to its noun. */
final class Brackets {

  private static final Map<String, String> CLOSING =
      Map.ofEntries(
          Map.entry("(", ")"),
          Map.entry("[", "]"),
          Map.entry("‘", "’"),
          Map.entry("“", "”"),
          Map.entry("'", "'"),
          Map.entry("\"", "\""),
          Map.entry("「", "」"),
          Map.entry("『", "』"),
          Map.entry("<", ">"),
          Map.entry("《", "》"),
          Map.entry("〈", "〉"),
          Map.entry("’", "’"),
          Map.entry("”", "”"));

  private static final Pattern ENGLISH_NAME = Pattern.compile("[A-Z][A-Za-z0-9&.,'’ -]{2,}");

  private static final Pattern YEAR = Pattern.compile("\\d{2}(?!\\d)");
  private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the) ");

  private Brackets() {}

  /** The units with every closed pair of signs as part of a noun. */
  static List<Unit> grouped(List<Unit> units) {
    List<Unit> result = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      String closing = unit.kind() == Unit.Kind.SIGN ? CLOSING.get(unit.en()) : null;
      int end = closing == null ? -1 : closes(units, i + 1, unit.en(), closing);
      if (end < 0) {
        result.add(unit);
        continue;
      }
      String inner = ClauseWriter.fragment(units.subList(i + 1, end));
      if (!ARTICLE.matcher(units.get(i + 1).en() + " ").lookingAt()) {
        inner = ARTICLE.matcher(inner).replaceFirst("");
      }
      add(unit.en(), inner, units.get(end), result);
      i = end;
    }
    return result;
  }

  private static int closes(List<Unit> units, int from, String opening, String closing) {
    if (opening.equals("'")
        && from < units.size()
        && YEAR.matcher(units.get(from).en()).lookingAt()) {
      // '24~'26년: apostrophes, not quotes.
      return -1;
    }
    int depth = 0;
    for (int i = from; i < units.size(); i++) {
      if (units.get(i).isSign(closing)) {
        if (depth == 0) {
          return i == from ? -1 : i;
        }
        depth--;
      } else if (units.get(i).isSign(opening)) {
        depth++;
      }
    }
    return -1;
  }

  private static void add(String opening, String inner, Unit end, List<Unit> result) {
    boolean round = opening.equals("(") || opening.equals("[");
    if (!round) {
      result.add(Unit.noun("", "“" + Sentence.capital(inner) + "”", end.role()));
      return;
    }
    if (!result.isEmpty()
        && result.getLast().kind() == Unit.Kind.ADVERB
        && end.role() == Unit.Role.NONE) {
      Unit adverb = result.removeLast();
      result.add(adverb.withEnglish(adverb.en() + " " + opening + inner + end.en()));
      return;
    }
    if (result.isEmpty() || !result.getLast().isNoun()) {
      result.add(Unit.noun("", opening + inner + end.en(), end.role()));
      return;
    }
    Unit noun = result.removeLast();
    Unit.Role role = end.role() == Unit.Role.NONE ? noun.role() : end.role();
    if (inner.equals(noun.en())) {
      result.add(noun.withRole(role));
      return;
    }
    boolean unknown = noun.en().startsWith("[");
    if (unknown && ENGLISH_NAME.matcher(inner).matches()) {
      // The author says how the name is written in English.
      result.add(Unit.noun("", inner, role));
    } else {
      result.add(noun.withEnglish(noun.en() + " " + opening + inner + end.en()).withRole(role));
    }
  }
}
