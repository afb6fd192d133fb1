package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.bogoseo.enrich.translate.engines.EnglishLexicon.Form;
import kr.bogoseo.enrich.translate.engines.EnglishWord.Kind;
import kr.bogoseo.enrich.translate.engines.KoreanPredicate.End;

/** Noun phrases: what follows an English noun stands before a Korean one. */
final class KoreanNouns {

  private static final Map<String, String> COUNTERS =
      Map.ofEntries(
          Map.entry("people", "명"),
          Map.entry("person", "명"),
          Map.entry("years", "년"),
          Map.entry("year", "년"),
          Map.entry("months", "개월"),
          Map.entry("weeks", "주"),
          Map.entry("days", "일"),
          Map.entry("hours", "시간"),
          Map.entry("minutes", "분"),
          Map.entry("countries", "개국"),
          Map.entry("times", "번"),
          Map.entry("kilometers", "km"),
          Map.entry("kilometres", "km"),
          Map.entry("miles", "마일"),
          Map.entry("meters", "m"),
          Map.entry("metres", "m"),
          Map.entry("points", "점"));
  private static final Set<String> AND = Set.of("and", "or");

  private final EnglishCursor words;
  private final KoreanClauses clauses;
  private final boolean heading;

  KoreanNouns(EnglishCursor words, KoreanClauses clauses, boolean heading) {
    this.words = words;
    this.clauses = clauses;
    this.heading = heading;
  }

  /**
   * Reads a phrase with what belongs to it.
   *
   * @param beforeVerb whether the verb of the clause is still to come
   */
  String phrase(boolean beforeVerb) {
    StringBuilder all = new StringBuilder(one(beforeVerb));
    while (listGoesOn(beforeVerb)) {
      boolean or = words.now().en().equals("or");
      boolean comma = words.now().isSign(",");
      words.next();
      if (words.now().is(Kind.CONJUNCTION)) {
        words.next();
        comma = false;
      }
      String last = all.toString();
      String next = one(beforeVerb);
      all.setLength(0);
      all.append(comma ? last + ", " : or ? last + " 또는 " : KoreanParticles.with(last, "과") + " ")
          .append(next);
    }
    return all.toString();
  }

  /** Whether a comma or "and" is followed by another noun of the same list. */
  private boolean listGoesOn(boolean beforeVerb) {
    EnglishWord now = words.now();
    boolean and = now.is(Kind.CONJUNCTION) && AND.contains(now.en());
    boolean comma = now.isSign(",");
    if (!and && !comma) {
      return false;
    }
    int at = words.at() + 1;
    if (comma && words.get(at).is(Kind.CONJUNCTION) && AND.contains(words.get(at).en())) {
      at++;
      and = true;
    }
    if (!words.get(at).opensNoun()) {
      return false;
    }
    int end = at;
    while (words.get(end).opensNoun() || words.get(end).is(Kind.OF)) {
      end++;
    }
    EnglishWord behind = words.get(end);
    if (and) {
      return beforeVerb || !behind.opensVerb();
    }
    // A, B and C: a comma counts only where an "and" follows.
    for (int i = end; i < words.size(); i++) {
      EnglishWord word = words.get(i);
      if (word.is(Kind.CONJUNCTION) && AND.contains(word.en())) {
        return true;
      }
      if (!word.opensNoun() && !word.is(Kind.OF) && !word.isSign(",")) {
        return false;
      }
    }
    return false;
  }

  private String one(boolean beforeVerb) {
    List<String> parts = new ArrayList<>();
    String number = "";
    while (words.now().opensNoun() || attributive()) {
      EnglishWord word = words.now();
      words.next();
      switch (word.kind()) {
        case PREDICATIVE ->
            parts.add(new KoreanPredicate(word.ko(), true, false).with(End.MODIFIER));
        case VERB ->
            parts.add(
                new KoreanPredicate(word.ko(), false, word.form() != Form.ING).with(End.MODIFIER));
        case NUMBER -> {
          parts.add(number);
          number = word.ko();
        }
        case NOUN, PRONOUN -> {
          noun(parts, number, word);
          number = "";
        }
        default -> {
          if (!word.ko().isEmpty()) {
            parts.add(word.ko());
          }
        }
      }
    }
    if (!number.isEmpty()) {
      parts.add(number);
    }
    return belonging(
        String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList()), beforeVerb);
  }

  private static void noun(List<String> parts, String number, EnglishWord word) {
    if (number.isEmpty()) {
      parts.add(word.ko());
      return;
    }
    String counter = COUNTERS.get(word.en());
    if (counter != null) {
      parts.add(number + counter);
    } else {
      parts.add(word.en().isEmpty() || !number.matches("[\\d,]+") ? number : number + "개");
      parts.add(word.ko());
    }
  }

  /** A participle before a noun. */
  private boolean attributive() {
    EnglishWord word = words.now();
    boolean participle =
        word.is(Kind.VERB) && (word.form() == Form.ING || word.form() == Form.PARTICIPLE);
    EnglishWord before = words.get(words.at() - 1);
    return participle
        && words.get(words.at() + 1).is(Kind.NOUN)
        && before.is(Kind.DETERMINER, Kind.OWNER, Kind.ADJECTIVE, Kind.PREDICATIVE, Kind.NUMBER);
  }

  /** Genitives, clauses and, in headings, circumstances behind the noun. */
  private String belonging(String given, boolean beforeVerb) {
    String noun = given;
    while (words.more()) {
      EnglishWord now = words.now();
      EnglishWord next = words.get(words.at() + 1);
      if (now.is(Kind.OF) && now.en().equals("'s")) {
        words.next();
        noun = noun + "의 " + one(beforeVerb);
      } else if (now.is(Kind.OF) && next.opensNoun()) {
        words.next();
        noun = one(false) + "의 " + noun;
      } else if (relative()) {
        if (words.now().isSign(",")) {
          words.next();
        }
        words.next();
        noun = clauses.inner(End.MODIFIER) + " " + noun;
      } else if (now.is(Kind.PREPOSITION) && next.is(Kind.RELATIVE) && next.en().startsWith("wh")) {
        words.next();
        words.next();
        noun = clauses.inner(End.MODIFIER) + " " + noun;
      } else if (!beforeVerb && now.is(Kind.VERB) && now.form() == Form.PARTICIPLE) {
        noun = clauses.passive(End.MODIFIER) + " " + noun;
      } else if (heading && now.is(Kind.PREPOSITION, Kind.TO) && next.opensNoun()) {
        String link = EnglishLexicon.ATTRIBUTES.getOrDefault(now.en(), "의");
        words.next();
        noun = KoreanClauses.join(one(beforeVerb), link) + " " + noun;
      } else {
        return noun;
      }
    }
    return noun;
  }

  private boolean relative() {
    int at = words.now().isSign(",") ? words.at() + 1 : words.at();
    EnglishWord after = words.get(at + 1);
    return words.get(at).is(Kind.RELATIVE)
        && !words.get(at).en().equals("where")
        && (after.opensVerb() || after.opensNoun() || after.is(Kind.ADVERB));
  }
}
