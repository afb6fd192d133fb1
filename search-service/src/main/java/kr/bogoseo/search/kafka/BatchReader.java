package kr.bogoseo.search.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureKind;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.UndecodableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.Acknowledgment;

/**
 * What every batch listener here does: decode the records, put raw aside what cannot be decoded,
 * hand the rest on, and only then move the offsets. While something we depend on is away the batch
 * is asked for again, later and later, without limit: the consumer stays in its group and nothing
 * is lost.
 *
 * @param <T> what the records hold
 */
final class BatchReader<T> {

  private static final System.Logger LOG = System.getLogger(BatchReader.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final String name;
  private final Function<ConsumerRecord<String, byte[]>, T> decode;
  private final Consumer<List<T>> handle;
  private final KafkaOutcomes outcomes;
  private final AtomicInteger failures = new AtomicInteger();

  BatchReader(
      String name,
      Function<ConsumerRecord<String, byte[]>, T> decode,
      Consumer<List<T>> handle,
      KafkaOutcomes outcomes) {
    this.name = name;
    this.decode = decode;
    this.handle = handle;
    this.outcomes = outcomes;
  }

  void read(List<ConsumerRecord<String, byte[]>> records, Acknowledgment offsets) {
    try {
      List<T> decoded = new ArrayList<>();
      for (ConsumerRecord<String, byte[]> record : records) {
        decode(record).ifPresent(decoded::add);
      }
      if (!decoded.isEmpty()) {
        handle.accept(decoded);
      }
      failures.set(0);
      offsets.acknowledge();
    } catch (StageException e) {
      if (e.code().kind() != FailureKind.DEPENDENCY_DOWN) {
        LOG.log(System.Logger.Level.ERROR, name + " failed unexpectedly; trying again", e);
      }
      again(e.code(), e.detail(), offsets);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, name + " failed unexpectedly; trying again", e);
      again(FailureCode.INTERNAL_ERROR, e.getClass().getSimpleName(), offsets);
    }
  }

  private Optional<T> decode(ConsumerRecord<String, byte[]> record) {
    byte[] value = Optional.ofNullable(record.value()).orElse(new byte[0]);
    try {
      return Optional.of(decode.apply(record));
    } catch (UndecodableEventException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0}: record {1}-{2}@{3} cannot be read and goes to the dead letters",
          name,
          record.topic(),
          record.partition(),
          record.offset());
      outcomes.deadLetter(record.topic(), Optional.ofNullable(record.key()).orElse(""), value);
      return Optional.empty();
    }
  }

  private void again(FailureCode code, String detail, Acknowledgment offsets) {
    int times = failures.incrementAndGet();
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, 10));
    if (pause.compareTo(LONGEST_PAUSE) > 0) {
      pause = LONGEST_PAUSE;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "{0} waits {1} ms: {2} {3}",
        name,
        pause.toMillis(),
        code,
        detail);
    offsets.nack(0, pause);
  }
}
