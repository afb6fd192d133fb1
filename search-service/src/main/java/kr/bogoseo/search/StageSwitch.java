package kr.bogoseo.search;

/**
 * Pauses a stage: its records wait in their topic. Every method throws {@link
 * kr.bogoseo.contracts.StageException} with {@code WORKER_UNAVAILABLE} when the stage's service
 * does not answer.
 */
public interface StageSwitch {

  /** Whether the stage is paused. */
  boolean paused();

  /** Pauses or resumes it; pausing a paused stage is harmless. */
  void pause(boolean wanted);
}
