package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import kr.bogoseo.deploy.local.process.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void aBaseGivesSixPortsInARow() throws Exception {
    assertThat(Ports.from(19100)).isEqualTo(new Ports(19100, 19101, 19102, 19103, 19104, 19105));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 80, 65_531})
  void aBaseWithoutRoomIsRefused(int base) {
    assertThatThrownBy(() -> Ports.from(base))
        .isInstanceOf(StartException.class)
        .hasMessageContaining(Integer.toString(base));
  }

  @Test
  void variablesNamePortsWhereNoBaseIsGiven() throws Exception {
    Map<String, String> variables =
        Map.of(
            "BOGOSEO_INTAKE_PORT", "9001",
            "BOGOSEO_KAFKA_BOOTSTRAP", "localhost:9999",
            "BOGOSEO_ELASTICSEARCH_URL", "http://127.0.0.1:9300");

    assertThat(settings(OptionalInt.empty(), variables).ports())
        .isEqualTo(new Ports(8080, 9001, 8082, 8083, 9999, 9300));
    assertThat(settings(OptionalInt.of(20000), variables).ports()).isEqualTo(Ports.from(20000));
  }

  @Test
  void aBadPortIsNamed() {
    assertThatThrownBy(() -> Ports.named(Map.of("BOGOSEO_SEARCH_PORT", "eighty")))
        .isInstanceOf(StartException.class)
        .hasMessageContainingAll("BOGOSEO_SEARCH_PORT", "eighty");
  }

  @Test
  void serversElsewhereAreUsedInsteadOfOwnOnes() {
    Map<String, String> variables =
        Map.of(
            "BOGOSEO_KAFKA_BOOTSTRAP", "a.example:9092,b.example:9092",
            "BOGOSEO_ELASTICSEARCH_URL", "https://search.example");

    assertThat(settings(OptionalInt.empty(), variables))
        .matches(StackSettings::kafkaElsewhere)
        .matches(StackSettings::elasticsearchElsewhere);
    assertThat(settings(OptionalInt.of(20000), variables))
        .matches(with -> !with.kafkaElsewhere() && !with.elasticsearchElsewhere());
  }

  @Test
  void theUsersVariablesWinExceptForPortsOfABase() throws Exception {
    Map<String, String> variables =
        Map.of(
            "BOGOSEO_KAFKA_PARTITIONS", "8",
            "BOGOSEO_ENRICH_URL", "http://enrich.example:80",
            "BOGOSEO_INTAKE_PORT", "9001",
            "BOGOSEO_STORE_PATH", "/elsewhere/store");

    assertThat(ServiceEnvironment.of(settings(OptionalInt.empty(), variables)))
        .containsEntry("BOGOSEO_KAFKA_PARTITIONS", "8")
        .containsEntry("BOGOSEO_ENRICH_URL", "http://enrich.example:80")
        .containsEntry("BOGOSEO_INTAKE_PORT", "9001")
        .containsEntry("BOGOSEO_STORE_PATH", "/elsewhere/store")
        .containsEntry("BOGOSEO_EXTRACT_URL", "http://127.0.0.1:8082");
    assertThat(ServiceEnvironment.of(settings(OptionalInt.of(20000), variables)))
        .containsEntry("BOGOSEO_KAFKA_PARTITIONS", "8")
        .containsEntry("BOGOSEO_ENRICH_URL", "http://127.0.0.1:20003")
        .containsEntry("BOGOSEO_INTAKE_PORT", "20001");
  }

  private static StackSettings settings(OptionalInt base, Map<String, String> variables) {
    return new StackSettings(new DataDirectory(Path.of("/tmp/x")), base, false, variables);
  }
}
