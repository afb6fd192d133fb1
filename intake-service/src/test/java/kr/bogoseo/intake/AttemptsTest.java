package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

/** A report submitted again: how the attempt before ended must not pass for the end of this one. */
class AttemptsTest {

  private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
  private static final BytesUpload FILE =
      new BytesUpload("보고서.txt", "보스턴 출장 결과 보고".getBytes(StandardCharsets.UTF_8));

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final MemoryLedger ledger = new MemoryLedger();
  private final List<ReportProgress> facts = new ArrayList<>();
  private final Clock clock = new TickingClock();
  private final PasswordVault passwords = PasswordVault.of(store, PasswordVault.newKey());
  private final Submissions submissions =
      new Submissions(store, ledger, this::publish, passwords, clock);
  private final ReceiveReport receive =
      new ReceiveReport(
          new UploadPolicy(1_000_000), store, this::publish, submissions, passwords, clock);
  private boolean broken;

  @Test
  void howAnAttemptEndedDoesNotHideTheNextOne() {
    ReportId id = endedIn(Stage.EXTRACT, Outcome.FAILED);
    assertThat(state(id)).isEqualTo(ReportState.FAILED);

    receive(Optional.of(new DocumentPassword("open sesame")));
    Timeline atOnce = submissions.status(id).timeline();
    ledger.add(List.of(facts.getLast()));

    assertThat(atOnce.state()).isEqualTo(ReportState.RECEIVED);
    assertThat(atOnce.failure()).isEmpty();
    assertThat(submissions.status(id).timeline()).isEqualTo(atOnce);
  }

  @Test
  void anAttemptThatWasNotAcceptedHidesNothing() {
    ReportId id = endedIn(Stage.EXTRACT, Outcome.FAILED);
    broken = true;

    assertThatThrownBy(() -> receive(Optional.of(new DocumentPassword("open sesame"))))
        .isInstanceOf(StageException.class);

    assertThat(state(id)).isEqualTo(ReportState.FAILED);
  }

  @Test
  void aCorrectionShowsAtOnce() {
    ReportId id = endedIn(Stage.INDEX, Outcome.PUBLISHED);

    submissions.correct(id, SubmissionMetadata.none());

    assertThat(state(id)).isEqualTo(ReportState.RECEIVED);
  }

  @Test
  void aWithdrawnReportThatIsHandedInAgainIsHandedInOnce() {
    ReportId id = endedIn(Stage.INDEX, Outcome.WITHDRAWN);

    assertThat(receive(Optional.empty()).isNew()).isTrue();
    assertThat(receive(Optional.empty()).isNew()).isFalse();
    assertThat(state(id)).isEqualTo(ReportState.RECEIVED);
  }

  /** A report whose first attempt ended so. */
  private ReportId endedIn(Stage stage, Outcome outcome) {
    ReportId id = receive(Optional.empty()).receipt().id();
    ReportProgress accepted = facts.getLast();
    ledger.add(
        List.of(
            accepted,
            new ReportProgress(
                id,
                accepted.version(),
                "a",
                accepted.fileName(),
                stage,
                outcome,
                clock.instant(),
                1,
                null,
                null)));
    return id;
  }

  private ReportState state(ReportId id) {
    return submissions.status(id).timeline().state();
  }

  private ReceiveReport.Received receive(Optional<DocumentPassword> password) {
    return receive.receive("a", FILE, SubmissionMetadata.none(), password, Optional.empty());
  }

  private void publish(String topic, ReportId key, Object event) {
    if (broken) {
      throw new StageException(FailureCode.KAFKA_UNAVAILABLE, "the test took the broker away");
    }
    if (event instanceof ReportProgress fact) {
      facts.add(fact);
    }
  }

  /** A second later every time it is asked. */
  private static final class TickingClock extends Clock {
    private Instant next = NOW;

    @Override
    public Instant instant() {
      next = next.plusSeconds(1);
      return next;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
