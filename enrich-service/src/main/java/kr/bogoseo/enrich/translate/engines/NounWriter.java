package kr.bogoseo.enrich.translate.engines;

import java.util.List;
import java.util.Optional;

/** Takes nouns into a draft: by their particle they become arguments, genitives or predicates. */
final class NounWriter {

  private final Draft draft;

  NounWriter(Draft draft) {
    this.draft = draft;
  }

  void noun(Unit unit) {
    Optional<String> postposition = Postpositions.of(unit.ko());
    if (postposition.isPresent()
        && draft.phrase.hasHead()
        && unit.role() != Unit.Role.SUBJECT
        && unit.role() != Unit.Role.OBJECT) {
      postposition(unit, postposition.get());
      return;
    }
    Optional<String> frame = Postpositions.frame(unit);
    if (frame.isPresent() && draft.phrase.isEmpty() && draft.open.has(Unit.Role.OBJECT)) {
      // A를 중심으로: centred on A.
      draft
          .open
          .take(Unit.Role.OBJECT)
          .ifPresent(what -> draft.open.circumstance(frame.get() + what.text()));
      return;
    }
    Unit word =
        pronoun(unit).filter(p -> draft.phrase.isEmpty()).map(unit::withEnglish).orElse(unit);
    Unit.Role role = word.role();
    boolean possessive = role == Unit.Role.OF || (role == Unit.Role.NONE && draft.nounFollows());
    if (possessive && !word.en().equals(unit.en())) {
      draft.phrase.determiner(word.en(), false);
      return;
    }
    draft.phrase.add(word);
    switch (role) {
      case NONE -> {}
      case OF -> genitive();
      case AND -> {
        if (draft.nounFollows()) {
          draft.phrase.conjunct(unit.ko().equals("또는") ? "or" : "and");
        } else {
          argument(role);
        }
      }
      case IS -> copula();
      case QUOTE -> called(word);
      case WHEN -> draft.open.circumstance(draft.phrase.take(false));
      default -> argument(role);
    }
  }

  /** 그들은 is they, 우리 일상 our daily life. */
  private Optional<String> pronoun(Unit unit) {
    boolean bare = unit.role() == Unit.Role.NONE && draft.nounFollows();
    Unit.Role role = bare ? Unit.Role.OF : unit.role();
    return (unit.plural() ? Pronouns.of(unit.ko() + "들", role) : Optional.<String>empty())
        .or(() -> Pronouns.of(unit.ko(), role));
  }

  /** 비용이라고 말하다: say that it is a cost; 의회라고 부르다: call council. */
  private void called(Unit unit) {
    String what = draft.phrase.take(false);
    boolean name =
        draft
            .next()
            .filter(n -> n.ko().equals("부르") || n.ko().equals("불리") || n.ko().equals("하"))
            .isPresent();
    if (name || what.startsWith("“")) {
      draft.open.circumstance(what);
      return;
    }
    Unit be =
        new Unit(
            Unit.Kind.VERB,
            "이",
            "be",
            Unit.Role.NONE,
            Unit.Form.QUOTE,
            false,
            false,
            Optional.empty(),
            unit.plural());
    Arguments inner = draft.inner(be);
    inner.add(Unit.Role.OBJECT, what, false);
    draft.open.circumstance(Clauses.content(be, inner, List.of()));
  }

  /** A의 B: B of A. */
  private void genitive() {
    String text = draft.phrase.take(true);
    if (text.startsWith("USD ") || text.startsWith("KRW ") || text.startsWith("EUR ")) {
      draft.phrase.adjective(text);
    } else if (!text.isEmpty()) {
      draft.phrase.follow("of " + text);
    }
  }

  void argument(Unit.Role role) {
    boolean plural = draft.phrase.isPlural();
    draft.open.add(role, draft.phrase.take(role != Unit.Role.AS), plural);
  }

  /** A 동안, A 이후: during A, after A. */
  private void postposition(Unit unit, String preposition) {
    String text = preposition + draft.phrase.take(true);
    if (unit.role() == Unit.Role.OF
        || unit.role() == Unit.Role.NONE
            && Postpositions.modifies(unit.ko())
            && draft.nounFollows()) {
      draft.phrase.follow(text);
    } else {
      draft.open.circumstance(text);
    }
  }

  private void copula() {
    boolean plural = draft.phrase.isPlural();
    String what = draft.phrase.take(false);
    Unit be =
        new Unit(
            Unit.Kind.VERB,
            "이",
            "be",
            Unit.Role.NONE,
            Unit.Form.AND,
            false,
            false,
            Optional.empty(),
            plural);
    draft.finite(be, " " + what, ", ");
  }
}
