package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;

/** Clauses inside a sentence: relative, adverbial, quoted and nominal. */
final class Clauses {

  private Clauses() {}

  /** What follows the noun: "held in Boston", "that the government supports". */
  static String relative(Unit verb, Arguments arguments, List<Unit> adverbs, NounPhrase noun) {
    String words = verb.en();
    Optional<Arguments.Argument> subject = arguments.take(Unit.Role.SUBJECT);
    String adverb = adverbs(adverbs);
    if (words.startsWith("to ")) {
      return words + arguments.behindVerb();
    }
    if (verb.ko().equals("이") && subject.isEmpty() && noun.isEmpty()) {
      // 전문가인 김 교수: no clause of its own.
      noun.adjective(arguments.behindVerb().strip().replaceFirst("^(?:a|an|the) ", ""));
      return "";
    }
    if (verb.ko().equals("있") && subject.isPresent()) {
      return "with " + subject.get().text() + arguments.behindVerb();
    }
    if (verb.ko().equals("없") && subject.isPresent()) {
      return "without " + subject.get().text() + arguments.behindVerb();
    }
    if (verb.ko().equals("있")) {
      return arguments.isEmpty() ? "" : arguments.behindVerb();
    }
    if ((verb.passive() || words.startsWith("be ")) && subject.isEmpty()) {
      String participle = verb.passive() ? verb.participle() : words.substring(3);
      if (arguments.isEmpty() && noun.isEmpty()) {
        noun.adjective((adverb + " " + participle).strip());
        return "";
      }
      return (adverb + " " + participle + arguments.behindVerb()).strip();
    }
    return "that "
        + subject.map(s -> s.text() + " ").orElse("")
        + finite(verb, adverb, subject.map(Arguments.Argument::plural).orElse(false))
        + arguments.behindVerb();
  }

  /** A circumstance: "to support companies", "after visiting the hospital". */
  static String adverbial(Unit verb, Arguments arguments, List<Unit> adverbs) {
    Optional<Arguments.Argument> subject = arguments.take(Unit.Role.SUBJECT);
    String adverb = adverbs(adverbs);
    String rest = arguments.behindVerb() + (adverb.isEmpty() ? "" : " " + adverb);
    return switch (verb.form()) {
      case PURPOSE ->
          subject
              .map(s -> "so that " + s.text() + " can " + verb.infinitive() + rest)
              .orElseGet(() -> "to " + verb.infinitive() + rest);
      case BECAUSE -> "because " + clause(subject, verb, rest);
      case WHEN ->
          subject.isPresent()
              ? "when " + clause(subject, verb, rest)
              : "when " + gerund(verb) + rest;
      case AFTER ->
          subject.isPresent()
              ? "after " + clause(subject, verb, rest)
              : "after " + gerund(verb) + rest;
      case BEFORE ->
          subject.isPresent()
              ? "before " + clause(subject, verb, rest)
              : "before " + gerund(verb) + rest;
      case WHILE ->
          subject.isPresent()
              ? "while " + clause(subject, verb, rest)
              : "while " + gerund(verb) + rest;
      default ->
          subject
              .map(s -> "so that " + s.text() + " " + finite(verb, "", s.plural()) + rest)
              .orElseGet(() -> "to " + verb.infinitive() + rest);
    };
  }

  private static String clause(Optional<Arguments.Argument> subject, Unit verb, String rest) {
    return subject.map(Arguments.Argument::text).orElse("it")
        + " "
        + finite(verb, "", subject.map(Arguments.Argument::plural).orElse(false))
        + rest;
  }

  /** What was said: "that the market grows". */
  static String content(Unit verb, Arguments arguments, List<Unit> adverbs) {
    Optional<Arguments.Argument> subject =
        arguments.take(Unit.Role.SUBJECT).or(() -> arguments.take(Unit.Role.TOPIC));
    String adverb = adverbs(adverbs);
    return "that "
        + clause(subject, verb, arguments.behindVerb() + (adverb.isEmpty() ? "" : " " + adverb));
  }

  /** An act as a noun: "supporting companies", "that the market grows". */
  static String nominal(Unit verb, Arguments arguments, List<Unit> adverbs) {
    Optional<Arguments.Argument> subject = arguments.take(Unit.Role.SUBJECT);
    String adverb = adverbs(adverbs);
    String rest = arguments.behindVerb() + (adverb.isEmpty() ? "" : " " + adverb);
    return subject.isPresent() ? "that " + clause(subject, verb, rest) : gerund(verb) + rest;
  }

  private static String gerund(Unit verb) {
    return EnglishVerb.gerund(verb.infinitive());
  }

  private static String adverbs(List<Unit> adverbs) {
    return String.join(" ", adverbs.stream().map(Unit::en).toList());
  }

  /** The verb in its tense; an adverb in -ly before the main verb, any other left to the caller. */
  static String finite(Unit verb, String adverb, boolean plural) {
    String words;
    if (verb.passive()) {
      words =
          (verb.past() ? plural ? "were " : "was " : plural ? "are " : "is ") + verb.participle();
    } else if (verb.past()) {
      String past = verb.pastTense();
      words = plural && past.startsWith("was") ? "were" + past.substring(3) : past;
    } else {
      words = EnglishVerb.present(verb.en(), plural);
    }
    if (adverb.isEmpty()) {
      return words;
    }
    int blank = words.indexOf(' ');
    boolean split =
        blank > 0
            && words.matches("(?:is|are|was|were|can|cannot|could|will|must|would|has|have) .*");
    return split
        ? words.substring(0, blank) + " " + adverb + words.substring(blank)
        : adverb + " " + words;
  }
}
