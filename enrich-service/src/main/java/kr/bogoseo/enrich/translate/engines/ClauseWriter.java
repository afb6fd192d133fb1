package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.enrich.translate.terms.TermBase;

/**
 * Puts units in English order: subject, verb, object, circumstances; genitives and relative clauses
 * behind their noun. What cannot be ordered keeps the order of the source.
 */
final class ClauseWriter {

  private final StringBuilder sentence = new StringBuilder();
  private final List<String> lead = new ArrayList<>();
  private final List<String> circumstances = new ArrayList<>();
  private Optional<String> topic = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private Optional<String> object = Optional.empty();

  /** The noun phrase being built: words before the head and what follows it. */
  private final StringBuilder before = new StringBuilder();

  private final StringBuilder behind = new StringBuilder();

  String write(List<Unit> given) {
    List<Unit> units = tenses(given);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Optional<Unit> next = i + 1 < units.size() ? Optional.of(units.get(i + 1)) : Optional.empty();
      switch (unit.kind()) {
        case NOUN -> noun(unit, next);
        case VERB -> verb(unit);
        case ADJECTIVE -> adjective(unit);
        case ADVERB -> adverb(unit);
        case SIGN -> sign(unit, i + 1 == units.size());
      }
    }
    close("");
    return polish(sentence.toString());
  }

  /** A Korean sentence says its tense once, at its end; English in every clause. */
  private static List<Unit> tenses(List<Unit> given) {
    List<Unit> units = new ArrayList<>(given);
    boolean past = false;
    for (int i = units.size() - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      boolean verb = unit.kind() == Unit.Kind.VERB || unit.kind() == Unit.Kind.ADJECTIVE;
      if (verb && unit.form() == Unit.Form.FINAL) {
        past = unit.past();
      } else if (verb && unit.form() == Unit.Form.AND && past) {
        units.set(i, unit.inPast());
      }
    }
    return units;
  }

  private void noun(Unit unit, Optional<Unit> next) {
    switch (unit.role()) {
      case NONE -> before.append(unit.en()).append(' ');
      case OF -> {
        String phrase = phrase(unit.en());
        behind.insert(0, " of " + phrase);
      }
      case AND -> {
        boolean listed = next.filter(n -> n.kind() == Unit.Kind.NOUN).isPresent();
        if (listed) {
          before.append(unit.en()).append(" and ");
        } else {
          circumstances.add("with " + phrase(unit.en()));
        }
      }
      case TOPIC -> topic = Optional.of(join(topic, phrase(unit.en())));
      case SUBJECT -> subject = Optional.of(join(subject, phrase(unit.en())));
      case OBJECT -> object = Optional.of(join(object, phrase(unit.en())));
      case IS -> {
        String what = phrase(unit.en());
        clause("is " + what, ", and ");
      }
      case WHEN -> circumstances.add(unit.en());
      case UNTIL -> {
        boolean range = !circumstances.isEmpty() && circumstances.getLast().startsWith("from ");
        circumstances.add((range ? "to " : "until ") + phrase(unit.en()));
      }
      case AT, IN, TO, AS, FROM, THAN, LIKE ->
          circumstances.add(Roles.preposition(unit.role()) + phrase(unit.en()));
    }
  }

  private static String join(Optional<String> known, String more) {
    return known.map(text -> text + ", " + more).orElse(more);
  }

  private String phrase(String head) {
    String words = before.toString();
    int examples = words.lastIndexOf(" etc. ");
    String phrase = (words + head + behind).strip();
    if (examples > 0 && !head.isBlank()) {
      // A, B 등 C are C such as A and B.
      phrase =
          (words.substring(examples + 6)
                  + head
                  + " such as "
                  + words.substring(0, examples)
                  + behind)
              .strip();
    }
    before.setLength(0);
    behind.setLength(0);
    return phrase;
  }

  /** 에, 와 and 로 before a verb mean what the English verb takes. */
  private void complement(Unit unit) {
    String wanted = unit.term().map(TermBase.Term::preposition).orElse("");
    if (wanted.isEmpty()) {
      return;
    }
    for (int i = circumstances.size() - 1; i >= 0; i--) {
      String what = circumstances.get(i);
      if (what.startsWith("to ") || what.startsWith("with ") || what.startsWith("as ")) {
        String bare = what.substring(what.indexOf(' ') + 1);
        if (!wanted.equals("-")) {
          circumstances.set(i, wanted + " " + bare);
        } else if (object.isEmpty()) {
          circumstances.remove(i);
          object = Optional.of(bare);
        }
        return;
      }
    }
  }

  private void verb(Unit unit) {
    Optional<String> preposition = PrepositionalVerbs.of(unit.ko());
    if (preposition.isPresent() && unit.form() != Unit.Form.FINAL) {
      prepositional(unit, preposition.get());
      return;
    }
    complement(unit);
    switch (unit.form()) {
      case MODIFIER, WILL_MODIFIER -> relative(unit);
      case NOMINAL -> {
        String act = EnglishVerb.gerund(unit.en()) + objectAndCircumstances();
        before.append(act).append(' ');
      }
      case FINAL -> clause(finite(unit), ". ");
      case AND, OBLIGED -> clause(finite(unit), ", and ");
      case BUT -> clause(finite(unit), ", but ");
      case IF -> {
        lead.add("if");
        clause(finite(unit), ", ");
      }
      case WHILE -> clause(finite(unit), ", while ");
      case SO -> clause(finite(unit), ", so ");
    }
  }

  /** 을 통해, 에 대한: the noun before becomes a circumstance, or follows the next noun. */
  private void prepositional(Unit unit, String preposition) {
    String what = lastNoun();
    boolean modifies = unit.form() == Unit.Form.MODIFIER || unit.form() == Unit.Form.WILL_MODIFIER;
    if (modifies) {
      behind.insert(0, " " + preposition + what);
    } else {
      circumstances.add(preposition + what);
    }
  }

  private String lastNoun() {
    if (object.isPresent()) {
      String what = object.get();
      object = Optional.empty();
      return what;
    }
    if (!circumstances.isEmpty()) {
      String last = circumstances.removeLast();
      return last.replaceFirst("^(?:in|to|as|with) ", "");
    }
    return phrase("");
  }

  private void relative(Unit unit) {
    String verb = unit.en();
    String rest = objectAndCircumstances();
    if (unit.passive() || verb.startsWith("be ")) {
      String participle =
          unit.passive() || unit.term().isPresent() ? unit.participle() : verb.substring(3);
      if (rest.isEmpty()) {
        before.append(participle).append(' ');
      } else {
        behind.insert(0, " " + participle + rest);
      }
      return;
    }
    String actor = subject.map(s -> s + " ").orElse("");
    subject = Optional.empty();
    String finite = unit.past() ? unit.pastTense() : EnglishVerb.present(verb);
    behind.insert(0, " that " + actor + finite + rest);
  }

  private String objectAndCircumstances() {
    StringBuilder rest = new StringBuilder();
    object.ifPresent(o -> rest.append(' ').append(o));
    object = Optional.empty();
    circumstances.forEach(c -> rest.append(' ').append(c));
    circumstances.clear();
    return rest.toString();
  }

  private static String finite(Unit unit) {
    if (unit.passive()) {
      return (unit.past() ? "was " : "is ") + unit.participle();
    }
    return unit.past() ? unit.pastTense() : EnglishVerb.present(unit.en());
  }

  private void adjective(Unit unit) {
    if (unit.form() == Unit.Form.MODIFIER || unit.form() == Unit.Form.WILL_MODIFIER) {
      before.append(unit.en()).append(' ');
    } else {
      clause(
          (unit.past() ? "was " : "is ") + unit.en(),
          unit.form() == Unit.Form.FINAL ? ". " : ", and ");
    }
  }

  private void adverb(Unit unit) {
    boolean start = sentence.isEmpty() && topic.isEmpty() && subject.isEmpty() && before.isEmpty();
    if (unit.en().equals("and") || unit.en().equals("or") || unit.en().equals("etc.")) {
      before.append(unit.en()).append(' ');
    } else if (start) {
      lead.add(unit.en());
    } else {
      before.append(unit.en()).append(' ');
    }
  }

  private void sign(Unit unit, boolean last) {
    String sign = unit.en();
    if (sign.equals(".") || sign.equals("!") || sign.equals("?")) {
      if (!last) {
        close(sign + " ");
      }
      return;
    }
    boolean open = !before.isEmpty();
    if (sign.equals(",") && !open) {
      return;
    }
    if (open && (sign.equals(",") || sign.equals("·") || sign.equals(")") || sign.equals(":"))) {
      before.setLength(before.length() - 1);
    }
    before.append(
        sign.equals("·")
            ? ", "
            : sign.equals("(") || sign.equals("‘") || sign.equals("“") ? sign : sign + " ");
  }

  /** Writes a clause and what joins the next one to it. */
  private void clause(String verb, String link) {
    StringBuilder clause = new StringBuilder();
    lead.forEach(word -> clause.append(word).append(clause.length() > 4 ? ", " : " "));
    lead.clear();
    topic.ifPresent(t -> clause.append(t).append(' '));
    subject.filter(s -> topic.isEmpty()).ifPresent(s -> clause.append(s).append(' '));
    clause.append(verb);
    subject.filter(s -> topic.isPresent()).ifPresent(s -> clause.append(' ').append(s));
    topic = Optional.empty();
    subject = Optional.empty();
    clause.append(objectAndCircumstances());
    String loose = (before.toString() + behind).strip();
    before.setLength(0);
    behind.setLength(0);
    if (!loose.isEmpty()) {
      clause.append(' ').append(loose);
    }
    sentence.append(clause).append(link);
  }

  /** What is left when a sentence ends without a verb: a heading, a list. */
  private void close(String sign) {
    StringBuilder rest = new StringBuilder();
    lead.forEach(word -> rest.append(word).append(", "));
    lead.clear();
    topic.ifPresent(t -> rest.append(t).append(' '));
    subject.ifPresent(s -> rest.append(s).append(' '));
    topic = Optional.empty();
    subject = Optional.empty();
    rest.append(phrase("")).append(objectAndCircumstances());
    sentence.append(rest.toString().strip()).append(sign);
  }

  private static String polish(String text) {
    String plain =
        text.replaceAll("\\s+", " ")
            .replaceAll(" ([,.;:)\\]])", "$1")
            .replaceAll("([(\\[]) ", "$1")
            .replaceAll("(?:, (?:and|but|so|while))? ?$", "")
            .replaceAll(",\\s*\\.", ".")
            .strip();
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
