package kr.bogoseo.search.kafka;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.Stage;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.search.Backlog;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker for ends of topics and offsets of groups. */
public final class KafkaBacklog implements Backlog {

  private static final List<Stage> STAGES =
      Stream.of(Stage.values()).filter(stage -> stage != Stage.INTAKE).toList();

  private final Admin admin;

  /** Asks through this client. */
  public KafkaBacklog(Admin admin) {
    this.admin = admin;
  }

  @Override
  public Map<Stage, Waiting> waiting() {
    Set<String> known = get(admin.listTopics().names());
    List<String> topics =
        STAGES.stream()
            .flatMap(s -> Stream.of(s.input(), Topics.deadLetters(s.input())))
            .distinct()
            .filter(known::contains)
            .toList();
    List<TopicPartition> partitions = new ArrayList<>();
    get(admin.describeTopics(topics).allTopicNames()).values().forEach(t -> add(t, partitions));
    Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
    Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
    Map<String, Map<TopicPartition, OffsetAndMetadata>> done = finished();
    Map<Stage, Waiting> waiting = new EnumMap<>(Stage.class);
    for (Stage stage : STAGES) {
      Map<TopicPartition, OffsetAndMetadata> own = done.getOrDefault(group(stage), Map.of());
      long lag = 0;
      long dead = 0;
      for (TopicPartition partition : partitions) {
        long start = starts.getOrDefault(partition, 0L);
        long end = ends.getOrDefault(partition, 0L);
        if (partition.topic().equals(stage.input())) {
          long at =
              Optional.ofNullable(own.get(partition)).map(OffsetAndMetadata::offset).orElse(start);
          lag += Math.max(0, end - Math.max(at, start));
        } else if (partition.topic().equals(Topics.deadLetters(stage.input()))) {
          dead += end - start;
        }
      }
      waiting.put(stage, new Waiting(group(stage), lag, dead));
    }
    return waiting;
  }

  private static String group(Stage stage) {
    return "bogoseo-" + stage.id();
  }

  private static void add(TopicDescription topic, List<TopicPartition> partitions) {
    topic
        .partitions()
        .forEach(p -> partitions.add(new TopicPartition(topic.name(), p.partition())));
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), p -> spec));
    Map<TopicPartition, ListOffsetsResultInfo> found = get(admin.listOffsets(asked).all());
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> finished() {
    Map<String, ListConsumerGroupOffsetsSpec> groups =
        STAGES.stream()
            .collect(
                Collectors.toMap(KafkaBacklog::group, s -> new ListConsumerGroupOffsetsSpec()));
    return get(admin.listConsumerGroupOffsets(groups).all());
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageException(FailureCode.KAFKA_UNAVAILABLE, "interrupted", e);
    } catch (ExecutionException e) {
      throw new StageException(FailureCode.KAFKA_UNAVAILABLE, "Kafka does not answer", e);
    }
  }
}
