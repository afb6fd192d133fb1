package kr.bogoseo.deploy.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;
import kr.bogoseo.deploy.bench.Benchmark;
import kr.bogoseo.deploy.bench.Figures;
import kr.bogoseo.deploy.bench.Services;

/** Extraction: ours beside other programs, on the same files in the same run. */
public final class ExtractBenchmark implements Benchmark {

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public Figures run(BenchOptions options, Services services) throws InterruptedException {
    ServiceProcesses processes = new ServiceProcesses(services.extractAddress());
    OurReader ours = new OurReader(services, processes);
    requireService(ours);
    ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reader-", 0).factory());
    Optional<Path> installed = Optional.empty();
    Optional<Path> made = Optional.empty();
    Optional<KordocReader> kordoc = Optional.empty();
    try {
      List<TextReader> readers = new ArrayList<>(List.of(ours));
      if (!options.has("no-kordoc")) {
        Optional<Path> given = options.text("kordoc").map(Path::of);
        installed = given.isPresent() ? Optional.empty() : install();
        kordoc = given.or(folderOf(installed)).map(folder -> new KordocReader(folder, threads));
      }
      kordoc.ifPresent(readers::add);
      if (!options.has("no-others")) {
        readers.addAll(Libraries.all(threads));
      }
      made = Optional.of(Files.createTempDirectory("bogoseo-made"));
      CorpusFiles corpus = CorpusFiles.of(options).with(MadeFiles.of(options, made.get()));
      ServiceMemory memory = new ServiceMemory(services, processes);
      return measure(options, ours, readers, corpus, memory, threads);
    } catch (IOException e) {
      throw new BenchException("Files of formats nobody has given cannot be made", e);
    } finally {
      kordoc.ifPresent(KordocReader::close);
      threads.shutdownNow();
      installed.ifPresent(ExtractBenchmark::delete);
      made.ifPresent(ExtractBenchmark::delete);
    }
  }

  private Figures measure(
      BenchOptions options,
      OurReader ours,
      List<TextReader> readers,
      CorpusFiles corpus,
      ServiceMemory memory,
      ExecutorService threads)
      throws InterruptedException {
    Figures figures = new Figures(name(), readers.stream().map(TextReader::name).toList());
    if (readers.stream().noneMatch(reader -> reader.name().equals("kordoc"))) {
      figures.remark("kordoc was not measured: no npm, no network, or --no-kordoc.");
    }
    new HangulFilesPart(options, readers).addTo(figures);
    new ReadingOrderPart(options, readers).addTo(figures);
    new SectionsPart(options, ours).addTo(figures);
    new StructurePart(options, ours).addTo(figures);
    new LineEndsPart(corpus, ours).addTo(figures);
    new FormatsPart(corpus, readers, memory).addTo(figures);
    new IsolationPart(corpus).addTo(figures);
    new HostilePart(options, ours, memory, threads).addTo(figures);
    return figures;
  }

  private static void requireService(OurReader ours) throws InterruptedException {
    Reading reading =
        ours.read("probe.txt", "확인".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (reading.code().equals("NO_ANSWER")) {
      throw new BenchException(
          "the extract service does not answer; ./bogoseo up first, or --extract URL. "
              + "추출 서비스가 응답하지 않습니다.");
    }
  }

  private static Optional<Path> install() throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("bogoseo-kordoc");
      if (KordocReader.install(folder)) {
        return Optional.of(folder);
      }
      delete(folder);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static java.util.function.Supplier<Optional<Path>> folderOf(Optional<Path> folder) {
    return () -> folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // A leftover in the temporary folder harms nobody.
    }
  }
}
