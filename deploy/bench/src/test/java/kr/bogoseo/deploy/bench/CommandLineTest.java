package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void portBaseGivesFourPortsAndUrlsOverrideThem() {
    BenchOptions options = read("tag", "--port-base", "19400", "--enrich=http://localhost:9/");

    assertThat(options.endpoints())
        .isEqualTo(
            new Endpoints(
                URI.create("http://127.0.0.1:19400"),
                URI.create("http://127.0.0.1:19401"),
                URI.create("http://127.0.0.1:19402"),
                URI.create("http://localhost:9")));
  }

  @Test
  void withoutArgumentsEverythingIsMeasuredAtTheUsualPlaces() {
    BenchOptions options = read("--root", "/repo");

    assertThat(options.bench()).isEqualTo("all");
    assertThat(options.corpus()).isEqualTo(Path.of("/shared/data"));
    assertThat(options.outFor("tag")).isEqualTo(Path.of("/repo/data/bench/tag.json"));
    assertThat(options.endpoints().search()).isEqualTo(URI.create("http://127.0.0.1:8080"));
  }

  @Test
  void outNamesTheFileOfTheOneBenchmark() {
    BenchOptions options = read("tag", "--out", "/tmp/x.json");

    assertThat(options.outFor("tag")).isEqualTo(Path.of("/tmp/x.json"));
  }

  @Test
  void namesWhatItDoesNotUnderstand() {
    assertThatThrownBy(() -> read("tag", "--colour", "red")).hasMessageContaining("--colour");
    assertThatThrownBy(() -> read("tag", "--port-base", "x")).hasMessageContaining("--port-base");
    assertThatThrownBy(() -> read("tag", "--extract", "here")).hasMessageContaining("--extract");
    assertThatThrownBy(() -> read("tag", "search")).hasMessageContaining("search");
    assertThatThrownBy(() -> read("tag", "--count")).hasMessageContaining("--count");
    assertThatThrownBy(() -> read("pipeline", "--count", "many").number("count", 1))
        .hasMessageContaining("--count");
  }

  private static BenchOptions read(String... arguments) {
    return CommandLine.read(arguments);
  }
}
