package kr.bogoseo.search.kafka;

import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.search.StageSwitch;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Pauses the index stage in every process that runs it: the wish is kept in the document store, and
 * each looks there every few seconds. So it outlives a restart, too.
 */
public final class IndexSwitch implements StageSwitch {

  private static final String NAME = "control/index.json";

  private final KafkaListenerEndpointRegistry listeners;
  private final DocumentStore store;

  /** Steers the listener of {@link Listeners#INDEX}. */
  public IndexSwitch(KafkaListenerEndpointRegistry listeners, DocumentStore store) {
    this.listeners = listeners;
    this.store = store;
  }

  record Wish(boolean paused) {}

  @Override
  public boolean paused() {
    return store
        .getNamed(NAME)
        .map(bytes -> ContractJson.read(bytes, Wish.class).paused())
        .orElse(false);
  }

  @Override
  public void pause(boolean wanted) {
    store.putNamed(NAME, ContractJson.write(new Wish(wanted)));
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
