package kr.bogoseo.deploy.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.bootstrap.ServerArgs;
import org.elasticsearch.common.io.stream.InputStreamStreamInput;
import org.junit.jupiter.api.Test;

class ServerArgumentsTest {

  @Test
  void theServersOwnReaderReadsThem() throws IOException {
    String longValue = "값".repeat(200);
    byte[] bytes =
        new ServerArguments(
                Map.of("cluster.name", "bogoseo", "path.data", longValue),
                Path.of("/보고서/config"),
                Path.of("/보고서/logs"))
            .toBytes();
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);

    ServerArgs read = new ServerArgs(new InputStreamStreamInput(stream));

    assertThat(read.nodeSettings().get("cluster.name")).isEqualTo("bogoseo");
    assertThat(read.nodeSettings().get("path.data")).isEqualTo(longValue);
    assertThat(read.configDir()).isEqualTo(Path.of("/보고서/config"));
    assertThat(read.logsDir()).isEqualTo(Path.of("/보고서/logs"));
    assertThat(read.secrets().getSettingNames()).contains("keystore.seed");
    assertThat(stream.available()).as("bytes left over").isZero();
  }
}
