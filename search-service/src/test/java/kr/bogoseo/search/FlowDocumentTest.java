package kr.bogoseo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Submission;
import kr.bogoseo.contracts.SubmissionMetadata;
import kr.bogoseo.contracts.Topics;
import org.junit.jupiter.api.Test;

/** How facts, in whatever order they come, make the operators' view of a report. */
class FlowDocumentTest {

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Submission SUBMISSION =
      new Submission(
          ReportId.of("local-agency", "0".repeat(64)),
          100,
          "local-agency",
          "a.hwp",
          new ContentRef("0".repeat(64), 1, "application/x-hwp"),
          START,
          SubmissionMetadata.none());

  private static FlowFact progress(long version, Stage stage, Outcome outcome, int second) {
    return new FlowFact.Progressed(
        ReportProgress.of(
            SUBMISSION.again(version), stage, outcome, START.plusSeconds(second), 40));
  }

  private static FlowFact failed(long version, Stage stage, int second) {
    return new FlowFact.Failed(
        new ReportFailed(
            SUBMISSION.again(version),
            stage,
            FailureCode.PARSER_CRASHED,
            "page 3",
            stage.input(),
            START.plusSeconds(second),
            3));
  }

  private static FlowFact failure(long version, Stage stage, int second) {
    return new FlowFact.Progressed(
        ReportProgress.of(((FlowFact.Failed) failed(version, stage, second)).failed(), 40));
  }

  private static FlowDocument after(List<FlowFact> facts) {
    Optional<FlowDocument> document = Optional.empty();
    for (FlowFact fact : facts) {
      document = Optional.of(FlowDocument.after(document, fact));
    }
    return document.orElseThrow();
  }

  private static List<FlowFact> wholeWay() {
    return List.of(
        progress(100, Stage.INTAKE, Outcome.ACCEPTED, 0),
        progress(100, Stage.EXTRACT, Outcome.SUCCEEDED, 2),
        progress(100, Stage.TRANSLATE, Outcome.SUCCEEDED, 4),
        progress(100, Stage.TAG, Outcome.SUCCEEDED, 6),
        progress(100, Stage.INDEX, Outcome.PUBLISHED, 8));
  }

  @Test
  void aReportWaitsForTheStageAfterTheOneThatIsDone() {
    FlowDocument document = after(wholeWay().subList(0, 3));

    assertThat(document.state()).isEqualTo(ReportState.TRANSLATED);
    assertThat(document.waitingFor()).isEqualTo(Stage.TAG);
    assertThat(document.waitingSince()).isEqualTo(START.plusSeconds(4));
  }

  @Test
  void aScanWaitsInTheSlowLane() {
    FlowFact moved =
        new FlowFact.Progressed(
            ReportProgress.of(
                SUBMISSION,
                Stage.EXTRACT,
                Outcome.PROGRESSED,
                START.plusSeconds(1),
                5,
                "moved to " + Topics.OCR));

    assertThat(after(List.of(wholeWay().getFirst(), moved)).waitingFor()).isEqualTo(Stage.OCR);
  }

  @Test
  void aPublishedReportWaitsForNothing() {
    FlowDocument document = after(wholeWay());

    assertThat(document.state()).isEqualTo(ReportState.PUBLISHED);
    assertThat(document.waitingFor()).isNull();
    assertThat(document.acceptedAt()).isEqualTo(START);
    assertThat(document.stages()).containsKeys("intake", "extract", "translate", "tag", "index");
  }

  @Test
  void anyOrderEndsAlikeAndTwiceChangesNothing() {
    FlowDocument expected = after(wholeWay());
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<FlowFact> shuffled = new ArrayList<>(wholeWay());
      shuffled.addAll(wholeWay());
      Collections.shuffle(shuffled, random);

      FlowDocument document = after(shuffled);

      assertThat(document.state()).isEqualTo(expected.state());
      assertThat(document.waitingFor()).isNull();
      assertThat(document.acceptedAt()).isEqualTo(expected.acceptedAt());
      assertThat(document.stages()).isEqualTo(expected.stages());
    }
  }

  @Test
  void aFailureKeepsWhereItBeganWhateverComesFirst() {
    FlowFact accepted = wholeWay().getFirst();
    List<FlowFact> oneWay =
        List.of(accepted, failed(100, Stage.EXTRACT, 3), failure(100, Stage.EXTRACT, 3));
    List<FlowFact> otherWay =
        List.of(failure(100, Stage.EXTRACT, 3), failed(100, Stage.EXTRACT, 3), accepted);

    for (List<FlowFact> facts : List.of(oneWay, otherWay)) {
      FlowDocument document = after(facts);
      FlowDocument.Failure why = document.failure();
      assertThat(document.state()).isEqualTo(ReportState.FAILED);
      assertThat(why).isNotNull();
      assertThat(why.origin()).isEqualTo(Topics.RECEIVED);
      assertThat(why.attempts()).isEqualTo(3);
    }
  }

  @Test
  void aReplayClearsTheFailureAndWaitsWhereItBegins() {
    FlowDocument document =
        after(
            List.of(
                wholeWay().getFirst(),
                failed(100, Stage.EXTRACT, 3),
                progress(200, Stage.EXTRACT, Outcome.REPLAYED, 60)));

    assertThat(document.state()).isEqualTo(ReportState.RECEIVED);
    assertThat(document.failure()).isNull();
    assertThat(document.waitingFor()).isEqualTo(Stage.EXTRACT);
  }

  @Test
  void whatAnOlderVersionStillSaysChangesNoState() {
    FlowDocument document =
        after(
            List.of(
                wholeWay().getFirst(),
                progress(200, Stage.INDEX, Outcome.WITHDRAWN, 10),
                progress(100, Stage.INDEX, Outcome.PUBLISHED, 12),
                failed(100, Stage.TAG, 13)));

    assertThat(document.state()).isEqualTo(ReportState.WITHDRAWN);
    assertThat(document.failure()).isNull();
  }

  @Test
  void anEmbargoEndsInPublication() {
    FlowDocument document =
        after(
            List.of(
                wholeWay().getFirst(),
                progress(100, Stage.INDEX, Outcome.EMBARGOED, 10),
                progress(100, Stage.INDEX, Outcome.PUBLISHED, 99)));

    assertThat(document.state()).isEqualTo(ReportState.PUBLISHED);
  }
}
