package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** A noun phrase while it is read: what stands before its head, the head, what follows it. */
final class NounPhrase {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)(?:about |some |nearly |at least |no more than |more than |less than |up to |a total"
              + " of )*"
              + "(?:[\\d,.]+|two|three|four|five|six|seven|eight|nine|ten|both|several|many|various|all)");
  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?i)(?:the|a|an|each|every|all|both|some|any|no|his|her|their|our|my|its|this|that|these|those)"
              + " .*");
  private static final Pattern CAPITAL = Pattern.compile("[\\[‘“'\"(]?[A-Z0-9*].*");

  private final List<String> conjuncts = new ArrayList<>();
  private String connector = "";
  private final List<String> before = new ArrayList<>();
  private Optional<Unit> modifier = Optional.empty();
  private Optional<Unit> object = Optional.empty();
  private final List<String> behind = new ArrayList<>();
  private Optional<Unit> head = Optional.empty();
  private Optional<String> determiner = Optional.empty();
  private Optional<String> examples = Optional.empty();
  private boolean many;

  boolean isEmpty() {
    return head.isEmpty()
        && before.isEmpty()
        && behind.isEmpty()
        && conjuncts.isEmpty()
        && determiner.isEmpty()
        && examples.isEmpty();
  }

  boolean hasHead() {
    return head.isPresent();
  }

  Optional<Unit> head() {
    return head;
  }

  /** A noun behind the others: they become its modifiers. */
  void add(Unit noun) {
    if (noun.en().isEmpty()) {
      return;
    }
    head.ifPresent(this::modify);
    head = Optional.of(noun);
  }

  private void modify(Unit noun) {
    String words = noun.plural() ? noun.en() : NounModifiers.of(noun.ko()).orElse(noun.en());
    if (noun.ko().isEmpty() && COUNT.matcher(words).matches()) {
      many |= !words.equals("1");
    }
    before.add(words);
    object = modifier;
    modifier = Optional.of(noun);
  }

  /** An adjective, or anything else that stands before the head. */
  void adjective(String words) {
    head.ifPresent(this::modify);
    head = Optional.empty();
    if (!words.isEmpty()) {
      before.add(words);
      object = Optional.empty();
      modifier = Optional.empty();
    }
  }

  /** A determiner; it takes the place of an article. */
  void determiner(String words, boolean plural) {
    many |= plural;
    if (determiner.isPresent()) {
      before.add(words);
    } else {
      determiner = Optional.of(words);
    }
  }

  /** A genitive or a clause behind the head, nearest last. */
  void follow(String words) {
    if (!words.isBlank()) {
      behind.addFirst(words.strip());
    }
  }

  /** Ends a member of a list. */
  void conjunct(String link) {
    String text = member(false);
    if (!text.isEmpty()) {
      conjuncts.add(text);
      connector = link.equals(",") ? connector : link;
    }
    clearMember();
  }

  /** What was read so far are examples of what follows: A, B 등 C. */
  void examples() {
    String text = text(false);
    clear();
    examples = text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  boolean isPlural() {
    return !conjuncts.isEmpty()
        || head.map(h -> h.plural() || many || (!h.ko().isEmpty() && EnglishNoun.isPlural(h.en())))
            .orElse(false);
  }

  /** The phrase in English, and an empty one for the next. */
  String take(boolean definite) {
    String text = text(definite);
    clear();
    return text;
  }

  private String text(boolean definite) {
    String last = member(definite);
    List<String> all = new ArrayList<>(conjuncts);
    if (!last.isEmpty()) {
      all.add(last);
    }
    String link = connector.isEmpty() ? "and" : connector;
    if (all.size() > 1
        && head.map(Unit::ko).filter(ActNouns::isEvent).isPresent()
        && before.size() == 1) {
      // A·B 설명회 is one event on A and B.
      all.removeLast();
      all.add(before.getFirst());
      String subjects =
          String.join(", ", all.subList(0, all.size() - 1)) + " " + link + " " + all.getLast();
      return article(headWord(head.get()), definite)
          + headWord(head.get())
          + " on "
          + subjects.replaceAll("\\b(?:a|an|the) ", "");
    }
    String text =
        all.size() < 2
            ? String.join("", all)
            : String.join(", ", all.subList(0, all.size() - 1)) + " " + link + " " + all.getLast();
    return examples
        .map(some -> text.isEmpty() ? some + " and others" : text + " such as " + some)
        .orElse(text);
  }

  private String member(boolean definite) {
    StringBuilder text = new StringBuilder();
    act();
    String words = String.join(" ", before);
    String noun = head.map(this::headWord).orElse("");
    String core = words.isEmpty() || noun.isEmpty() ? words + noun : words + " " + noun;
    if (!core.isEmpty()) {
      text.append(article(core, definite)).append(core);
    } else {
      determiner.ifPresent(text::append);
    }
    for (String after : behind) {
      text.append(text.isEmpty() ? "" : " ").append(after);
    }
    return text.toString();
  }

  /** 협력 강화: strengthening cooperation; 특구 조성 방안: plan for creating special zones. */
  private void act() {
    Optional<String> ko = head.map(Unit::ko);
    if (before.isEmpty() || head.isEmpty() || determiner.isPresent()) {
      return;
    }
    Optional<String> gerund = ko.flatMap(ActNouns::gerund);
    Optional<String> planned =
        modifier.map(Unit::ko).filter(m -> before.size() > 1).flatMap(ActNouns::planned);
    if (gerund.isPresent()) {
      behind.addFirst(String.join(" ", before));
      before.clear();
      head = head.map(unit -> Unit.noun("", gerund.get(), unit.role()));
    } else if (ko.filter(ActNouns::isPlan).isPresent() && planned.isPresent()) {
      before.removeLast();
      // What a plan is for is meant in general: creating special zones.
      object
          .filter(unit -> !unit.ko().isEmpty() && EnglishNoun.isCounted(unit.en()))
          .ifPresent(unit -> before.add(EnglishNoun.plural(before.removeLast())));
      behind.addFirst("for " + planned.get() + " " + String.join(" ", before));
      before.clear();
    }
  }

  private String headWord(Unit unit) {
    boolean plural = unit.plural() || many || examples.isPresent();
    if (!plural || unit.ko().isEmpty() || unit.en().startsWith("[")) {
      return unit.en();
    }
    return unit.term()
        .filter(term -> term.en().equals(unit.en()))
        .map(TermBase.Term::plural)
        .filter(form -> !form.isEmpty())
        .orElseGet(() -> EnglishNoun.plural(unit.en()));
  }

  private String article(String core, boolean definite) {
    if (determiner.isPresent()) {
      return determiner.get() + " ";
    }
    if (head.isEmpty() || !before.isEmpty() && COUNT.matcher(before.getFirst()).matches()) {
      return "";
    }
    Unit noun = head.get();
    boolean name =
        noun.ko().isEmpty() || CAPITAL.matcher(noun.en()).matches() || noun.en().startsWith("[");
    if (name || DETERMINED.matcher(core).matches() || Pronouns.isOne(noun.en())) {
      return "";
    }
    boolean mass =
        noun.term().map(t -> t.plural().equals(t.en())).orElse(false)
            || EnglishNoun.isMass(noun.en());
    boolean several = noun.plural() || many || examples.isPresent();
    if (!behind.isEmpty() || definite && !several) {
      return "the ";
    }
    return mass || several || !conjuncts.isEmpty() ? "" : EnglishNoun.indefinite(core);
  }

  private void clearMember() {
    before.clear();
    modifier = Optional.empty();
    object = Optional.empty();
    behind.clear();
    head = Optional.empty();
    determiner = Optional.empty();
    many = false;
  }

  private void clear() {
    clearMember();
    conjuncts.clear();
    connector = "";
    examples = Optional.empty();
  }
}
