package kr.bogoseo.deploy.local.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.bogoseo.contracts.store.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelInstallerTest {

  private static final String WEIGHTS = "weights";

  @TempDir Path source;
  @TempDir Path data;

  @BeforeEach
  void model() throws IOException {
    Files.writeString(source.resolve("encoder_model.onnx"), WEIGHTS);
    manifest("opus-mt-ko-en", "encoder_model.onnx", sum(WEIGHTS));
  }

  @Test
  void aModelIsInstalledFromADirectoryAndReplaced() throws Exception {
    ModelInstaller installer = new ModelInstaller(data.resolve("models"));
    installer.install(source.toString());

    Path installed = installer.install(source.toString());

    assertThat(installed).isEqualTo(data.resolve("models/opus-mt-ko-en"));
    assertThat(installed.resolve("encoder_model.onnx")).hasContent(WEIGHTS);
    assertThat(names()).containsExactly("opus-mt-ko-en");
  }

  @Test
  void aModelIsInstalledFromAnAddress() throws Exception {
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            source,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      Path installed =
          new ModelInstaller(data.resolve("models"))
              .install("http://127.0.0.1:" + server.getAddress().getPort() + "/");

      assertThat(installed.resolve("encoder_model.onnx")).hasContent(WEIGHTS);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anotherContentIsRefusedAndNothingIsLeft() throws Exception {
    Files.writeString(source.resolve("encoder_model.onnx"), "other weights");

    assertThatThrownBy(() -> new ModelInstaller(data.resolve("models")).install(source.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("SHA-256");
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "a/b", "", ".hidden"})
  void aFileNeverLandsElsewhere(String file) throws Exception {
    manifest("opus-mt-ko-en", file, sum(WEIGHTS));

    assertThatThrownBy(() -> new ModelInstaller(data.resolve("models")).install(source.toString()))
        .isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void aModelWithoutSumsOrWithABadNameIsRefused() throws Exception {
    manifest("../evil", "encoder_model.onnx", sum(WEIGHTS));
    assertThatThrownBy(() -> new ModelInstaller(data.resolve("models")).install(source.toString()))
        .hasMessageContaining("name");
    Files.writeString(source.resolve("model.json"), "{\"name\":\"a\"}");
    assertThatThrownBy(() -> new ModelInstaller(data.resolve("models")).install(source.toString()))
        .hasMessageContaining("files");
  }

  private void manifest(String name, String file, String sum) throws IOException {
    Files.writeString(
        source.resolve("model.json"),
        "{\"name\":\"%s\",\"from\":\"ko\",\"to\":\"en\",\"files\":{\"%s\":\"%s\"}}"
            .formatted(name, file, sum));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("models"))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static String sum(String content) {
    return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
