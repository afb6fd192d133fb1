package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words that together say one thing: 하기 위해, 한 것으로 나타나다, 할 예정이다, 할 때. They become one verb with the
 * right ending before clauses are put in order.
 */
final class Constructions {

  /** What 것으로 before these verbs makes of the verb it nominalises. */
  private static final Map<String, String> SEEMS =
      Map.ofEntries(
          Map.entry("보이", "seem to "),
          Map.entry("나타나", "be found to "),
          Map.entry("알려지", "be known to "),
          Map.entry("예상되", "be expected to "),
          Map.entry("예상하", "expect to "),
          Map.entry("전망되", "be expected to "),
          Map.entry("전망하", "expect to "),
          Map.entry("기대되", "be expected to "),
          Map.entry("기대하", "expect to "),
          Map.entry("추정되", "be estimated to "),
          Map.entry("판단되", "be judged to "),
          Map.entry("생각되", "be thought to "),
          Map.entry("여겨지", "be considered to "),
          Map.entry("파악되", "be found to "),
          Map.entry("조사되", "be found to "),
          Map.entry("확인되", "be confirmed to "),
          Map.entry("전해지", "be reported to "),
          Map.entry("밝혀지", "be found to "));

  private static final Map<String, String> INTENDS =
      Map.of(
          "예정", "be scheduled to ",
          "계획", "plan to ",
          "방침", "plan to ",
          "전망", "be expected to ",
          "생각", "intend to ",
          "가능성", "be likely to ");

  private static final Map<String, Unit.Form> CONNECTIVE =
      Map.ofEntries(
          Map.entry("때", Unit.Form.WHEN),
          Map.entry("당시", Unit.Form.WHEN),
          Map.entry("후", Unit.Form.AFTER),
          Map.entry("뒤", Unit.Form.AFTER),
          Map.entry("이후", Unit.Form.AFTER),
          Map.entry("다음", Unit.Form.AFTER),
          Map.entry("전", Unit.Form.BEFORE),
          Map.entry("동안", Unit.Form.WHILE),
          Map.entry("가운데", Unit.Form.WHILE),
          Map.entry("중", Unit.Form.WHILE),
          Map.entry("반면", Unit.Form.WHILE),
          Map.entry("경우", Unit.Form.IF),
          Map.entry("때문", Unit.Form.BECAUSE));

  private final List<Unit> done = new ArrayList<>();

  private Constructions() {}

  /** The units with these words merged, and tenses carried back to the verbs before. */
  static List<Unit> merged(List<Unit> given) {
    Constructions merging = new Constructions();
    List<Unit> units = Brackets.grouped(given);
    for (int i = 0; i < units.size(); i++) {
      Unit next = i + 1 < units.size() ? units.get(i + 1) : Unit.sign("");
      i += merging.take(units.get(i), next);
    }
    return tenses(merging.done);
  }

  /**
   * Takes a unit.
   *
   * @return how many units behind it are used up as well
   */
  private int take(Unit unit, Unit next) {
    boolean behindVerb = !done.isEmpty() && done.getLast().isPredicate();
    if (behindVerb
        && unit.kind() == Unit.Kind.ADVERB
        && unit.en().equals("etc.")
        && done.getLast().isModifier()) {
      done.add(done.removeLast().withForm(Unit.Form.AND));
      return 0;
    }
    boolean quoted = !done.isEmpty() && done.getLast().en().startsWith("“");
    if (quoted && unit.ko().equals("이") && unit.form() == Unit.Form.QUOTE) {
      // “…”라고: the quotation itself is what was said.
      done.add(done.removeLast().withRole(Unit.Role.QUOTE));
      return 0;
    }
    if (!behindVerb || done.getLast().form() == Unit.Form.FINAL) {
      done.add(unit);
      return 0;
    }
    Unit verb = done.getLast();
    boolean nominal = verb.form() == Unit.Form.NOMINAL;
    if (unit.isNoun() && verb.isModifier() && unit.ko().equals("것")) {
      return thing(verb, unit, next);
    }
    if (unit.isNoun()
        && (verb.isModifier() || nominal)
        && CONNECTIVE.containsKey(unit.ko())
        && !next.ko().equals("이")) {
      done.removeLast();
      done.add(verb.withForm(CONNECTIVE.getOrDefault(unit.ko(), Unit.Form.WHEN)));
      return 0;
    }
    if (unit.isNoun()
        && verb.isModifier()
        && INTENDS.containsKey(unit.ko())
        && next.ko().equals("이")) {
      coloured(verb, INTENDS.getOrDefault(unit.ko(), ""), next);
      return 1;
    }
    if (unit.isNoun()
        && verb.isModifier()
        && unit.ko().equals("필요")
        && (next.ko().equals("있") || next.ko().equals("없"))) {
      coloured(verb, next.ko().equals("있") ? "need to " : "do not need to ", next);
      return 1;
    }
    if (unit.isNoun() && verb.isModifier() && unit.ko().equals("중") && next.ko().equals("이")) {
      done.removeLast();
      done.add(
          verb.reworded(
                  "be " + EnglishVerb.gerund(verb.infinitive()), false, next.form(), next.past())
              .asVerb());
      return 1;
    }
    if (nominal && unit.isPredicate()) {
      return afterNominal(verb, unit);
    }
    done.add(unit);
    return 0;
  }

  /** 한 것: will, seems to, or an act as a noun. */
  private int thing(Unit verb, Unit thing, Unit next) {
    boolean will = verb.form() == Unit.Form.WILL_MODIFIER;
    boolean past = verb.past() && !will;
    if (thing.role() == Unit.Role.AS && SEEMS.containsKey(next.ko())) {
      String infinitive = past ? "have " + verb.participle() : verb.infinitive();
      done.removeLast();
      done.add(
          verb.reworded(SEEMS.get(next.ko()) + infinitive, false, next.form(), next.past())
              .asVerb());
      return 1;
    }
    if (next.ko().equals("같")) {
      coloured(verb, "seem to ", next);
      return 1;
    }
    boolean be = next.ko().equals("이");
    if (be || thing.role() == Unit.Role.QUOTE || thing.role() == Unit.Role.IS) {
      Unit.Form form =
          be ? next.form() : thing.role() == Unit.Role.QUOTE ? Unit.Form.QUOTE : Unit.Form.AND;
      done.removeLast();
      done.add(
          will
              ? verb.reworded("will " + verb.infinitive(), false, form, false).asVerb()
              : verb.withForm(form));
      return be ? 1 : 0;
    }
    done.removeLast();
    done.add(verb.withForm(Unit.Form.NOMINAL).withRole(thing.role()));
    return 0;
  }

  private void coloured(Unit verb, String auxiliary, Unit end) {
    done.removeLast();
    done.add(verb.reworded(auxiliary + verb.infinitive(), false, end.form(), end.past()).asVerb());
  }

  /** 하기 위해, 하기로 하다, 하기 시작하다. */
  private int afterNominal(Unit verb, Unit unit) {
    switch (unit.ko()) {
      case "위하" -> {
        done.removeLast();
        done.add(
            unit.isModifier()
                ? verb.reworded("to " + verb.infinitive(), false, Unit.Form.MODIFIER, false)
                    .asVerb()
                : verb.withForm(Unit.Form.PURPOSE));
      }
      case "하" -> coloured(verb, "decide to ", unit);
      case "시작하" -> coloured(verb, "begin to ", unit);
      default -> done.add(unit);
    }
    return 0;
  }

  /** A Korean sentence says its tense once, at its end; English in every clause. */
  private static List<Unit> tenses(List<Unit> units) {
    boolean past = false;
    boolean end = true;
    for (int i = units.size() - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (end
          && unit.isPredicate()
          && unit.form() == Unit.Form.NOMINAL
          && unit.role() == Unit.Role.NONE) {
        // A list item that ends in -함 tells what was done.
        unit = unit.withForm(Unit.Form.FINAL);
        boolean state =
            unit.kind() == Unit.Kind.ADJECTIVE
                || unit.en().startsWith("be ")
                || unit.ko().equals("있")
                || unit.ko().equals("없")
                || unit.en().startsWith("can")
                || unit.ko().equals("이");
        units.set(i, state ? unit : unit.inPast());
      }
      end = unit.kind() == Unit.Kind.SIGN && !unit.en().equals(",");
      if (unit.isPredicate() && unit.form() == Unit.Form.FINAL) {
        past = unit.past();
      } else if (unit.isPredicate() && unit.form() == Unit.Form.AND && past) {
        units.set(i, unit.inPast());
      }
    }
    return units;
  }
}
