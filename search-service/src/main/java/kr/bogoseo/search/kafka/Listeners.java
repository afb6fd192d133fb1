package kr.bogoseo.search.kafka;

import java.util.List;
import java.util.Optional;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportCommand;
import kr.bogoseo.contracts.ReportFailed;
import kr.bogoseo.contracts.ReportProgress;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.search.FlowFact;
import kr.bogoseo.search.FollowFlow;
import kr.bogoseo.search.IndexReports;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * What this service reads. Commands have a consumer of their own, so that a withdrawal does not
 * wait behind reports, nor while the stage is paused. Progress and failures come by one consumer:
 * both concern the same document of the operators' view.
 */
public final class Listeners {

  /** Listener id of the index stage, for pausing it. */
  public static final String INDEX = "index";

  private final BatchReader<ReportTagged> tagged;
  private final BatchReader<ReportCommand> commands;
  private final BatchReader<FlowFact> flow;

  /** Wires what is read to what is done with it. */
  public Listeners(IndexReports index, FollowFlow follow, KafkaOutcomes outcomes) {
    this.tagged =
        new BatchReader<>(
            "index", record -> read(record, ReportTagged.class), index::index, outcomes);
    this.commands =
        new BatchReader<>(
            "commands",
            record -> read(record, ReportCommand.class),
            all -> all.forEach(index::handle),
            outcomes);
    this.flow = new BatchReader<>("flow", Listeners::fact, follow::follow, outcomes);
  }

  @KafkaListener(id = INDEX, groupId = "bogoseo-index", topics = Topics.TAGGED)
  void tagged(List<ConsumerRecord<String, byte[]>> records, Acknowledgment offsets) {
    tagged.read(records, offsets);
  }

  @KafkaListener(id = "commands", groupId = "bogoseo-commands", topics = Topics.COMMANDS)
  void commands(List<ConsumerRecord<String, byte[]>> records, Acknowledgment offsets) {
    commands.read(records, offsets);
  }

  @KafkaListener(
      id = "flow",
      groupId = "bogoseo-flow",
      topics = {Topics.PROGRESS, Topics.FAILED})
  void flow(List<ConsumerRecord<String, byte[]>> records, Acknowledgment offsets) {
    flow.read(records, offsets);
  }

  private static FlowFact fact(ConsumerRecord<String, byte[]> record) {
    return record.topic().equals(Topics.FAILED)
        ? new FlowFact.Failed(read(record, ReportFailed.class))
        : new FlowFact.Progressed(read(record, ReportProgress.class));
  }

  private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
    return ContractJson.read(Optional.ofNullable(record.value()).orElse(new byte[0]), type);
  }
}
