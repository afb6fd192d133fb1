package kr.bogoseo.enrich.translate.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence while its units are read: what is written, and what waits for a verb or a noun. */
final class Draft {

  final Sentence sentence = new Sentence();
  final Arguments open = new Arguments();
  final NounPhrase phrase = new NounPhrase();
  final List<Unit> adverbs = new ArrayList<>();
  final List<Unit> units;
  int at;

  Draft(List<Unit> units) {
    this.units = units;
  }

  Arguments inner(Unit unit) {
    loose();
    boolean elsewhere =
        units.subList(at + 1, units.size()).stream()
            .anyMatch(u -> u.role() == Unit.Role.SUBJECT || u.role() == Unit.Role.TOPIC);
    boolean quoted = unit.form() == Unit.Form.QUOTE;
    return open.takeInner(elsewhere || quoted, quoted);
  }

  List<Unit> adverbs() {
    List<Unit> words = List.copyOf(adverbs);
    adverbs.clear();
    return words;
  }

  /** Nouns without a particle before a verb are its object, or a time. */
  void loose() {
    if (!phrase.isEmpty()) {
      boolean plural = phrase.isPlural();
      boolean object = phrase.hasHead() && !open.has(Unit.Role.OBJECT);
      boolean complement = object && units.get(at).ko().equals("이");
      open.add(object ? Unit.Role.OBJECT : Unit.Role.WHEN, phrase.take(!complement), plural);
    }
  }

  void finite(Unit unit, String complement, String link) {
    if (complement.isEmpty()) {
      loose();
    }
    sentence.clause(unit, complement, open.takeAll(), adverbs(), link);
  }

  Optional<Unit> next() {
    return at + 1 < units.size() ? Optional.of(units.get(at + 1)) : Optional.empty();
  }

  boolean nounFollows() {
    return next()
        .filter(
            n ->
                n.isNoun()
                    || n.isModifier()
                    || n.kind() == Unit.Kind.ADVERB && n.role() == Unit.Role.OF)
        .isPresent();
  }
}
