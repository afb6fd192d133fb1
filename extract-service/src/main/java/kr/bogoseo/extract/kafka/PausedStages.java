package kr.bogoseo.extract.kafka;

import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.contracts.store.DocumentStore;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Does in this process what operators wish of extract and ocr: a paused stage finishes the records
 * it has and reads no more; the rest waits in its topic.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PausedStages {

  private static final System.Logger LOG = System.getLogger(PausedStages.class.getName());

  private final BindingsLifecycleController bindings;
  private final PauseWishes wishes;

  PausedStages(BindingsLifecycleController bindings, DocumentStore store) {
    this.bindings = bindings;
    this.wishes = new PauseWishes(store);
  }

  /** While the store is away, every stage stays as it is. */
  @Scheduled(fixedDelayString = "2s", initialDelayString = "0s")
  void apply() {
    for (Stage stage : Stage.values()) {
      for (Binding<?> binding : bindings.queryState(stage.id() + "-in-0")) {
        try {
          steer(binding, wishes.paused(stage));
        } catch (StageException e) {
          LOG.log(System.Logger.Level.DEBUG, "cannot ask whether to pause: {0}", e.detail());
        }
      }
    }
  }

  private static void steer(Binding<?> binding, boolean wanted) {
    if (wanted && !binding.isPaused()) {
      binding.pause();
      LOG.log(System.Logger.Level.INFO, "paused {0}", binding.getBindingName());
    } else if (!wanted && binding.isPaused()) {
      binding.resume();
      LOG.log(System.Logger.Level.INFO, "resumed {0}", binding.getBindingName());
    }
  }
}
