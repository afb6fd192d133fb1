package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.bogoseo.contracts.ContentRef;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTranslated;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.TranslatedDocument;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

@ExtendWith(KafkaExtension.class)
class PausedStagesTest {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String JSON = "application/json";

  private DocumentStore store;
  private PauseWishes wishes;

  @BeforeEach
  void start() {
    store = RunningService.context().getBean(DocumentStore.class);
    wishes = new PauseWishes(store);
  }

  @AfterEach
  void resume() {
    wishes.pause(Stage.TRANSLATE, false);
    await().atMost(SOON).until(() -> !isPaused(Stage.TRANSLATE));
  }

  @Test
  void aPausedStageLetsReportsWaitWhileTheOtherGoesOnAndLosesNone() {
    wishes.pause(Stage.TRANSLATE, true);
    await().atMost(SOON).until(() -> isPaused(Stage.TRANSLATE));
    assertThat(isPaused(Stage.TAG)).isFalse();
    try (TopicProbe probe =
        new TopicProbe(
            KafkaExtension.broker(), List.of(Topics.TRANSLATED, Topics.TAGGED, Topics.FAILED))) {
      ReportExtracted waiting =
          new ReportExtracted(Examples.uniqueText(store, "보고서"), keep(document()));
      ReportTranslated passing =
          new ReportTranslated(
              Examples.uniqueText(store, "보고서"),
              keep(document()),
              keep(new TranslatedDocument("builtin", "ko", "en", List.of(), 0, List.of())));
      String waits = waiting.submission().reportId().value();
      String passes = passing.submission().reportId().value();

      probe.send(Topics.EXTRACTED, waits, ContractJson.write(waiting));
      probe.send(Topics.TRANSLATED, passes, ContractJson.write(passing));

      await().atMost(SOON).until(() -> !probe.values(Topics.TAGGED, passes).isEmpty());
      assertThat(probe.values(Topics.TRANSLATED, waits)).isEmpty();

      wishes.pause(Stage.TRANSLATE, false);

      await().atMost(SOON).until(() -> !probe.values(Topics.TAGGED, waits).isEmpty());
    }
  }

  private static Object document() {
    return RunningService.document("미국 보스턴 출장 결과보고서", "번호 " + UUID.randomUUID());
  }

  private ContentRef keep(Object document) {
    return store.put(ContractJson.write(document), JSON);
  }

  private static boolean isPaused(Stage stage) {
    return RunningService.context()
        .getBean(BindingsLifecycleController.class)
        .queryState(stage.id() + "-in-0")
        .stream()
        .allMatch(Binding::isPaused);
  }
}
