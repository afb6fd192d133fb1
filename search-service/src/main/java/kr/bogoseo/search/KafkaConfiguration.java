package kr.bogoseo.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.search.kafka.KafkaOutcomes;
import kr.bogoseo.search.kafka.Listeners;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The topics. spring-kafka rather than the stream binder, because this service reads in batches and
 * must decide per record what becomes of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableKafka
class KafkaConfiguration {

  @Bean
  KafkaAdmin kafkaAdmin(SearchSettings settings) {
    KafkaAdmin admin =
        new KafkaAdmin(
            Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrap()));
    // The broker may come later than this service; what is missing is then made by the others.
    admin.setFatalIfBrokerNotAvailable(false);
    return admin;
  }

  @Bean
  KafkaAdmin.NewTopics topics(SearchSettings settings) {
    return new KafkaAdmin.NewTopics(
        Topics.ALL.stream()
            .flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic)))
            .map(
                topic ->
                    TopicBuilder.name(topic)
                        .partitions(settings.kafka().partitions())
                        .replicas(settings.kafka().replicas())
                        .build())
            .toArray(NewTopic[]::new));
  }

  @Bean(destroyMethod = "close")
  Admin brokerAdmin(SearchSettings settings) {
    return Admin.create(
        Map.of(
            CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
            settings.kafka().bootstrap(),
            CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
            4000,
            CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
            5000));
  }

  @Bean
  ProducerFactory<String, byte[]> producerFactory(SearchSettings settings) {
    Map<String, Object> producer = new HashMap<>();
    producer.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrap());
    producer.put(ProducerConfig.ACKS_CONFIG, "all");
    producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
    return new DefaultKafkaProducerFactory<>(
        producer, new StringSerializer(), new ByteArraySerializer());
  }

  @Bean
  KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> factory) {
    return new KafkaTemplate<>(factory);
  }

  @Bean
  KafkaOutcomes outcomes(KafkaTemplate<String, byte[]> template) {
    return new KafkaOutcomes(template);
  }

  @Bean
  ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
      SearchSettings settings) {
    Map<String, Object> consumer = new HashMap<>();
    consumer.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka().bootstrap());
    consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.index().batch());
    consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // A topic made after this service started is noticed within seconds.
    consumer.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 10_000);
    ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
        new ConcurrentKafkaListenerContainerFactory<>();
    factory.setConsumerFactory(
        new DefaultKafkaConsumerFactory<>(
            consumer, new StringDeserializer(), new ByteArrayDeserializer()));
    factory.setBatchListener(true);
    factory.setConcurrency(settings.index().concurrency());
    factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.MANUAL);
    factory.getContainerProperties().setMissingTopicsFatal(false);
    // The listeners answer for themselves; this is for what goes wrong around them.
    factory.setCommonErrorHandler(
        new DefaultErrorHandler(new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS)));
    return factory;
  }

  @Bean
  Listeners listeners(IndexReports index, FollowFlow follow, KafkaOutcomes outcomes) {
    return new Listeners(index, follow, outcomes);
  }
}
