package kr.bogoseo.deploy.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.bogoseo.contracts.ContractJson;

/** {@code ./bogoseo bench NAME}: measures a running stack, prints a table, writes JSON. */
public final class Bench {
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;

  private final PrintStream console;
  private final List<Benchmark> benchmarks;

  Bench(PrintStream console, List<Benchmark> benchmarks) {
    this.console = console;
    this.benchmarks = benchmarks;
  }

  /** Ends with 0 when everything could be measured or there was nothing to measure with. */
  public static void main(String[] arguments) {
    // Before anything logs.
    System.setProperty("logback.configurationFile", "kr/bogoseo/deploy/bench/logback-bench.xml");
    PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Bench(console, BenchConfiguration.benchmarks()).run(arguments));
  }

  int run(String[] arguments) {
    BenchOptions options;
    try {
      options = CommandLine.read(arguments);
    } catch (BenchException e) {
      console.println(e.getMessage());
      usage();
      return NOT_UNDERSTOOD;
    }
    List<Benchmark> chosen =
        benchmarks.stream()
            .filter(b -> options.bench().equals("all") || options.bench().equals(b.name()))
            .toList();
    if (options.has("help") || chosen.isEmpty()) {
      usage();
      return options.has("help") ? 0 : NOT_UNDERSTOOD;
    }
    int worst = 0;
    try (Services services = Services.open(options)) {
      for (Benchmark benchmark : chosen) {
        worst = Math.max(worst, measure(benchmark, options, services));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
    return worst;
  }

  private int measure(Benchmark benchmark, BenchOptions options, Services services)
      throws InterruptedException {
    if (benchmark.needsCorpus() && !Files.isDirectory(options.corpus().resolve("labels"))) {
      console.println(
          benchmark.name()
              + ": no labelled documents at "
              + options.corpus()
              + " (--corpus DIR), nothing measured. 표지가 붙은 문서가 없어 측정하지 않았습니다.");
      return 0;
    }
    try {
      Figures figures = benchmark.run(options, services);
      console.println(figures.text());
      Path out = options.outFor(benchmark.file()).toAbsolutePath();
      Files.createDirectories(out.getParent());
      Files.write(
          out,
          ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(figures.json()));
      console.println("JSON: " + out);
      return 0;
    } catch (BenchException e) {
      console.println(benchmark.name() + ": " + e.getMessage());
      return FAILED;
    } catch (IOException e) {
      console.println(benchmark.name() + ": the figures could not be written: " + e.getMessage());
      return FAILED;
    }
  }

  private void usage() {
    console.println(
        """
        ./bogoseo bench [extract|record|tag|translate|search|pipeline|all] [options]
          --port-base N | --search URL --intake URL --extract URL --enrich URL   where the stack is
          --corpus DIR   labelled documents (default: ../shared/data beside the repository)
          --root DIR     the repository (samples, term base)
          --data DIR     the stack's data folder (keys.env, bench/NAME.json); --out FILE  the JSON
          extract:   --no-kordoc, --no-others, --kordoc DIR (an installed kordoc)
          translate: --flores N (sentences; default 200 and all)
          tag:       --seed N
          pipeline:  --count N (default 200), --concurrency N (8), --minutes N (10)
        실행 중인 시스템을 재어 표로 보이고 JSON으로 남깁니다. Measures a running stack.""");
  }
}
