package kr.bogoseo.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden files are what is on the topics of running systems: they must be readable and writable
 * for ever.
 */
class EventContractTest {

  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          Topics.RECEIVED, ReportReceived.class,
          Topics.EXTRACTED, ReportExtracted.class,
          Topics.TRANSLATED, ReportTranslated.class,
          Topics.TAGGED, ReportTagged.class,
          Topics.PROGRESS, ReportProgress.class,
          Topics.FAILED, ReportFailed.class,
          Topics.COMMANDS, ReportCommand.class);

  static Stream<String> topics() {
    return RECORDS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aGoldenEventIsReadAndWrittenWithoutLoss(String topic) throws IOException {
    byte[] golden = golden(topic);

    Object event = ContractJson.read(golden, recordOf(topic));

    assertThat(tree(ContractJson.write(event))).isEqualTo(tree(golden));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aGoldenEventIsValidByItsPublishedSchema(String topic) throws IOException {
    assertThat(schema(topic).validate(text(golden(topic)), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void theSchemaRefusesAnEventThatLacksAFact(String topic) throws IOException {
    ObjectNode event = (ObjectNode) tree(golden(topic));
    event.remove(event.propertyNames().iterator().next());

    assertThat(schema(topic).validate(event.toString(), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aFieldOfANewerWriterIsIgnored(String topic) throws IOException {
    ObjectNode event = (ObjectNode) tree(golden(topic));
    event.put("fromTheFuture", "새 값");

    Object read =
        ContractJson.read(event.toString().getBytes(StandardCharsets.UTF_8), recordOf(topic));

    assertThat(tree(ContractJson.write(read))).isEqualTo(tree(golden(topic)));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void bytesThatAreNoEventAreSaidToBeNone(String topic) {
    for (String bytes : new String[] {"", "null", "[]", "{", "\"text\"", "\u0000"}) {
      assertThatThrownBy(
              () -> ContractJson.read(bytes.getBytes(StandardCharsets.UTF_8), recordOf(topic)))
          .isInstanceOf(UndecodableEventException.class);
    }
  }

  @Test
  void everyTopicHasASchemaAndAChannel() throws IOException {
    String channels = text(resource("/asyncapi.yaml"));

    assertThat(Topics.ALL).allMatch(topic -> channels.contains("address: " + topic + "\n"));
    assertThat(RECORDS.keySet())
        .allMatch(topic -> channels.contains("$ref: './schemas/" + topic + ".json'"));
  }

  @Test
  void theSchemasKnowEveryFailureCode() throws IOException {
    JsonNode codes = tree(resource("/schemas/reports.failed.json")).at("/properties/code/enum");

    assertThat(codes.valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(FailureCode.values()).map(Enum::name).toList());
  }

  private static Class<?> recordOf(String topic) {
    return Objects.requireNonNull(RECORDS.get(topic));
  }

  private static Schema schema(String topic) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(resource("/schemas/" + topic + ".json")));
  }

  private static byte[] golden(String topic) throws IOException {
    return resource("/golden/" + topic + ".json");
  }

  private static JsonNode tree(byte[] json) {
    return ContractJson.mapper().readTree(json);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EventContractTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
