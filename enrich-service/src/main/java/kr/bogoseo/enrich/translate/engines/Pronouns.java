package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pronouns: subject, object and possessive. */
final class Pronouns {

  private static final Map<String, String[]> FORMS =
      Map.ofEntries(
          Map.entry("그", new String[] {"he", "him", "his"}),
          Map.entry("그녀", new String[] {"she", "her", "her"}),
          Map.entry("그들", new String[] {"they", "them", "their"}),
          Map.entry("이들", new String[] {"they", "them", "their"}),
          Map.entry("우리", new String[] {"we", "us", "our"}),
          Map.entry("저희", new String[] {"we", "us", "our"}),
          Map.entry("나", new String[] {"I", "me", "my"}),
          Map.entry("저", new String[] {"I", "me", "my"}),
          Map.entry("내", new String[] {"I", "me", "my"}),
          Map.entry("당신", new String[] {"you", "you", "your"}),
          Map.entry("여러분", new String[] {"you", "you", "your"}),
          Map.entry("이", new String[] {"this", "this", "its"}),
          Map.entry("이것", new String[] {"this", "this", "its"}),
          Map.entry("그것", new String[] {"it", "it", "its"}),
          Map.entry("자신", new String[] {"he", "himself", "his own"}),
          Map.entry("누구", new String[] {"who", "whom", "whose"}),
          Map.entry("모두", new String[] {"all", "all", "everyone's"}),
          Map.entry("여기", new String[] {"here", "here", "its"}),
          Map.entry("이곳", new String[] {"this place", "this place", "its"}),
          Map.entry("그곳", new String[] {"there", "there", "its"}));

  private static final Set<String> WORDS =
      Set.of(
          "he", "him", "she", "her", "they", "them", "we", "us", "i", "me", "you", "it", "this",
          "himself", "who", "whom", "all", "here", "there", "what", "which");

  private Pronouns() {}

  /** The pronoun in a role; empty when the word is none. */
  static Optional<String> of(String ko, Unit.Role role) {
    return Optional.ofNullable(FORMS.get(ko))
        .map(
            forms ->
                switch (role) {
                  case TOPIC, SUBJECT -> forms[0];
                  case OF -> forms[2];
                  default -> forms[1];
                });
  }

  static boolean isOne(String english) {
    return WORDS.contains(english.toLowerCase(java.util.Locale.ROOT));
  }
}
