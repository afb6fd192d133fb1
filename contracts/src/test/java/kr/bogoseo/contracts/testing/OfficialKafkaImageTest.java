package kr.bogoseo.contracts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kr.bogoseo.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The twin of the broker in process: what the test kit does also works on the official image, where
 * Docker exists.
 */
@Testcontainers(disabledWithoutDocker = true)
class OfficialKafkaImageTest {

  @Container private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.2.1");

  @Test
  void everyTopicCanBeMadeWrittenAndRead() throws ExecutionException, InterruptedException {
    KafkaExtension.Broker broker = new KafkaExtension.Broker(KAFKA.getBootstrapServers());
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
      admin
          .createTopics(
              Topics.ALL.stream().map(topic -> new NewTopic(topic, 2, (short) 1)).toList())
          .all()
          .get();
    }
    try (TopicProbe probe = new TopicProbe(broker, Topics.ALL)) {
      byte[] value = "값".getBytes(StandardCharsets.UTF_8);

      Topics.ALL.forEach(topic -> probe.send(topic, "key", value));

      for (String topic : Topics.ALL) {
        await()
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(() -> assertThat(probe.values(topic, "key")).isEqualTo(List.of(value)));
      }
    }
  }
}
