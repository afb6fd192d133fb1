package kr.bogoseo.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import kr.bogoseo.contracts.ContractJson;
import kr.bogoseo.contracts.ReportExtracted;
import kr.bogoseo.contracts.ReportTagged;
import kr.bogoseo.contracts.Topics;
import kr.bogoseo.contracts.document.TaggedDocument;
import kr.bogoseo.contracts.store.DocumentStore;
import kr.bogoseo.contracts.store.StoredNames;
import kr.bogoseo.contracts.testing.Examples;
import kr.bogoseo.contracts.testing.KafkaExtension;
import kr.bogoseo.contracts.testing.TopicProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;

/**
 * The translation server goes away while reports come in: nothing waits for it, nothing is lost,
 * and when it is back everything is filled in by itself, each report once. The service and the
 * broker are real, and of this test alone.
 */
class TranslatorAwayTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int REPORTS = 30;

  @TempDir private static Path folder;

  private static volatile boolean away;
  private static HttpServer server;
  private static EmbeddedKafkaKraftBroker broker;
  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/translate",
        exchange -> {
          JsonNode body = ContractJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
          List<String> answers = new ArrayList<>();
          body.get("q").forEach(text -> answers.add("English of " + text.asString().length()));
          byte[] bytes = ContractJson.write(Map.of("translatedText", answers));
          exchange.sendResponseHeaders(away ? 502 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    broker = new EmbeddedKafkaKraftBroker(1, 2, Topics.ALL.toArray(String[]::new));
    broker.brokerProperties(
        Map.of("offsets.topic.num.partitions", "1", "group.initial.rebalance.delay.ms", "0"));
    broker.afterPropertiesSet();
    service =
        EnrichService.application()
            .run(
                "--server.port=0",
                "--bogoseo.enrich.store.path=" + folder,
                "--bogoseo.enrich.translate.engine=libretranslate",
                "--bogoseo.enrich.translate.url=http://127.0.0.1:" + server.getAddress().getPort(),
                "--bogoseo.enrich.translate.rest=1s",
                "--bogoseo.enrich.translate.upkeep-every=200ms",
                "--bogoseo.enrich.translate.fill-at-once=10",
                "--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString());
  }

  @AfterAll
  static void stop() {
    service.close();
    broker.destroy();
    server.stop(0);
  }

  @Test
  void reportsGoOnWithoutItAndAreFilledInWhenItIsBack() {
    try (TopicProbe probe =
        new TopicProbe(
            new KafkaExtension.Broker(broker.getBrokersAsString()),
            List.of(Topics.EXTRACTED, Topics.TAGGED, Topics.FAILED))) {
      DocumentStore store = service.getBean(DocumentStore.class);
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        away = i >= REPORTS / 3;
        ids.add(submit(probe, store, i));
      }

      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(ids).allMatch(id -> !probe.values(Topics.TAGGED, id).isEmpty()));
      assertThat(ids).anyMatch(id -> pending(probe, store, id) > 0);
      away = false;

      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(ids).allMatch(id -> pending(probe, store, id) == 0));
      assertThat(ids)
          .allSatisfy(
              id -> {
                assertThat(probe.values(Topics.FAILED, id)).isEmpty();
                // Sent again only while it waited: the engine may still be tried out when it comes.
                List<byte[]> tagged = probe.values(Topics.TAGGED, id);
                assertThat(tagged).hasSameSizeAs(probe.values(Topics.EXTRACTED, id));
                assertThat(tagged.stream().filter(value -> pending(store, value) == 0)).hasSize(1);
              });
      assertThat(service.getBean(TranslationStatus.class).engines().getFirst().state())
          .isEqualTo("up");
    }
  }

  private static String submit(TopicProbe probe, DocumentStore store, int number) {
    ReportExtracted event =
        new ReportExtracted(
            Examples.uniqueText(store, "보고서 " + UUID.randomUUID()),
            store.put(
                ContractJson.write(
                    RunningService.document("국외출장 결과보고서", "제" + number + "차 회의를 하였다.")),
                "application/json"));
    String id = event.submission().reportId().value();
    store.putNamed(
        StoredNames.event(event.submission().reportId(), Topics.EXTRACTED),
        ContractJson.write(event));
    probe.send(Topics.EXTRACTED, id, ContractJson.write(event));
    return id;
  }

  /** How many segments of the report wait, by what was tagged last. */
  private static int pending(TopicProbe probe, DocumentStore store, String id) {
    return pending(store, probe.values(Topics.TAGGED, id).getLast());
  }

  private static int pending(DocumentStore store, byte[] tagged) {
    ReportTagged event = ContractJson.read(tagged, ReportTagged.class);
    return ContractJson.read(store.read(event.tagged()), TaggedDocument.class)
        .record()
        .translation()
        .pending();
  }
}
