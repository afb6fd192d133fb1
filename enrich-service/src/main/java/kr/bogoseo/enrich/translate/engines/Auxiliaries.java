package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.enrich.Morpheme;

/**
 * Verbs that only colour the verb before them: 하고 있다, 할 수 있다, 해야 한다, 하지 않다. They become part of it
 * instead of a clause of their own.
 */
final class Auxiliaries {

  private static final Set<String> KNOWN =
      Set.of("있", "하", "지", "주", "보", "오", "가", "내", "두", "놓", "버리", "나가", "않", "못하", "싶");

  private Auxiliaries() {}

  /**
   * Merges an auxiliary into the verb before it.
   *
   * @return false when it is a verb in its own right
   */
  static boolean merge(Morpheme verb, Unit.Form form, boolean past, List<Unit> units) {
    return ability(verb, form, past, units) || auxiliary(verb, form, past, units);
  }

  /** 할 수 있다, 할 수 없다. */
  private static boolean ability(Morpheme verb, Unit.Form form, boolean past, List<Unit> units) {
    int size = units.size();
    boolean can = verb.form().startsWith("있");
    if (size < 2
        || !(can || verb.form().startsWith("없"))
        || !units.get(size - 1).ko().equals("수")
        || units.get(size - 2).form() != Unit.Form.WILL_MODIFIER) {
      return false;
    }
    units.removeLast();
    Unit main = units.removeLast();
    String modal = can ? "can " : "cannot ";
    units.add(main.reworded(modal + infinitive(main), false, form, past).asVerb());
    return true;
  }

  private static boolean auxiliary(Morpheme verb, Unit.Form form, boolean past, List<Unit> units) {
    if (!verb.tag().equals("VX") || units.isEmpty()) {
      return false;
    }
    Unit main = units.getLast();
    boolean predicate = main.kind() == Unit.Kind.VERB || main.kind() == Unit.Kind.ADJECTIVE;
    boolean open = main.form() == Unit.Form.AND || main.form() == Unit.Form.OBLIGED;
    Optional<String> stem = Stems.of(verb).stream().filter(KNOWN::contains).findFirst();
    if (!predicate || !open || stem.isEmpty()) {
      return false;
    }
    units.removeLast();
    units.add(coloured(main, stem.get(), form, past || main.past()));
    return true;
  }

  private static Unit coloured(Unit main, String stem, Unit.Form form, boolean past) {
    boolean adjective = main.kind() == Unit.Kind.ADJECTIVE;
    boolean be = main.en().startsWith("be ") || main.en().equals("be");
    if (main.form() == Unit.Form.OBLIGED && stem.equals("하")) {
      return main.reworded("must " + infinitive(main), false, form, past).asVerb();
    }
    return switch (stem) {
      case "못하" -> main.reworded("cannot " + infinitive(main), false, form, past).asVerb();
      case "싶" -> main.reworded("want to " + infinitive(main), false, form, past).asVerb();
      case "않" -> {
        if (adjective) {
          yield main.reworded("not " + main.en(), false, form, past);
        }
        String words = infinitive(main);
        yield main.reworded(
            words.startsWith("be ") ? "be not" + words.substring(2) : "do not " + words,
            false,
            form,
            past);
      }
      case "지" -> main.reworded(main.en(), !adjective && !be, form, past);
      default -> main.reworded(main.en(), main.passive(), form, past);
    };
  }

  private static String infinitive(Unit unit) {
    if (unit.kind() == Unit.Kind.ADJECTIVE) {
      return "be " + unit.en();
    }
    return unit.passive() ? "be " + unit.participle() : unit.en();
  }
}
