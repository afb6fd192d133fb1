package kr.bogoseo.deploy.elasticsearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {
  @TempDir private Path data;

  private NodeDirectories directories = new NodeDirectories(Path.of("unset"));

  @BeforeEach
  void prepare() throws IOException, InterruptedException {
    directories = NodeDirectories.prepare(data, new NodeUser.Same(1));
  }

  @Test
  void dataInUseByALivingServerIsRefused() throws Exception {
    Process server = standIn("read line; : " + directories.temporary());
    try {
      RunningServer.record(directories, server);

      assertThatThrownBy(() -> RunningServer.requireNone(directories, Duration.ofMillis(10)))
          .isInstanceOf(ElasticsearchStartException.class)
          .hasMessageContaining(String.valueOf(server.pid()));
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  @Test
  void anOrphanAboutToEndIsWaitedFor() throws Exception {
    Process server = standIn("read line; : " + directories.temporary());
    RunningServer.record(directories, server);
    server.getOutputStream().close();

    assertThatCode(() -> RunningServer.requireNone(directories, Duration.ofSeconds(20)))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherProgramWithTheSameProcessIdIsNoServer() throws Exception {
    Process stranger = standIn("read line");
    try {
      RunningServer.record(directories, stranger);

      assertThatCode(() -> RunningServer.requireNone(directories, Duration.ofMillis(10)))
          .doesNotThrowAnyException();
    } finally {
      stranger.destroyForcibly().waitFor();
    }
  }

  @Test
  void aProcessIdCutOffByACrashIsIgnored() throws IOException {
    Files.writeString(directories.processId(), "");

    assertThatCode(() -> RunningServer.requireNone(directories, Duration.ofMillis(10)))
        .doesNotThrowAnyException();
  }

  private static Process standIn(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", script).start();
  }
}
