package kr.bogoseo.contracts.stage;

/** Publishes records for a stage. */
public interface StageOutput {

  /**
   * Publishes and waits until the broker has it.
   *
   * @param topic where
   * @param key the report id
   * @param value UTF-8 JSON
   * @throws kr.bogoseo.contracts.StageException {@code KAFKA_UNAVAILABLE} when the broker did not
   *     take it
   */
  void send(String topic, String key, byte[] value);
}
