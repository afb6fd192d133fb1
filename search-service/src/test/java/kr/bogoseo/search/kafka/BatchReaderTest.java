package kr.bogoseo.search.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.Acknowledgment;

/** When offsets move and when a batch is asked for again. */
class BatchReaderTest {

  private final List<Duration> pauses = new ArrayList<>();
  private int acknowledged;
  private final Acknowledgment offsets =
      new Acknowledgment() {
        @Override
        public void acknowledge() {
          acknowledged++;
        }

        @Override
        public void nack(int index, Duration sleep) {
          assertThat(index).isZero();
          pauses.add(sleep);
        }
      };

  private BatchReader<String> reader(Consumer<List<String>> handle) {
    MockProducer<String, byte[]> producer =
        new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    ProducerFactory<String, byte[]> factory = () -> producer;
    return new BatchReader<>(
        "test",
        record -> new String(record.value(), StandardCharsets.UTF_8),
        handle,
        new KafkaOutcomes(new KafkaTemplate<>(factory)));
  }

  private static List<ConsumerRecord<String, byte[]>> batch() {
    return List.of(
        new ConsumerRecord<>("topic", 0, 0, "key", "one".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void offsetsMoveAfterTheBatchIsHandled() {
    List<String> seen = new ArrayList<>();

    reader(
            all -> {
              assertThat(acknowledged).isZero();
              seen.addAll(all);
            })
        .read(batch(), offsets);

    assertThat(seen).containsExactly("one");
    assertThat(acknowledged).isOne();
  }

  @Test
  void aDependencyThatIsAwayMeansTheSameBatchLaterAndLater() {
    BatchReader<String> reader =
        reader(
            all -> {
              throw new StageException(FailureCode.SEARCH_UNAVAILABLE, "away");
            });

    for (int i = 0; i < 12; i++) {
      reader.read(batch(), offsets);
    }

    assertThat(acknowledged).isZero();
    assertThat(pauses).hasSize(12).isSorted().startsWith(Duration.ofMillis(500));
    assertThat(pauses).last().isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void evenSomethingUnexpectedLosesNoRecord() {
    reader(
            all -> {
              throw new IllegalStateException("a bug");
            })
        .read(batch(), offsets);

    assertThat(acknowledged).isZero();
    assertThat(pauses).hasSize(1);
  }
}
