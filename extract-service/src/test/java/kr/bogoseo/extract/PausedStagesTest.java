package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportReceived;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

class PausedStagesTest extends RunningService {

  private static final Duration SOON = Duration.ofMinutes(2);

  @Autowired private DocumentStore store;
  @Autowired private BindingsLifecycleController bindings;

  @AfterEach
  void resume() {
    new PauseWishes(store).pause(Stage.EXTRACT, false);
    await().atMost(SOON).until(() -> !isPaused(Stage.EXTRACT));
  }

  @Test
  void aPausedStageLetsReportsWaitAndLosesNone() {
    PauseWishes wishes = new PauseWishes(store);
    wishes.pause(Stage.EXTRACT, true);
    await().atMost(SOON).until(() -> isPaused(Stage.EXTRACT));
    assertThat(isPaused(Stage.OCR)).isFalse();
    try (TopicProbe probe =
        new TopicProbe(KafkaExtension.broker(), List.of(Topics.EXTRACTED, Topics.FAILED))) {
      ReportReceived event = new ReportReceived(Examples.uniqueText(store, "멈춘 동안 온 보고서"));
      String id = event.submission().reportId().value();
      probe.send(Topics.RECEIVED, id, ContractJson.write(event));
      assertThat(probe.values(Topics.EXTRACTED, id)).isEmpty();

      wishes.pause(Stage.EXTRACT, false);

      await().atMost(SOON).until(() -> !probe.values(Topics.EXTRACTED, id).isEmpty());
    }
  }

  private boolean isPaused(Stage stage) {
    return bindings.queryState(stage.id() + "-in-0").stream().allMatch(Binding::isPaused);
  }
}
