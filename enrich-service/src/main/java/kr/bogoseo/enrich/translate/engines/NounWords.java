package kr.bogoseo.enrich.translate.engines;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.bogoseo.enrich.translate.terms.LoanSpelling;
import kr.bogoseo.enrich.translate.terms.TermBase;

/** Nouns by the term base, whole or in their longest parts; what it lacks is spelled by sound. */
final class NounWords {

  private static final Pattern NOUN_SUFFIX =
      Pattern.compile(
          "(?!by|s|th|per|before|after|during|between|within|outside|under|around|about|from|each)"
              + "[a-z]+");

  private static final int LOAN = 3;

  private final TermBase terms;

  NounWords(TermBase terms) {
    this.terms = terms;
  }

  TermBase terms() {
    return terms;
  }

  Optional<TermBase.Term> term(String ko) {
    return terms.ofKorean(ko);
  }

  Unit noun(String ko, Unit.Role role) {
    return noun(ko, false, role);
  }

  /**
   * A noun.
   *
   * @param proper whether it is a name
   */
  Unit noun(String ko, boolean proper, Unit.Role role) {
    Optional<TermBase.Term> whole = terms.ofKorean(ko);
    if (ko.length() > 1 && whole.isPresent()) {
      return Unit.noun(ko, whole.get().en(), role, whole, false);
    }
    Optional<String> name =
        ko.length() > 1 ? terms.ofLoan(ko).or(() -> terms.people().ofWord(ko)) : Optional.empty();
    return Unit.noun(ko, name.orElseGet(() -> parts(ko, proper)), role);
  }

  String english(String ko) {
    return noun(ko, Unit.Role.NONE).en();
  }

  private String parts(String ko, boolean proper) {
    if (ko.length() == 1 && !proper) {
      // Alone, one syllable is mostly a dependent noun (간, 측, 내): those known for sure are kept.
      return terms.ofKorean(ko).filter(TermBase.Term::isSure).map(TermBase.Term::en).orElse("");
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < ko.length()) {
      int end = ko.length();
      Optional<String> part = Optional.empty();
      while (end > at + 1 && part.isEmpty()) {
        part = part(ko.substring(at, end));
        end--;
      }
      if (part.isPresent()) {
        out.append(out.isEmpty() ? "" : " ").append(part.get());
        at = end + 1;
        continue;
      }
      int next = nextTerm(ko, at + 1);
      String unknown = ko.substring(at, next);
      if (unknown.length() == 1 && !(out.isEmpty() && next == ko.length())) {
        affix(unknown, !out.isEmpty())
            .ifPresent(en -> out.append(out.isEmpty() ? "" : " ").append(en));
      } else {
        out.append(out.isEmpty() ? "" : " ").append(LoanSpelling.of(unknown));
      }
      at = next;
    }
    return out.toString();
  }

  /** A part of a word; short loanwords and names are no parts: 파리 in 파리채 is no Paris. */
  private Optional<String> part(String ko) {
    return terms
        .ofKorean(ko)
        .map(TermBase.Term::en)
        .or(() -> ko.length() < LOAN ? Optional.empty() : terms.ofLoan(ko));
  }

  /** A suffix or prefix that is a word in English (형: type) stays, one that is none is left out. */
  private Optional<String> affix(String ko, boolean behind) {
    return terms
        .ofAffix(ko)
        .filter(term -> term.pos().equals(behind ? "suffix" : "prefix"))
        .map(TermBase.Term::en)
        .filter(en -> NOUN_SUFFIX.matcher(en).matches());
  }

  private int nextTerm(String ko, int from) {
    for (int at = from; at < ko.length() - 1; at++) {
      for (int end = ko.length(); end > at + 1; end--) {
        if (part(ko.substring(at, end)).isPresent()) {
          return at;
        }
      }
    }
    return ko.length();
  }
}
