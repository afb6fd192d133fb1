package kr.bogoseo.contracts.stage;

import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;

/**
 * Which stages operators want paused. The wish lies in the document store: every process that runs
 * the stage looks there every few seconds, so it reaches all of them, those that start later, too,
 * and no service needs an address that could be misused to stop it. Every method throws {@link
 * kr.bogoseo.contracts.StageException} with {@code STORE_UNAVAILABLE} when the store is away.
 */
public final class PauseWishes {

  private final DocumentStore store;

  /** Keeps wishes in a store. */
  public PauseWishes(DocumentStore store) {
    this.store = store;
  }

  /**
   * What is kept.
   *
   * @param paused whether the stage's records shall wait in their topic
   */
  record Wish(boolean paused) {}

  /** Whether the stage shall be paused; stages nobody said anything about run. */
  public boolean paused(Stage stage) {
    return store
        .getNamed(StoredNames.control(stage))
        .map(bytes -> ContractJson.read(bytes, Wish.class).paused())
        .orElse(false);
  }

  /** Wishes a stage to be paused or to go on; the latest wish counts. */
  public void pause(Stage stage, boolean wanted) {
    store.putNamed(StoredNames.control(stage), ContractJson.write(new Wish(wanted)));
  }
}
