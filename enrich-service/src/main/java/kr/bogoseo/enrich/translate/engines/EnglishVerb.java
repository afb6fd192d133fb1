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
          Map.entry("think", new String[] {"thought", "thought"}),
          Map.entry("tell", new String[] {"told", "told"}),
          Map.entry("teach", new String[] {"taught", "taught"}),
          Map.entry("buy", new String[] {"bought", "bought"}),
          Map.entry("sell", new String[] {"sold", "sold"}),
          Map.entry("keep", new String[] {"kept", "kept"}),
          Map.entry("leave", new String[] {"left", "left"}),
          Map.entry("lose", new String[] {"lost", "lost"}),
          Map.entry("pay", new String[] {"paid", "paid"}),
          Map.entry("read", new String[] {"read", "read"}),
          Map.entry("speak", new String[] {"spoke", "spoken"}),
          Map.entry("stand", new String[] {"stood", "stood"}),
          Map.entry("understand", new String[] {"understood", "understood"}),
          Map.entry("eat", new String[] {"ate", "eaten"}),
          Map.entry("drive", new String[] {"drove", "driven"}),
          Map.entry("fly", new String[] {"flew", "flown"}),
          Map.entry("feel", new String[] {"felt", "felt"}),
          Map.entry("hear", new String[] {"heard", "heard"}),
          Map.entry("hit", new String[] {"hit", "hit"}),
          Map.entry("hurt", new String[] {"hurt", "hurt"}),
          Map.entry("let", new String[] {"let", "let"}),
          Map.entry("lie", new String[] {"lay", "lain"}),
          Map.entry("sit", new String[] {"sat", "sat"}),
          Map.entry("sleep", new String[] {"slept", "slept"}),
          Map.entry("catch", new String[] {"caught", "caught"}),
          Map.entry("break", new String[] {"broke", "broken"}),
          Map.entry("wear", new String[] {"wore", "worn"}),
          Map.entry("throw", new String[] {"threw", "thrown"}),
          Map.entry("sing", new String[] {"sang", "sung"}),
          Map.entry("sink", new String[] {"sank", "sunk"}),
          Map.entry("swim", new String[] {"swam", "swum"}),
          Map.entry("drink", new String[] {"drank", "drunk"}),
          Map.entry("steal", new String[] {"stole", "stolen"}),
          Map.entry("forget", new String[] {"forgot", "forgotten"}),
          Map.entry("hide", new String[] {"hid", "hidden"}),
          Map.entry("shoot", new String[] {"shot", "shot"}),
          Map.entry("strike", new String[] {"struck", "struck"}),
          Map.entry("fight", new String[] {"fought", "fought"}),
          Map.entry("feed", new String[] {"fed", "fed"}),
          Map.entry("spread", new String[] {"spread", "spread"}),
          Map.entry("overcome", new String[] {"overcame", "overcome"}),
          Map.entry("undergo", new String[] {"underwent", "undergone"}),
          Map.entry("withdraw", new String[] {"withdrew", "withdrawn"}),
          Map.entry("arise", new String[] {"arose", "arisen"}),
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

  /** The present tense for a subject; a plural one takes the base form. */
  static String present(String phrase, boolean plural) {
    if (!plural) {
      return present(phrase);
    }
    return phrase.equals("be") || phrase.startsWith("be ") ? "are" + phrase.substring(2) : phrase;
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
