package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Outcome;
import kr.bogoseo.contracts.ReportId;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportState;
import kr.bogoseo.contracts.Stage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final ReportId ID = ReportId.of("a", "0".repeat(64));

  private static final List<ReportProgress> WAY =
      List.of(
          fact(1, 0, Stage.INTAKE, Outcome.ACCEPTED),
          fact(1, 1, Stage.EXTRACT, Outcome.SUCCEEDED),
          fact(1, 2, Stage.TRANSLATE, Outcome.SUCCEEDED),
          fact(1, 3, Stage.TAG, Outcome.SUCCEEDED),
          fact(1, 4, Stage.INDEX, Outcome.PUBLISHED));

  @RepeatedTest(10)
  void theStateDoesNotDependOnTheOrderOfArrival(RepetitionInfo repetition) {
    List<ReportProgress> shuffled = new ArrayList<>(WAY);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

    Timeline timeline = of(shuffled);

    assertThat(timeline.state()).isEqualTo(ReportState.PUBLISHED);
    assertThat(timeline.facts()).isEqualTo(WAY);
  }

  @Test
  void aFactToldTwiceIsKeptOnce() {
    assertThat(of(WAY).with(WAY.get(2))).isEqualTo(of(WAY));
  }

  @Test
  void aCorrectionStartsAgainAndAnOldFactChangesNothing() {
    Timeline corrected = of(WAY).with(fact(2, 5, Stage.INTAKE, Outcome.CORRECTED));

    assertThat(corrected.state()).isEqualTo(ReportState.RECEIVED);
    assertThat(corrected.with(fact(1, 6, Stage.INDEX, Outcome.PUBLISHED)).state())
        .isEqualTo(ReportState.RECEIVED);
  }

  @Test
  void aReplayOfAFailureEndsTheFailure() {
    ReportProgress failed =
        new ReportProgress(
            ID,
            1,
            "a",
            "f",
            Stage.TAG,
            Outcome.FAILED,
            Instant.ofEpochSecond(3),
            1,
            "why",
            FailureCode.INTERNAL_ERROR);
    Timeline timeline = of(WAY.subList(0, 3)).with(failed);

    assertThat(timeline.state()).isEqualTo(ReportState.FAILED);
    assertThat(timeline.failure()).hasValue(failed);

    Timeline replayed = timeline.with(fact(2, 9, Stage.TAG, Outcome.REPLAYED));
    assertThat(replayed.state()).isEqualTo(ReportState.TRANSLATED);
    assertThat(replayed.failure()).isEmpty();
  }

  @Test
  void anEmbargoEndsInPublication() {
    Timeline held = of(WAY.subList(0, 4)).with(fact(1, 4, Stage.INDEX, Outcome.EMBARGOED));

    assertThat(held.state()).isEqualTo(ReportState.EMBARGOED);
    assertThat(held.with(fact(1, 9, Stage.INDEX, Outcome.PUBLISHED)).state())
        .isEqualTo(ReportState.PUBLISHED);
  }

  @Test
  void aLongWayForgetsProgressSentencesFirst() {
    Timeline timeline = of(WAY);
    for (int i = 0; i < 500; i++) {
      timeline = timeline.with(fact(1, 10 + i, Stage.OCR, Outcome.PROGRESSED));
    }

    assertThat(timeline.facts()).hasSize(200).containsAll(WAY);
    assertThat(timeline.state()).isEqualTo(ReportState.PUBLISHED);
  }

  @Test
  void nothingKnownMeansReceived() {
    assertThat(Timeline.empty().state()).isEqualTo(ReportState.RECEIVED);
    assertThat(IntStream.range(0, 3).mapToObj(WAY::get).map(Arrays::asList).map(TimelineTest::of))
        .extracting(Timeline::state)
        .containsExactly(ReportState.RECEIVED, ReportState.EXTRACTED, ReportState.TRANSLATED);
  }

  private static Timeline of(List<ReportProgress> facts) {
    Timeline timeline = Timeline.empty();
    for (ReportProgress fact : facts) {
      timeline = timeline.with(fact);
    }
    return timeline;
  }

  private static ReportProgress fact(long version, long second, Stage stage, Outcome outcome) {
    return new ReportProgress(
        ID, version, "a", "f", stage, outcome, Instant.ofEpochSecond(second), 1, null, null);
  }
}
