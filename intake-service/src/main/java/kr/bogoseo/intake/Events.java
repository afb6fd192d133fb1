package kr.bogoseo.intake;

import kr.bogoseo.contracts.ReportId;

/** Publishes events. */
public interface Events {

  /**
   * Publishes and waits until the broker has it.
   *
   * @throws kr.bogoseo.contracts.StageException {@code KAFKA_UNAVAILABLE} when the broker did not
   *     take it in time
   */
  void publish(String topic, ReportId key, Object event);
}
