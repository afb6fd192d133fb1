package kr.bogoseo.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import kr.bogoseo.deploy.local.process.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir private Path folder;

  @Test
  void aTakenPortIsNamedWithItsPartAndTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int base = taken.getLocalPort() - 1; // intake's place
      StackSettings settings =
          new StackSettings(new DataDirectory(folder), OptionalInt.of(base), false, Map.of());

      assertThatThrownBy(() -> LocalStack.start(settings, line -> {}))
          .isInstanceOf(StartException.class)
          .hasMessageContainingAll("intake", Integer.toString(taken.getLocalPort()), "--port-base");
    }
    assertThat(folder.resolve("kafka")).doesNotExist();
  }

  @Test
  void anUnknownSettingStopsTheStartBeforeAnythingIsMade() {
    StackSettings settings =
        StackSettings.of(folder.resolve("data"), 19100).with("BOGOSEO_KAFKA_PARTITION", "8");

    assertThatThrownBy(() -> LocalStack.start(settings, line -> {}))
        .isInstanceOf(StartException.class)
        .hasMessageContainingAll("BOGOSEO_KAFKA_PARTITION", "BOGOSEO_KAFKA_PARTITIONS");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
