package kr.bogoseo.contracts.testing;

import java.util.Map;
import java.util.Optional;
import kr.bogoseo.contracts.Topics;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Gives tests a real Kafka: one broker per JVM, shared by all test classes, with every topic of
 * {@link Topics} made. {@code BOGOSEO_TEST_KAFKA} names a broker to use instead. Test classes take
 * {@link Broker} as a parameter, or read {@link #broker()} in a {@code @DynamicPropertySource}.
 */
public final class KafkaExtension implements BeforeAllCallback, ParameterResolver {

  /** As many as the services ask for, or they would add some under a running consumer. */
  private static final int PARTITIONS = 4;

  /**
   * A running broker.
   *
   * @param bootstrapServers host and port
   */
  public record Broker(String bootstrapServers) {}

  private static final class Holder {
    private static final Broker BROKER = start();
  }

  /** The broker of this JVM, started by the first call. */
  public static Broker broker() {
    return Holder.BROKER;
  }

  private static Broker start() {
    Optional<String> given = Optional.ofNullable(System.getenv("BOGOSEO_TEST_KAFKA"));
    if (given.isPresent()) {
      return new Broker(given.get());
    }
    EmbeddedKafkaKraftBroker embedded =
        new EmbeddedKafkaKraftBroker(1, PARTITIONS, Topics.ALL.toArray(String[]::new));
    // The defaults make fifty offset partitions and wait for more consumers.
    embedded.brokerProperties(
        Map.of(
            "offsets.topic.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.num.partitions", "1",
            "auto.create.topics.enable", "true"));
    embedded.afterPropertiesSet();
    Runtime.getRuntime().addShutdownHook(new Thread(embedded::destroy, "stop-test-kafka"));
    return new Broker(embedded.getBrokersAsString());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    broker();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Broker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return broker();
  }
}
