package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Plurals and articles of English nouns; of a phrase its last word, or the one before "of". */
final class EnglishNoun {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("child", "children"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("mouse", "mice"),
          Map.entry("life", "lives"),
          Map.entry("leaf", "leaves"),
          Map.entry("half", "halves"),
          Map.entry("crisis", "crises"),
          Map.entry("analysis", "analyses"),
          Map.entry("basis", "bases"),
          Map.entry("phenomenon", "phenomena"),
          Map.entry("criterion", "criteria"));

  /** Words without a plural, or plural already. */
  private static final Set<String> SAME =
      Set.of(
          "people",
          "staff",
          "information",
          "equipment",
          "research",
          "personnel",
          "data",
          "series",
          "species",
          "sheep",
          "fish",
          "aircraft",
          "he",
          "him",
          "she",
          "her",
          "they",
          "them",
          "it",
          "we",
          "us",
          "who",
          "what",
          "police",
          "media",
          "those",
          "these",
          "this",
          "that",
          "others",
          "everything",
          "something",
          "anything",
          "nothing",
          "advice",
          "evidence",
          "knowledge",
          "progress",
          "water",
          "money",
          "news",
          "music",
          "work",
          "infrastructure",
          "software");

  private static final Pattern VOWEL =
      Pattern.compile("(?i)(?:[aeio]|u(?!n[ivt]|s|r[aio]|k|t)|un[^i]|hour|honou?r|heir).*");
  private static final Pattern OF = Pattern.compile(" (?:of|for|on|in|to|with|between|at|from) ");

  private static final Pattern PLURAL =
      Pattern.compile(".*(?:[^aisu]s|ies|people|men|children|they|we|these|those|you)");
  private static final Pattern MASS =
      Pattern.compile(".*(?:ness|ship|ing|ance|ence|ism|ics|ation|ity|ment|ure|cy)");

  private static final Pattern COMMON = Pattern.compile("[a-z][a-z-]*");

  /** Words whose singular means all of it. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          "industry",
          "bio-industry",
          "economy",
          "bioeconomy",
          "society",
          "ecosystem",
          "healthcare",
          "health",
          "care",
          "medicine",
          "energy",
          "trade",
          "tourism",
          "commerce",
          "finance",
          "capital",
          "access",
          "support",
          "growth",
          "use",
          "entry",
          "transfer",
          "food",
          "art",
          "culture",
          "law",
          "tax",
          "welfare",
          "safety",
          "labour",
          "talent",
          "intelligence",
          "biotechnology",
          "hydrogen",
          "trust",
          "waste",
          "air",
          "soil",
          "land",
          "housing",
          "power");

  private EnglishNoun() {}

  static String plural(String phrase) {
    java.util.regex.Matcher of = OF.matcher(phrase);
    if (of.find()) {
      return plural(phrase.substring(0, of.start())) + phrase.substring(of.start());
    }
    int blank = phrase.lastIndexOf(' ');
    String head = phrase.substring(0, blank + 1);
    String word = phrase.substring(blank + 1);
    if (word.isEmpty()
        || SAME.contains(word)
        || !Character.isLetter(word.charAt(word.length() - 1))) {
      return phrase;
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return head + irregular;
    }
    if (word.matches(
        ".*(?:women|men|people|children|ings|ies|tics|ousands|illions|[a-z]{3,}[^aisu]s)")) {
      return phrase;
    }
    if (word.endsWith("man") && word.length() > 4 && !word.endsWith("human")) {
      return head + word.substring(0, word.length() - 2) + "en";
    }
    if (word.matches(".*(?:s|x|z|ch|sh)")) {
      return head + word + "es";
    }
    if (word.matches(".*[^aeiou]y")) {
      return head + word.substring(0, word.length() - 1) + "ies";
    }
    return head + word + "s";
  }

  /** Whether the word counts as many for the verb. */
  static boolean isPlural(String phrase) {
    return PLURAL.matcher(phrase).matches();
  }

  /** Whether the word takes no indefinite article: pronouns, and words without a plural. */
  static boolean isMass(String phrase) {
    int blank = phrase.lastIndexOf(' ');
    String word = phrase.substring(blank + 1);
    return SAME.contains(word) || isPlural(word) || MASS.matcher(word).matches();
  }

  /** Whether the word stands in the plural when it is meant in general. */
  static boolean isCounted(String phrase) {
    String word = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return !isMass(phrase) && COMMON.matcher(word).matches() && !UNCOUNTED.contains(word);
  }

  /** {@code a} or {@code an}. */
  static String indefinite(String phrase) {
    return VOWEL.matcher(phrase).matches() ? "an " : "a ";
  }
}
