package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The English sentence so far: its clauses, and what joins them. */
final class Sentence {

  private static final Set<String> LATE =
      Set.of(
          "together", "again", "all", "directly", "first", "well", "there", "here", "too", "also");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BEFORE_SIGN = Pattern.compile(" ([,.;:)\\]])");
  private static final Pattern BEHIND_BRACKET = Pattern.compile("([(\\[]) ");
  private static final Pattern COMMA_STOP = Pattern.compile(",\\s*\\.");
  private static final Pattern STOPS = Pattern.compile("\\.\\.+");

  private final StringBuilder text = new StringBuilder();
  private final List<String> lead = new ArrayList<>();
  private String link = "";

  /** Words that open the next clause. */
  void lead(String word) {
    lead.add(word);
  }

  boolean isAtStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ' && link.isEmpty();
  }

  /**
   * Writes a clause.
   *
   * @param complement of "be"
   * @param after what joins the clause that follows
   */
  void clause(Unit verb, String complement, Arguments given, List<Unit> adverbs, String after) {
    List<String> leading = given.takeLeading();
    Optional<Arguments.Argument> topic = given.take(Unit.Role.TOPIC);
    Optional<Arguments.Argument> subject = given.take(Unit.Role.SUBJECT);
    Optional<Arguments.Argument> actor = topic.or(() -> subject);
    String what = complement;
    String verbWords = "";
    boolean plural = actor.map(Arguments.Argument::plural).orElse(false);
    if (verb.ko().equals("되") || verb.ko().equals("아니") || verb.ko().equals("이")) {
      if (subject.isPresent() && (topic.isPresent() || !verb.ko().equals("이"))) {
        what = " " + subject.get().text() + what;
        actor = topic;
      }
    } else if (verb.ko().equals("있") || verb.ko().equals("없")) {
      verbWords = existence(verb, topic, subject, given);
    } else if (topic.isPresent() && subject.isPresent()) {
      boolean passive = verb.passive() || verb.en().startsWith("be ");
      actor = passive ? Optional.of(joined(subject.get(), topic.get())) : subject;
      plural = subject.get().plural();
      if (!passive) {
        lead.add("as for " + topic.get().text());
      }
    }
    StringBuilder clause = new StringBuilder();
    if (verbWords.isEmpty()) {
      boolean be = !verb.passive() && (verb.en().equals("be") || verb.en().startsWith("be "));
      String who = actor.map(Arguments.Argument::text).orElse(be && isAtStart() ? "it" : "");
      clause
          .append(who)
          .append(' ')
          .append(finite(verb, adverbs, plural))
          .append(what)
          .append(given.behindVerb());
      clause.append(late(adverbs));
    } else {
      clause.append(verbWords).append(given.behindVerb()).append(late(adverbs));
    }
    append(leading, clause.toString().strip());
    link = after;
  }

  /** 서울은 인구가 많다: the population of Seoul. */
  private static Arguments.Argument joined(Arguments.Argument what, Arguments.Argument whose) {
    return new Arguments.Argument(
        Unit.Role.SUBJECT, what.text() + " of " + whose.text(), what.plural(), false);
  }

  private static String finite(Unit verb, List<Unit> adverbs, boolean plural) {
    return Clauses.finite(verb, words(adverbs, false), plural);
  }

  private static String late(List<Unit> adverbs) {
    String words = words(adverbs, true);
    return words.isEmpty() ? "" : " " + words;
  }

  private static String words(List<Unit> adverbs, boolean late) {
    return String.join(
        " ",
        adverbs.stream()
            .map(Unit::en)
            .filter(en -> late == (LATE.contains(en) || !en.endsWith("ly")))
            .toList());
  }

  /** "There is", "has", "is in". */
  private static String existence(
      Unit verb,
      Optional<Arguments.Argument> topic,
      Optional<Arguments.Argument> subject,
      Arguments given) {
    boolean none = verb.ko().equals("없");
    if (topic.isPresent() && subject.isPresent()) {
      boolean many = topic.get().plural();
      String has = verb.past() ? "had " : many ? "have " : "has ";
      return topic.get().text()
          + " "
          + has
          + (none ? "no " : "")
          + bare(subject.get().text(), none);
    }
    Optional<Arguments.Argument> what = subject.or(() -> topic);
    if (what.isEmpty()) {
      return verb.past() ? "was" : "is";
    }
    String is =
        verb.past() ? what.get().plural() ? "were" : "was" : what.get().plural() ? "are" : "is";
    if (topic.isPresent() && !given.isEmpty()) {
      return what.get().text() + " " + is + (none ? " not" : "");
    }
    return "there " + is + " " + (none ? "no " : "") + bare(what.get().text(), true);
  }

  /** Without "the": there is, and has, introduce something. */
  private static String bare(String text, boolean strip) {
    return strip && text.startsWith("the ") && !text.contains(" of ") ? text.substring(4) : text;
  }

  private void append(List<String> leading, String clause) {
    if (!text.isEmpty() && !link.isEmpty()) {
      String last = link.equals(", ") ? ", and " : link;
      text.append(last);
    }
    for (String word : lead) {
      text.append(word).append(word.equals("if") ? " " : ", ");
    }
    lead.clear();
    for (String words : leading) {
      text.append(words).append(", ");
    }
    text.append(clause);
  }

  /** What is left without a verb. */
  void rest(Arguments given, String loose, List<Unit> adverbs) {
    StringBuilder rest = new StringBuilder();
    given.take(Unit.Role.TOPIC).ifPresent(t -> rest.append(t.text()));
    given
        .take(Unit.Role.SUBJECT)
        .ifPresent(s -> rest.append(rest.isEmpty() ? "" : " ").append(s.text()));
    if (!loose.isEmpty()) {
      rest.append(rest.isEmpty() ? "" : ": ").append(loose);
    }
    rest.append(given.behindVerb());
    adverbs.forEach(adverb -> rest.append(' ').append(adverb.en()));
    String words = rest.toString().strip();
    if (!words.isEmpty() || !lead.isEmpty()) {
      append(List.of(), words);
      link = "";
    }
  }

  /** Ends a sentence. */
  void stop(String sign) {
    text.append(sign).append(' ');
    link = "";
  }

  /** Any other sign. */
  void sign(String sign) {
    if (!text.isEmpty() && link.length() > 1) {
      text.append(link.equals(". ") ? "." : ",").append(' ');
    }
    link = "";
    text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ")
        .append(sign)
        .append(' ');
  }

  String text() {
    if (link.equals(". ")) {
      text.append('.');
    }
    String plain = BLANKS.matcher(text).replaceAll(" ");
    plain = BEFORE_SIGN.matcher(plain).replaceAll("$1");
    plain = BEHIND_BRACKET.matcher(plain).replaceAll("$1");
    plain = COMMA_STOP.matcher(plain).replaceAll(".");
    return STOPS.matcher(plain).replaceAll(".").strip();
  }

  static String capital(String plain) {
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
