package kr.bogoseo.search.kafka;

import java.util.Optional;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.stage.PauseWishes;
import kr.bogoseo.search.StageSwitch;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Pauses the index stage in every process that runs it, by a wish that each looks for every few
 * seconds; in this process at once.
 */
public final class IndexSwitch implements StageSwitch {

  private final KafkaListenerEndpointRegistry listeners;
  private final PauseWishes wishes;

  /** Steers the listener of {@link Listeners#INDEX}. */
  public IndexSwitch(KafkaListenerEndpointRegistry listeners, PauseWishes wishes) {
    this.listeners = listeners;
    this.wishes = wishes;
  }

  @Override
  public boolean paused() {
    return wishes.paused(Stage.INDEX);
  }

  @Override
  public void pause(boolean wanted) {
    wishes.pause(Stage.INDEX, wanted);
    apply();
  }

  /** Does in this process what is wished. */
  public void apply() {
    MessageListenerContainer container =
        Optional.ofNullable(listeners.getListenerContainer(Listeners.INDEX))
            .orElseThrow(
                () ->
                    new StageException(
                        FailureCode.WORKER_UNAVAILABLE, "the index stage does not run here"));
    boolean wanted = paused();
    if (wanted && !container.isPauseRequested()) {
      container.pause();
    } else if (!wanted && container.isPauseRequested()) {
      container.resume();
    }
  }
}
