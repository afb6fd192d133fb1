package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a verb still to come has been given: subject, object, circumstances, in source order. */
final class Arguments {

  /**
   * An argument.
   *
   * @param role what its particle makes of it
   * @param text in English, without its preposition
   * @param plural of a subject
   * @param closed whether a comma stands behind it
   */
  record Argument(Unit.Role role, String text, boolean plural, boolean closed) {

    /** With the preposition of its role. */
    String phrase() {
      if (role == Unit.Role.AT && DAY.matcher(text).lookingAt()) {
        return "on " + text;
      }
      return Roles.preposition(role) + text;
    }
  }

  private static final Pattern DAY =
      Pattern.compile("(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private final List<Argument> all;

  Arguments() {
    this(new ArrayList<>());
  }

  private Arguments(List<Argument> all) {
    this.all = all;
  }

  void add(Unit.Role role, String text, boolean plural) {
    if (text.isBlank()) {
      return;
    }
    Optional<Argument> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    boolean and = last.isPresent() && text.startsWith("and ") && role == Unit.Role.WHEN;
    boolean until =
        last.isPresent() && last.get().role() == Unit.Role.FROM && role == Unit.Role.UNTIL;
    if (and || until) {
      // Between A and B, from A to B: one circumstance.
      all.removeLast();
      String words = last.get().phrase() + (until ? " to " : " ") + text.strip();
      all.add(new Argument(Unit.Role.WHEN, words, false, false));
    } else {
      all.add(new Argument(role, text.strip(), plural, false));
    }
  }

  void circumstance(String text) {
    add(Unit.Role.WHEN, text, false);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean has(Unit.Role role) {
    return all.stream().anyMatch(a -> a.role() == role);
  }

  /** A comma: what stands before it does not belong to a relative clause behind it. */
  void close() {
    if (!all.isEmpty()) {
      Argument last = all.removeLast();
      all.add(new Argument(last.role(), last.text(), last.plural(), true));
    }
  }

  /** Takes the last argument when it is of a kind. */
  Optional<Argument> takeLast(Predicate<Argument> wanted) {
    return !all.isEmpty() && wanted.test(all.getLast())
        ? Optional.of(all.removeLast())
        : Optional.empty();
  }

  /** Takes the last argument of a role, wherever it stands. */
  Optional<Argument> take(Unit.Role role) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).role() == role) {
        return Optional.of(all.remove(i));
      }
    }
    return Optional.empty();
  }

  /** Everything, in order. */
  Arguments takeAll() {
    Arguments taken = new Arguments(new ArrayList<>(all));
    all.clear();
    return taken;
  }

  /**
   * What belongs to a clause inside the sentence: everything back to the topic, a comma, a second
   * subject or a second object.
   *
   * @param subjectElsewhere whether the sentence around it has another subject
   * @param topicToo whether it may have a topic besides the first one, as what is said may
   */
  Arguments takeInner(boolean subjectElsewhere, boolean topicToo) {
    int firstTopic = 0;
    while (firstTopic < all.size() && all.get(firstTopic).role() != Unit.Role.TOPIC) {
      firstTopic++;
    }
    boolean subject = false;
    boolean object = false;
    int from = all.size();
    while (from > 0) {
      Argument next = all.get(from - 1);
      boolean outer =
          next.closed() && from < all.size()
              || next.closed() && next.role() == Unit.Role.SUBJECT
              || next.role() == Unit.Role.TOPIC && (!topicToo || from - 1 == firstTopic)
              || next.role() == Unit.Role.SUBJECT
                  && (subject || object && !subjectElsewhere && !has(Unit.Role.TOPIC))
              || next.role() == Unit.Role.OBJECT && object;
      if (outer) {
        break;
      }
      subject |= next.role() == Unit.Role.SUBJECT;
      object |= next.role() == Unit.Role.OBJECT;
      from--;
    }
    Arguments taken = new Arguments(new ArrayList<>(all.subList(from, all.size())));
    all.subList(from, all.size()).clear();
    return taken;
  }

  /** Takes what stands before the topic or subject: it opens the sentence. */
  List<String> takeLeading() {
    int actor = 0;
    while (actor < all.size() && !isActor(all.get(actor))) {
      actor++;
    }
    List<String> leading = new ArrayList<>();
    if (actor == all.size()) {
      return leading;
    }
    for (int i = actor - 1; i >= 0; i--) {
      if (all.get(i).role() != Unit.Role.OBJECT) {
        leading.addFirst(all.remove(i).phrase());
      }
    }
    return leading;
  }

  private static boolean isActor(Argument argument) {
    return argument.role() == Unit.Role.TOPIC || argument.role() == Unit.Role.SUBJECT;
  }

  /** Gives the complement of a verb the preposition that verb takes. */
  void complement(String wanted) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Argument argument = all.get(i);
      boolean open =
          switch (argument.role()) {
            case TO, AND, AS, AT -> true;
            default -> false;
          };
      if (open && !argument.text().startsWith("to ")) {
        if (!wanted.equals("-")) {
          all.set(i, new Argument(Unit.Role.WHEN, wanted + " " + argument.text(), false, false));
        } else if (!has(Unit.Role.OBJECT)) {
          all.set(i, new Argument(Unit.Role.OBJECT, argument.text(), argument.plural(), false));
        }
        return;
      }
    }
  }

  /** Object first, then the circumstances, each with a blank before it. */
  String behindVerb() {
    StringBuilder text = new StringBuilder();
    all.stream()
        .filter(a -> a.role() == Unit.Role.OBJECT)
        .forEach(a -> text.append(' ').append(a.text()));
    all.stream()
        .filter(a -> a.role() != Unit.Role.OBJECT)
        .forEach(a -> text.append(' ').append(a.phrase()));
    all.clear();
    return text.toString();
  }
}
