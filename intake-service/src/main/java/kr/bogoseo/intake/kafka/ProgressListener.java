package kr.bogoseo.intake.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.intake.Ledger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Feeds the ledger. A batch whose facts could not be written is delivered again until they are;
 * bytes that are no fact go to the dead letters first.
 */
public final class ProgressListener {

  private final Ledger ledger;
  private final KafkaEvents events;

  /** Wires the listener. */
  public ProgressListener(Ledger ledger, KafkaEvents events) {
    this.ledger = ledger;
    this.events = events;
  }

  /** Takes a batch of facts. */
  @KafkaListener(id = "intake-progress", topics = Topics.PROGRESS, groupId = "bogoseo-intake")
  public void onProgress(List<ConsumerRecord<String, byte[]>> records) {
    List<ReportProgress> facts = new ArrayList<>(records.size());
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        facts.add(ContractJson.read(record.value(), ReportProgress.class));
      } catch (UndecodableEventException e) {
        events.send(
            Topics.deadLetters(record.topic()),
            Objects.requireNonNullElse(record.key(), ""),
            record.value());
      }
    }
    ledger.add(facts);
  }
}
