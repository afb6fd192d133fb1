package kr.bogoseo.enrich.kafka;

import java.util.stream.Stream;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.UndecodableEventException;
import kr.bogoseo.contracts.stage.StageOutput;
import kr.bogoseo.enrich.EnrichSettings;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to a record that was not handled: while something we depend on is away it is tried
 * again, for as long as it takes to leave an outcome; bytes that name no report go raw to the dead
 * letters.
 */
@Configuration(proxyBeanMethods = false)
class RetryRules {

  private static final Logger LOG = LoggerFactory.getLogger(RetryRules.class);

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retries(StageOutput output) {
    return (container, destination, group) -> {
      container.setCommonErrorHandler(errorHandler(output));
      container.getContainerProperties().setDeliveryAttemptHeader(true);
    };
  }

  private static DefaultErrorHandler errorHandler(StageOutput output) {
    ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
    backOff.setMaxInterval(30_000);
    DefaultErrorHandler handler =
        new DefaultErrorHandler((record, e) -> toDeadLetters(record, e, output), backOff);
    handler.addNotRetryableExceptions(UndecodableEventException.class);
    handler.addRetryableExceptions(StageException.class);
    return handler;
  }

  private static void toDeadLetters(
      ConsumerRecord<?, ?> record, Exception reason, StageOutput output) {
    LOG.warn(
        "record {}-{}@{} names no report and goes to the dead letters: {}",
        record.topic(),
        record.partition(),
        record.offset(),
        reason.getClass().getSimpleName());
    byte[] value = record.value() instanceof byte[] bytes ? bytes : new byte[0];
    output.send(Topics.deadLetters(record.topic()), key(record.key()), value);
  }

  private static String key(@org.jspecify.annotations.Nullable Object key) {
    return switch (key) {
      case byte[] bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      case String text -> text;
      case null, default -> "";
    };
  }

  @Bean
  KafkaAdmin.NewTopics topics(EnrichSettings settings) {
    Stream<String> names =
        Stream.concat(
            Topics.ALL.stream(),
            Stream.of(Topics.EXTRACTED, Topics.TRANSLATED).map(Topics::deadLetters));
    return new KafkaAdmin.NewTopics(
        names
            .map(name -> TopicBuilder.name(name).partitions(settings.kafkaPartitions()).build())
            .toArray(NewTopic[]::new));
  }
}
