package kr.bogoseo.search;

import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.stage.PauseWishes;

/** Steers a stage of another service by a wish that each of its processes looks for. */
final class StoredSwitch implements StageSwitch {

  private final PauseWishes wishes;
  private final Stage stage;

  StoredSwitch(PauseWishes wishes, Stage stage) {
    this.wishes = wishes;
    this.stage = stage;
  }

  @Override
  public boolean paused() {
    return wishes.paused(stage);
  }

  @Override
  public void pause(boolean wanted) {
    wishes.pause(stage, wanted);
  }
}
