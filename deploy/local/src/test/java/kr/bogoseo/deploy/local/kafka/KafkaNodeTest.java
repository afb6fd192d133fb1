package kr.bogoseo.deploy.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void recordsAndOffsetsSurviveARestartOnAnotherControllerPort() throws Exception {
    int port = freePort();
    try (KafkaNode node = KafkaNode.start(folder, port, freePort())) {
      assertThat(node).isNotNull();
      awaitReady(port);
      send(port, "first", "second");
      assertThat(read(port, 2)).containsExactly("first", "second");
    }

    try (KafkaNode again = KafkaNode.start(folder, port, freePort())) {
      assertThat(again).isNotNull();
      awaitReady(port);
      send(port, "third");

      // The group goes on where it was; a new reader would see all three.
      assertThat(read(port, 1)).containsExactly("third");
    }
  }

  private static void awaitReady(int port) {
    try (KafkaProbe probe = new KafkaProbe("127.0.0.1:" + port)) {
      await().atMost(SOON).until(probe::isReady);
    }
  }

  private static void send(int port, String... values) throws Exception {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:" + port,
            "acks",
            "all",
            "key.serializer",
            StringSerializer.class,
            "value.serializer",
            StringSerializer.class);
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
      for (String value : values) {
        producer.send(new ProducerRecord<>("reports.test", "key", value)).get();
      }
    }
  }

  private static List<String> read(int port, int expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:" + port,
            "group.id",
            "reader",
            "auto.offset.reset",
            "earliest",
            "key.deserializer",
            StringDeserializer.class,
            "value.deserializer",
            StringDeserializer.class);
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of("reports.test"));
      await()
          .atMost(SOON)
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> values.add(r.value()));
                return values.size() >= expected;
              });
      consumer.commitSync();
    }
    return values;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
