package kr.bogoseo.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Bench bench =
      new Bench(
          new PrintStream(printed, true, StandardCharsets.UTF_8),
          List.of(new Counting("first"), new Counting("second"), new Broken()));

  private record Counting(String name) implements Benchmark {
    @Override
    public Figures run(BenchOptions options, Services services) {
      Figures figures = new Figures(name, List.of("ours", "theirs"));
      figures.row("이름 F1", "0.90", 0.5, 12.34);
      figures.detail("weak", List.of("가"));
      return figures;
    }
  }

  private static final class Broken implements Benchmark {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Figures run(BenchOptions options, Services services) {
      throw new BenchException("no stack there");
    }
  }

  @BeforeEach
  void labelledDocuments() throws IOException {
    Files.createDirectories(folder.resolve("corpus/labels"));
  }

  @Test
  void printsATableAndWritesJson() {
    int exit = run("first");

    assertThat(exit).isZero();
    assertThat(text()).contains("이름 F1  0.90  0.5000    12.3").doesNotContain("second");
    assertThat(folder.resolve("data/bench/first.json"))
        .content()
        .contains("\"measure\" : \"이름 F1\"")
        .contains("\"theirs\" : 12.34")
        .contains("\"weak\" : [ \"가\" ]");
  }

  @Test
  void allMeansEveryOneAndAFailureIsRemembered() {
    int exit = run("all");

    assertThat(exit).isEqualTo(1);
    assertThat(text()).contains("broken: no stack there");
    assertThat(folder.resolve("data/bench/second.json")).exists();
  }

  @Test
  void withoutLabelledDocumentsItSaysSoAndIsContent() {
    int exit = bench.run(new String[] {"first", "--corpus", folder.resolve("none").toString()});

    assertThat(exit).isZero();
    assertThat(text()).contains("nothing measured");
  }

  @Test
  void anUnknownBenchmarkIsNotUnderstood() {
    assertThat(run("third")).isEqualTo(2);
    assertThat(text()).contains("./bogoseo bench");
  }

  private int run(String name) {
    return bench.run(
        new String[] {
          name,
          "--corpus",
          folder.resolve("corpus").toString(),
          "--data",
          folder.resolve("data").toString()
        });
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
