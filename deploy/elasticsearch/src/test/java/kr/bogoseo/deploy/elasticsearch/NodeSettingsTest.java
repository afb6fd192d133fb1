package kr.bogoseo.deploy.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSettingsTest {
  private static final NodeSettings SETTINGS = NodeSettings.of(Path.of("home"), Path.of("data"));

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "../words.txt", "a/../../words.txt", " "})
  void configFilesStayBelowTheConfigDirectory(String name) {
    assertThatThrownBy(() -> SETTINGS.withConfigFiles(Map.of(name, Path.of("words.txt"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void portsAndHeapMustBePossible() {
    assertThatThrownBy(() -> SETTINGS.withPorts(70_000, 0)).hasMessageContaining("httpPort");
    assertThatThrownBy(() -> SETTINGS.withPorts(0, -1)).hasMessageContaining("transportPort");
    assertThatThrownBy(() -> SETTINGS.withHeapMiB(10)).hasMessageContaining("heapMiB");
  }

  @Test
  void pathsAreKeptAbsolute() {
    assertThat(SETTINGS.home()).isAbsolute();
    assertThat(SETTINGS.dataDirectory()).isAbsolute();
  }
}
