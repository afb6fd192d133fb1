package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.secret.DocumentPassword;
import kr.bogoseo.contracts.secret.PasswordVault;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

class ReceiveReportTest {

  private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
  private static final BytesUpload FILE = text("보스턴 출장 결과 보고");

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final MemoryLedger ledger = new MemoryLedger();
  private final RecordingEvents events = new RecordingEvents();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final PasswordVault passwords = PasswordVault.of(store, PasswordVault.newKey());
  private final Submissions submissions = new Submissions(store, ledger, events, passwords, clock);
  private final ReceiveReport receive =
      new ReceiveReport(new UploadPolicy(1_000_000), store, events, submissions, passwords, clock);

  @Test
  void anAcceptedFileIsKeptPublishedAndReceipted() {
    ReceiveReport.Received received = receive(FILE);

    Receipt receipt = received.receipt();
    assertThat(received.isNew()).isTrue();
    assertThat(receipt.bytes()).isEqualTo(FILE.size());
    assertThat(receipt.mediaType()).isEqualTo("text/plain");
    assertThat(receipt.state()).isEqualTo(ReportState.RECEIVED);
    assertThat(store.contains(receipt.sha256())).isTrue();
    assertThat(events.topics()).containsExactly(Topics.RECEIVED, Topics.PROGRESS);
    assertThat(submissions.receipt(receipt.id())).hasValue(receipt);
  }

  @Test
  void theSameFileAgainGivesTheSameReceiptAndNoEvent() {
    Receipt first = receive(FILE).receipt();
    events.sent.clear();

    ReceiveReport.Received again = receive(new BytesUpload("other name.txt", FILE.bytes()));

    assertThat(again.isNew()).isFalse();
    assertThat(again.receipt()).isEqualTo(first);
    assertThat(events.sent).isEmpty();
  }

  @Test
  void theSameFileOfAnotherAgencyIsAnotherReport() {
    Receipt ours = receive(FILE).receipt();

    Receipt theirs =
        receive
            .receive("other", FILE, SubmissionMetadata.none(), Optional.empty(), Optional.empty())
            .receipt();

    assertThat(theirs.id()).isNotEqualTo(ours.id());
    assertThat(theirs.sha256()).isEqualTo(ours.sha256());
  }

  @Test
  void aKeyUsedForOtherBytesIsRefused() {
    receive.receive("a", FILE, SubmissionMetadata.none(), Optional.empty(), Optional.of("key-1"));

    assertThat(
            receive
                .receive(
                    "a", FILE, SubmissionMetadata.none(), Optional.empty(), Optional.of("key-1"))
                .isNew())
        .isFalse();
    assertThatThrownBy(
            () ->
                receive.receive(
                    "a",
                    text("다른 파일"),
                    SubmissionMetadata.none(),
                    Optional.empty(),
                    Optional.of("key-1")))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.IDEMPOTENCY_KEY_REUSED));
    assertThat(
            receive
                .receive(
                    "b",
                    text("다른 파일"),
                    SubmissionMetadata.none(),
                    Optional.empty(),
                    Optional.of("key-1"))
                .isNew())
        .isTrue();
  }

  @Test
  void withoutABrokerNothingIsAcceptedAndALaterTryIs() {
    events.broken = true;
    assertThatThrownBy(() -> receive(FILE))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.KAFKA_UNAVAILABLE));
    assertThat(store.names(StoredNames.REPORTS, "", 10)).noneMatch(n -> n.endsWith("receipt.json"));

    events.broken = false;

    assertThat(receive(FILE).isNew()).isTrue();
  }

  @Test
  void withoutAStoreNothingIsAccepted() {
    store.away(true);

    assertThatThrownBy(() -> receive(FILE))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.STORE_UNAVAILABLE));
    assertThat(events.sent).isEmpty();
  }

  @Test
  void theLedgerIsNotNeededToAccept() {
    ledger.away = true;

    assertThat(receive(FILE).isNew()).isTrue();
    assertThat(receive(FILE).isNew()).isFalse();
  }

  @Test
  void aWithdrawnReportCanBeHandedInAgain() {
    ReportId id = receive(FILE).receipt().id();
    submissions.withdraw(id, "key");
    ReportCommand command = (ReportCommand) events.sent.getLast().event();
    assertThat(command.kind()).isEqualTo(ReportCommand.Kind.WITHDRAW);
    ledger.add(List.of(fact(id, command.version(), Stage.INDEX, Outcome.WITHDRAWN)));
    assertThatThrownBy(() -> submissions.withdraw(id, "key"))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.ALREADY_WITHDRAWN));

    ReceiveReport.Received again = receive(FILE);

    assertThat(again.isNew()).isTrue();
    ReportReceived event = (ReportReceived) events.of(Topics.RECEIVED).getLast();
    assertThat(event.submission().version()).isGreaterThanOrEqualTo(command.version());
  }

  @Test
  void aCorrectionStartsFromTheFurthestDocumentWithANewerVersion() {
    ReportId id = receive(FILE).receipt().id();
    ReportReceived received = (ReportReceived) events.of(Topics.RECEIVED).getFirst();
    ReportTranslated translated =
        new ReportTranslated(
            received.submission(),
            received.submission().original(),
            received.submission().original());
    store.putNamed(StoredNames.event(id, Topics.TRANSLATED), ContractJson.write(translated));
    SubmissionMetadata metadata =
        new SubmissionMetadata("새 제목", null, null, null, null, null, List.of());

    submissions.correct(id, metadata);

    ReportTranslated restarted = (ReportTranslated) events.of(Topics.TRANSLATED).getLast();
    assertThat(restarted.submission().version()).isGreaterThan(received.submission().version());
    assertThat(restarted.submission().metadata()).isEqualTo(metadata);
    assertThat(restarted.document()).isEqualTo(translated.document());
    assertThat(submissions.metadata(id)).isEqualTo(metadata);
  }

  @Test
  void aPasswordIsSealedBesideTheReportAndInNoEventOrReceipt() {
    ReceiveReport.Received received = receive(FILE, "open sesame");

    ReportReceived event = (ReportReceived) events.of(Topics.RECEIVED).getFirst();
    assertThat(passwords.find(received.receipt().id(), event.submission().version()))
        .hasValue(new DocumentPassword("open sesame"));
    assertThat(events.sent)
        .allSatisfy(sent -> assertThat(ContractJson.text(sent.event())).doesNotContain("sesame"));
    assertThat(store.names("", "", 100))
        .allSatisfy(
            name ->
                assertThat(new String(store.getNamed(name).orElseThrow(), StandardCharsets.UTF_8))
                    .doesNotContain("sesame"));
  }

  @Test
  void theSameBytesWithAPasswordAreTriedAgainUnlessTheyWereOpened() {
    Receipt first = receive(FILE).receipt();
    events.sent.clear();

    ReceiveReport.Received withPassword = receive(FILE, "wrong");
    ReceiveReport.Received sameAgain = receive(FILE, "wrong");
    ReceiveReport.Received other = receive(FILE, "right");

    assertThat(withPassword.isNew()).isTrue();
    assertThat(withPassword.receipt().id()).isEqualTo(first.id());
    assertThat(sameAgain.isNew()).isFalse();
    assertThat(other.isNew()).isTrue();
    List<Object> received = events.of(Topics.RECEIVED);
    assertThat(((ReportReceived) received.getLast()).submission().version())
        .isGreaterThan(((ReportReceived) received.getFirst()).submission().version());

    ReportReceived last = (ReportReceived) received.getLast();
    store.putNamed(
        StoredNames.event(first.id(), Topics.EXTRACTED),
        ContractJson.write(new ReportExtracted(last.submission(), last.submission().original())));
    assertThat(receive(FILE, "again").isNew()).isFalse();
  }

  @Test
  void withoutAKeyToSealWithAPasswordIsRefused() {
    ReceiveReport keyless =
        new ReceiveReport(
            new UploadPolicy(1_000_000),
            store,
            events,
            submissions,
            PasswordVault.of(store, ""),
            clock);
    assertThatThrownBy(
            () ->
                keyless.receive(
                    "a",
                    FILE,
                    SubmissionMetadata.none(),
                    Optional.of(new DocumentPassword("x")),
                    Optional.empty()))
        .hasMessageContaining("BOGOSEO_DOCUMENT_KEY");
    assertThat(events.sent).isEmpty();
  }

  @Test
  void aWithdrawnReportKeepsNoPassword() {
    ReportId id = receive(FILE, "open sesame").receipt().id();

    submissions.withdraw(id, "key");

    assertThat(store.names(StoredNames.passwords(id), "", 10)).isEmpty();
  }

  private ReceiveReport.Received receive(Upload upload, String password) {
    return receive.receive(
        "a",
        upload,
        SubmissionMetadata.none(),
        Optional.of(new DocumentPassword(password)),
        Optional.empty());
  }

  private ReceiveReport.Received receive(Upload upload) {
    return receive.receive(
        "a", upload, SubmissionMetadata.none(), Optional.empty(), Optional.empty());
  }

  private static BytesUpload text(String text) {
    return new BytesUpload("보고서.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReportProgress fact(ReportId id, long version, Stage stage, Outcome outcome) {
    return new ReportProgress(id, version, "a", "f", stage, outcome, NOW, 1, null, null);
  }

  private static final class RecordingEvents implements Events {
    private final List<Sent> sent = new ArrayList<>();
    private boolean broken;

    @Override
    public void publish(String topic, ReportId key, Object event) {
      if (broken) {
        throw new StageException(FailureCode.KAFKA_UNAVAILABLE, "the test took the broker away");
      }
      sent.add(new Sent(topic, event));
    }

    List<String> topics() {
      return sent.stream().map(Sent::topic).toList();
    }

    List<Object> of(String topic) {
      return sent.stream().filter(s -> s.topic().equals(topic)).map(Sent::event).toList();
    }
  }

  private record Sent(String topic, Object event) {}
}
