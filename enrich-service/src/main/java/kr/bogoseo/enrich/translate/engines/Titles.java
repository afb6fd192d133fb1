package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of plans, programmes, events and books as English writes them. */
final class Titles {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "for", "and", "or", "on", "in", "to", "with", "by", "at", "from",
          "as", "into", "per", "via");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:a|an|the) ", Pattern.CASE_INSENSITIVE);

  private Titles() {}

  /**
   * Whether words in quotes are a name rather than something said: nouns, and clauses that belong
   * to one, with a noun at the end.
   *
   * @param least how many words it has at least
   */
  static boolean isOne(List<Unit> units, int least) {
    if (units.isEmpty() || !units.getLast().isNoun() || units.getLast().role() != Unit.Role.NONE) {
      return false;
    }
    boolean clause = units.stream().anyMatch(Unit::isModifier);
    int words = 0;
    for (Unit unit : units) {
      words += unit.isNoun() ? unit.en().split(" ").length : 0;
      boolean argument =
          switch (unit.role()) {
            case NONE, OF, AND, WHEN -> false;
            case TOPIC, QUOTE, IS -> true;
            default -> !clause;
          };
      boolean stop = unit.kind() == Unit.Kind.SIGN && unit.en().matches("[.!?]");
      if (argument || stop || unit.isPredicate() && !unit.isModifier()) {
        return false;
      }
    }
    return words >= least;
  }

  /** Every word of weight with a capital, without an article before it. */
  static String capitals(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : withoutArticle(words).split(" ")) {
      boolean small = !title.isEmpty() && SMALL.contains(word.toLowerCase(Locale.ROOT));
      title.append(title.isEmpty() ? "" : " ").append(small ? word : Sentence.capital(word));
    }
    return title.toString();
  }

  static String withoutArticle(String words) {
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
