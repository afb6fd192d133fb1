package kr.bogoseo.enrich.translate.engines;

import java.util.Map;
import java.util.Set;

/** Inflects English verbs; of a phrase ({@code take part in}) its first word. */
final class EnglishVerb {

  private static final Map<String, String[]> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", new String[] {"was", "been"}),
          Map.entry("have", new String[] {"had", "had"}),
          Map.entry("do", new String[] {"did", "done"}),
          Map.entry("hold", new String[] {"held", "held"}),
          Map.entry("take", new String[] {"took", "taken"}),
          Map.entry("make", new String[] {"made", "made"}),
          Map.entry("give", new String[] {"gave", "given"}),
          Map.entry("go", new String[] {"went", "gone"}),
          Map.entry("come", new String[] {"came", "come"}),
          Map.entry("say", new String[] {"said", "said"}),
          Map.entry("see", new String[] {"saw", "seen"}),
          Map.entry("find", new String[] {"found", "found"}),
          Map.entry("build", new String[] {"built", "built"}),
          Map.entry("lead", new String[] {"led", "led"}),
          Map.entry("become", new String[] {"became", "become"}),
          Map.entry("begin", new String[] {"began", "begun"}),
          Map.entry("grow", new String[] {"grew", "grown"}),
          Map.entry("know", new String[] {"knew", "known"}),
          Map.entry("meet", new String[] {"met", "met"}),
          Map.entry("seek", new String[] {"sought", "sought"}),
          Map.entry("set", new String[] {"set", "set"}),
          Map.entry("put", new String[] {"put", "put"}),
          Map.entry("cut", new String[] {"cut", "cut"}),
          Map.entry("show", new String[] {"showed", "shown"}),
          Map.entry("choose", new String[] {"chose", "chosen"}),
          Map.entry("draw", new String[] {"drew", "drawn"}),
          Map.entry("bring", new String[] {"brought", "brought"}),
          Map.entry("get", new String[] {"got", "got"}),
          Map.entry("send", new String[] {"sent", "sent"}),
          Map.entry("spend", new String[] {"spent", "spent"}),
          Map.entry("run", new String[] {"ran", "run"}),
          Map.entry("rise", new String[] {"rose", "risen"}),
          Map.entry("fall", new String[] {"fell", "fallen"}),
          Map.entry("win", new String[] {"won", "won"}),
          Map.entry("can", new String[] {"could", "been able to"}),
          Map.entry("cannot", new String[] {"could not", "not been able to"}),
          Map.entry("must", new String[] {"had to", "had to"}),
          Map.entry("write", new String[] {"wrote", "written"}));

  private static final Set<String> MODALS = Set.of("can", "cannot", "must", "will");

  private EnglishVerb() {}

  static String past(String phrase) {
    return change(phrase, 0);
  }

  static String participle(String phrase) {
    return change(phrase, 1);
  }

  static String present(String phrase) {
    int blank = phrase.indexOf(' ');
    String verb = blank < 0 ? phrase : phrase.substring(0, blank);
    String rest = blank < 0 ? "" : phrase.substring(blank);
    if (verb.equals("be")) {
      return "is" + rest;
    }
    if (verb.equals("have")) {
      return "has" + rest;
    }
    if (MODALS.contains(verb)) {
      return phrase;
    }
    if (verb.matches(".*(?:s|x|z|ch|sh|o)$")) {
      return verb + "es" + rest;
    }
    return (verb.matches(".*[^aeiou]y$")
            ? verb.substring(0, verb.length() - 1) + "ies"
            : verb + "s")
        + rest;
  }

  static String gerund(String phrase) {
    int blank = phrase.indexOf(' ');
    String verb = blank < 0 ? phrase : phrase.substring(0, blank);
    String rest = blank < 0 ? "" : phrase.substring(blank);
    if (verb.equals("be")) {
      return "being" + rest;
    }
    if (rest.startsWith(" not ")) {
      return "not " + gerund(rest.substring(5));
    }
    if (MODALS.contains(verb)) {
      return phrase;
    }
    if (verb.matches(".*[^eoy]e$")) {
      return verb.substring(0, verb.length() - 1) + "ing" + rest;
    }
    return doubled(verb) + "ing" + rest;
  }

  private static String change(String phrase, int form) {
    int blank = phrase.indexOf(' ');
    String verb = blank < 0 ? phrase : phrase.substring(0, blank);
    String rest = blank < 0 ? "" : phrase.substring(blank);
    String[] irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular[form] + rest;
    }
    if (verb.endsWith("e")) {
      return verb + "d" + rest;
    }
    if (verb.matches(".*[^aeiou]y$")) {
      return verb.substring(0, verb.length() - 1) + "ied" + rest;
    }
    return doubled(verb) + "ed" + rest;
  }

  /** One-syllable verbs double their last consonant: plan, planned. */
  private static String doubled(String verb) {
    return verb.matches("[^aeiou]*[aeiou][bdgmnprt]") && verb.length() > 2
        ? verb + verb.charAt(verb.length() - 1)
        : verb;
  }
}
