package kr.bogoseo.search.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportEvent;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.search.Outcomes;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** Publishes to Kafka and waits until the broker has it. */
public final class KafkaOutcomes implements Outcomes {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KafkaTemplate<String, byte[]> template;

  /** Publishes through a template. */
  public KafkaOutcomes(KafkaTemplate<String, byte[]> template) {
    this.template = template;
  }

  @Override
  public void progress(ReportProgress progress) {
    send(Topics.PROGRESS, progress.reportId().value(), ContractJson.write(progress));
  }

  @Override
  public void progress(List<ReportProgress> facts) {
    List<CompletableFuture<SendResult<String, byte[]>>> sent = new ArrayList<>();
    for (ReportProgress fact : facts) {
      sent.add(begin(Topics.PROGRESS, fact.reportId().value(), ContractJson.write(fact)));
    }
    sent.forEach(one -> finish(Topics.PROGRESS, one));
  }

  @Override
  public void failed(ReportFailed failed, long durationMs) {
    send(Topics.FAILED, failed.submission().reportId().value(), ContractJson.write(failed));
    progress(ReportProgress.of(failed, durationMs));
  }

  @Override
  public void event(String topic, ReportEvent event) {
    send(topic, event.submission().reportId().value(), ContractJson.write(event));
  }

  @Override
  public void command(ReportCommand command) {
    send(Topics.COMMANDS, command.reportId().value(), ContractJson.write(command));
  }

  /** Sends the bytes of a record that names no report where somebody can look at them. */
  void deadLetter(String topic, String key, byte[] value) {
    send(Topics.deadLetters(topic), key, value);
  }

  private void send(String topic, String key, byte[] value) {
    finish(topic, begin(topic, key, value));
  }

  private CompletableFuture<SendResult<String, byte[]>> begin(
      String topic, String key, byte[] value) {
    try {
      return template.send(new ProducerRecord<>(topic, key, value));
    } catch (KafkaException e) {
      throw unavailable(topic, e);
    }
  }

  private static void finish(String topic, CompletableFuture<SendResult<String, byte[]>> sent) {
    try {
      sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(topic, e);
    } catch (ExecutionException | TimeoutException e) {
      throw unavailable(topic, e);
    }
  }

  private static StageException unavailable(String topic, Exception e) {
    return new StageException(
        FailureCode.KAFKA_UNAVAILABLE, "Kafka did not take a record for " + topic, e);
  }
}
