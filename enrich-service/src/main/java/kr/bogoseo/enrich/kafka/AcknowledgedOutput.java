package kr.bogoseo.enrich.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.stage.StageOutput;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes outcomes and waits until all in-sync replicas have them. */
public final class AcknowledgedOutput implements StageOutput {

  private final KafkaTemplate<String, byte[]> template;
  private final Duration timeout;

  /**
   * An output.
   *
   * @param timeout how long the broker may take
   */
  public AcknowledgedOutput(KafkaTemplate<String, byte[]> template, Duration timeout) {
    this.template = template;
    this.timeout = timeout;
  }

  @Override
  public void send(String topic, String key, byte[] value) {
    try {
      template.send(topic, key, value).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(e);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw unavailable(e);
    }
  }

  private static StageException unavailable(Exception e) {
    return new StageException(
        FailureCode.KAFKA_UNAVAILABLE, "the broker did not take the event in time", e);
  }
}
