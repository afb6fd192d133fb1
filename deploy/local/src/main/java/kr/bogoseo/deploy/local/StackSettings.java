package kr.bogoseo.deploy.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import kr.bogoseo.deploy.local.process.StartException;

/**
 * What is started.
 *
 * @param data where its state is kept
 * @param portBase the first of six ports; empty means the default ports or those of the environment
 * @param separate one JVM for each service instead of one for all
 * @param environment the user's variables
 */
public record StackSettings(
    DataDirectory data, OptionalInt portBase, boolean separate, Map<String, String> environment) {
  /** Copies the variables. */
  public StackSettings {
    environment = Map.copyOf(environment);
  }

  /** All services in one JVM, with this JVM's environment. */
  public static StackSettings of(Path data, int portBase) {
    return new StackSettings(
        new DataDirectory(data), OptionalInt.of(portBase), false, System.getenv());
  }

  /** The same with one more variable. */
  public StackSettings with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new StackSettings(data, portBase, separate, more);
  }

  /** The same with a JVM for each service. */
  public StackSettings inSeparateJvms() {
    return new StackSettings(data, portBase, true, environment);
  }

  Ports ports() throws StartException {
    return portBase.isPresent() ? Ports.from(portBase.getAsInt()) : Ports.named(environment);
  }

  /** Whether the broker is somebody else's. */
  boolean kafkaElsewhere() {
    return portBase.isEmpty() && Loopback.isElsewhere(environment, "BOGOSEO_KAFKA_BOOTSTRAP");
  }

  /** Whether the search server is somebody else's. */
  boolean elasticsearchElsewhere() {
    return portBase.isEmpty() && Loopback.isElsewhere(environment, "BOGOSEO_ELASTICSEARCH_URL");
  }
}
