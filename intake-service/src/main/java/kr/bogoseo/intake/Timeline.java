package kr.bogoseo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;

/**
 * The facts known of a report's way, oldest first. Facts come from several services, so a later one
 * may arrive before an earlier one; the state follows from the set, not from the order of arrival.
 *
 * @param facts without duplicates
 */
public record Timeline(List<ReportProgress> facts) {

  private static final int MAX_FACTS = 200;
  private static final Comparator<ReportProgress> ORDER =
      Comparator.comparing(ReportProgress::at).thenComparing(ReportProgress::stage);

  /** A timeline nothing is known of. */
  public static Timeline empty() {
    return new Timeline(List.of());
  }

  /** This timeline and one more fact; one that is known already changes nothing. */
  public Timeline with(ReportProgress fact) {
    if (facts.contains(fact)) {
      return this;
    }
    List<ReportProgress> all = new ArrayList<>(facts);
    all.add(fact);
    all.sort(ORDER);
    while (all.size() > MAX_FACTS) {
      dropOne(all);
    }
    return new Timeline(List.copyOf(all));
  }

  /** The newest version any fact speaks of; 0 when there is none. */
  public long version() {
    return facts.stream().mapToLong(ReportProgress::version).max().orElse(0);
  }

  /** Where the report is: as far as the newest version got. */
  public ReportState state() {
    return current()
        .max(
            Comparator.<Reached>comparingInt(reached -> rank(reached.state()))
                .thenComparing(reached -> reached.fact().at()))
        .map(Reached::state)
        .orElse(ReportState.RECEIVED);
  }

  /** The failure of the newest version, when it failed. */
  public Optional<ReportProgress> failure() {
    return state() != ReportState.FAILED
        ? Optional.empty()
        : current()
            .filter(reached -> reached.state() == ReportState.FAILED)
            .map(Reached::fact)
            .reduce((first, second) -> second);
  }

  private Stream<Reached> current() {
    long version = version();
    return facts.stream()
        .filter(fact -> fact.version() == version)
        .flatMap(
            fact ->
                ReportState.after(fact.stage(), fact.outcome()).stream()
                    .map(state -> new Reached(fact, state)));
  }

  /** Progress sentences of slow work go first. */
  private static void dropOne(List<ReportProgress> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).outcome() == Outcome.PROGRESSED) {
        all.remove(i);
        return;
      }
    }
    all.remove(1);
  }

  /** An embargo ends in publication, so of these two the later fact counts. */
  private static int rank(ReportState state) {
    return switch (state) {
      case RECEIVED -> 0;
      case EXTRACTED -> 1;
      case TRANSLATED -> 2;
      case TAGGED -> 3;
      case FAILED -> 4;
      case EMBARGOED, PUBLISHED -> 5;
      case WITHDRAWN -> 6;
    };
  }

  private record Reached(ReportProgress fact, ReportState state) {}
}
