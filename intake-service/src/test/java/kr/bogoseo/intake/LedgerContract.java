package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import org.junit.jupiter.api.Test;

/** What every ledger promises. */
public abstract class LedgerContract {

  private final String agency = "agency-" + UUID.randomUUID();

  /** The ledger under test. */
  protected abstract Ledger ledger();

  @Test
  void aReportNobodySpokeOfIsUnknown() {
    assertThat(ledger().timeline(report(1))).isEmpty();
  }

  @Test
  void factsAddUpToATimelineWhateverTheirOrder() {
    ReportProgress accepted = fact(1, 0, Stage.INTAKE, Outcome.ACCEPTED);
    ReportProgress extracted = fact(1, 1, Stage.EXTRACT, Outcome.SUCCEEDED);

    ledger().add(List.of(extracted));
    ledger().add(List.of(accepted, extracted));

    assertThat(ledger().timeline(report(1)))
        .hasValueSatisfying(
            timeline -> {
              assertThat(timeline.facts()).containsExactly(accepted, extracted);
              assertThat(timeline.state()).isEqualTo(ReportState.EXTRACTED);
            });
  }

  @Test
  void noFactIsLostWhenSeveralWriteAtOnce() throws Exception {
    List<ReportProgress> facts =
        IntStream.range(0, 12).mapToObj(i -> fact(1, i, Stage.OCR, Outcome.PROGRESSED)).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writes =
          facts.stream()
              .<Future<?>>map(fact -> threads.submit(() -> ledger().add(List.of(fact))))
              .toList();
      for (Future<?> write : writes) {
        write.get();
      }
    }

    assertThat(ledger().timeline(report(1)).orElseThrow().facts()).containsExactlyElementsOf(facts);
  }

  @Test
  void theListIsNewestFirstFilteredAndPaged() {
    for (int i = 1; i <= 5; i++) {
      ledger().add(List.of(fact(i, i, Stage.INTAKE, Outcome.ACCEPTED)));
    }
    ledger().add(List.of(fact(2, 9, Stage.INDEX, Outcome.PUBLISHED)));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(list(Optional.empty(), Optional.empty(), 10)).hasSize(5));
    List<Ledger.Entry> first = list(Optional.empty(), Optional.empty(), 2);
    List<Ledger.Entry> rest = list(Optional.empty(), Optional.of(first.getLast().position()), 10);
    assertThat(first).extracting(e -> e.receipt().id()).containsExactly(report(5), report(4));
    assertThat(rest)
        .extracting(e -> e.receipt().id())
        .containsExactly(report(3), report(2), report(1));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(list(Optional.of(ReportState.PUBLISHED), Optional.empty(), 10))
                    .extracting(e -> e.receipt().id())
                    .containsExactly(report(2)));
  }

  private List<Ledger.Entry> list(
      Optional<ReportState> state, Optional<Ledger.Position> after, int size) {
    return ledger().list(Optional.of(agency), state, after, size);
  }

  private ReportId report(int n) {
    return ReportId.of(agency, Integer.toString(n));
  }

  private ReportProgress fact(int report, long second, Stage stage, Outcome outcome) {
    return new ReportProgress(
        report(report),
        1,
        agency,
        "report.hwp",
        stage,
        outcome,
        Instant.ofEpochSecond(1_000 + second),
        1,
        null,
        null);
  }
}
