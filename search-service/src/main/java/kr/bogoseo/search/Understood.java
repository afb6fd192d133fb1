package kr.bogoseo.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.contracts.ReportType;

/**
 * What a search text is taken to mean.
 *
 * @param terms its words, in order
 * @param phrases parts in quotation marks, which must stand in a hit as they are
 */
public record Understood(List<Term> terms, List<String> phrases) {

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return terms.isEmpty() && phrases.isEmpty();
  }

  /** Every registry id that is asked for by a name. */
  public Set<String> ids() {
    return terms.stream()
        .flatMap(term -> term.ids().stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /**
   * A word.
   *
   * @param word as typed
   * @param joined the word together with its neighbours, blanks removed: what it would be if spaced
   *     otherwise
   * @param ids what it means as part of a name
   * @param names how these are called in both languages
   * @param days the days it means
   * @param type the type of report it means
   */
  public record Term(
      String word,
      List<String> joined,
      Set<String> ids,
      List<String> names,
      Optional<Days> days,
      Optional<ReportType> type) {}

  /** From a day to a day, both included. */
  public record Days(LocalDate from, LocalDate to) {}
}
