package kr.bogoseo.search;

/**
 * Pauses a stage: its records wait in their topic. Every method throws {@link
 * kr.bogoseo.contracts.StageException} when the wish cannot be read or kept.
 */
public interface StageSwitch {

  /** Whether the stage is paused. */
  boolean paused();

  /** Pauses or resumes it; pausing a paused stage is harmless. */
  void pause(boolean wanted);
}
