package kr.bogoseo.contracts;

/** Who can do something about a failure; decides the action. */
public enum FailureKind {
  /** The sender: the file or the request must change. Never retried. */
  BAD_INPUT,
  /**
   * Time or an operator: something we depend on was away. Retried with back-off, then replayable.
   */
  DEPENDENCY_DOWN,
  /** The makers: we did not expect this. Not retried; replayable after a mend. */
  BUG
}
