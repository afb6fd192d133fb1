package kr.bogoseo.search;

import java.util.Map;
import kr.bogoseo.contracts.Stage;

/**
 * How much waits in the topics. Throws {@link kr.bogoseo.contracts.StageException} with {@code
 * KAFKA_UNAVAILABLE} when the broker does not answer.
 */
public interface Backlog {

  /**
   * What waits for a stage.
   *
   * @param group its consumer group
   * @param lag records in its topic that the group has not finished
   * @param deadLetters records of its topic that could not be read
   */
  record Waiting(String group, long lag, long deadLetters) {}

  /** What waits, by stage that reads a topic. */
  Map<Stage, Waiting> waiting();
}
