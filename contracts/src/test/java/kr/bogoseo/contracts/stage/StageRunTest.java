package kr.bogoseo.contracts.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.MemoryDocumentStore;
import org.junit.jupiter.api.Test;

class StageRunTest {

  private static final int MAX_ATTEMPTS = 3;
  private static final ContentRef DOCUMENT = new ContentRef("d".repeat(64), 10, "application/json");

  private final MemoryDocumentStore store = new MemoryDocumentStore();
  private final List<Sent> sent = new ArrayList<>();
  private final Submission submission = Examples.uniqueText(store, "출장 보고");
  private final byte[] event = ContractJson.write(new ReportReceived(submission));

  @Test
  void aDoneStagePublishesTheNextEventAndSaysSo() {
    run(good()).handle(event, 1);

    assertThat(topics()).containsExactly(Topics.EXTRACTED, Topics.PROGRESS);
    assertThat(sent).allMatch(s -> s.key().equals(submission.reportId().value()));
    assertThat(progress().outcome()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(store.getNamed(StoredNames.event(submission.reportId(), Topics.EXTRACTED)))
        .hasValue(sent.getFirst().value());
  }

  @Test
  void badInputFailsAtOnceWithItsCode() {
    run(failing(FailureCode.ENCRYPTED_FILE)).handle(event, 1);

    assertThat(topics()).containsExactly(Topics.FAILED, Topics.PROGRESS);
    assertThat(failed().code()).isEqualTo(FailureCode.ENCRYPTED_FILE);
    assertThat(failed().origin()).isEqualTo(Topics.RECEIVED);
    assertThat(progress().code()).isEqualTo(FailureCode.ENCRYPTED_FILE);
  }

  @Test
  void aDependencyThatIsAwayIsLeftToTheNextTry() {
    StageRun<ReportReceived> run = run(failing(FailureCode.STORE_UNAVAILABLE));

    assertThatThrownBy(() -> run.handle(event, 1)).isInstanceOf(StageException.class);
    assertThatThrownBy(() -> run.handle(event, MAX_ATTEMPTS - 1))
        .isInstanceOf(StageException.class);

    assertThat(sent).isEmpty();
  }

  @Test
  void aDependencyThatStaysAwayFailsAfterTheLastTry() {
    run(failing(FailureCode.STORE_UNAVAILABLE)).handle(event, MAX_ATTEMPTS);

    assertThat(failed().code()).isEqualTo(FailureCode.STORE_UNAVAILABLE);
    assertThat(failed().attempts()).isEqualTo(MAX_ATTEMPTS);
  }

  @Test
  void aBugFailsWithoutARetryAndWithoutDocumentText() {
    StageWork<ReportReceived> buggy =
        (received, progress) -> {
          throw new IllegalStateException("주민등록번호 900101-1234567");
        };

    run(buggy).handle(event, 1);

    assertThat(failed().code()).isEqualTo(FailureCode.INTERNAL_ERROR);
    assertThat(ContractJson.text(failed())).doesNotContain("900101");
  }

  @Test
  void bytesThatNameNoReportAreLeftToTheDeadLetters() {
    assertThatThrownBy(() -> run(good()).handle("no event".getBytes(StandardCharsets.UTF_8), 1))
        .isInstanceOf(UndecodableEventException.class);

    assertThat(sent).isEmpty();
  }

  @Test
  void aLateOlderEventDoesNotReplaceTheLatestInTheStore() {
    Submission newer = submission.again(submission.version() + 1);
    run(good()).handle(ContractJson.write(new ReportReceived(newer)), 1);
    byte[] latest = sent.getFirst().value();

    run(good()).handle(event, 1);

    assertThat(store.getNamed(StoredNames.event(submission.reportId(), Topics.EXTRACTED)))
        .hasValue(latest);
  }

  @Test
  void theSlowLaneTakesTheSameEventAndNothingIsCalledDone() {
    StageWork<ReportReceived> toSlowLane =
        (received, progress) -> new StageWork.Next(Topics.OCR, received);

    run(toSlowLane).handle(event, 1);

    assertThat(topics()).containsExactly(Topics.OCR, Topics.PROGRESS);
    assertThat(progress().outcome()).isEqualTo(Outcome.PROGRESSED);
  }

  @Test
  void slowWorkIsToldWhileItGoesOn() {
    StageWork<ReportReceived> slow =
        (received, progress) -> {
          progress.accept("3/12 pages");
          return StageWork.Next.of(new ReportExtracted(received.submission(), DOCUMENT));
        };

    run(slow).handle(event, 1);

    assertThat(topics()).containsExactly(Topics.PROGRESS, Topics.EXTRACTED, Topics.PROGRESS);
    assertThat(ContractJson.read(sent.getFirst().value(), ReportProgress.class).detail())
        .isEqualTo("3/12 pages");
  }

  private StageRun<ReportReceived> run(StageWork<ReportReceived> work) {
    return new StageRun<>(
        Stage.EXTRACT,
        ReportReceived.class,
        work,
        store,
        (topic, key, value) -> sent.add(new Sent(topic, key, value)),
        Clock.fixed(Examples.RECEIVED_AT, ZoneOffset.UTC),
        MAX_ATTEMPTS);
  }

  private static StageWork<ReportReceived> good() {
    return (received, progress) ->
        StageWork.Next.of(new ReportExtracted(received.submission(), DOCUMENT));
  }

  private static StageWork<ReportReceived> failing(FailureCode code) {
    return (received, progress) -> {
      throw new StageException(code, "the test says so");
    };
  }

  private List<String> topics() {
    return sent.stream().map(Sent::topic).toList();
  }

  private ReportFailed failed() {
    return ContractJson.read(sent.getFirst().value(), ReportFailed.class);
  }

  private ReportProgress progress() {
    return ContractJson.read(sent.getLast().value(), ReportProgress.class);
  }

  private record Sent(String topic, String key, byte[] value) {}
}
