package kr.bogoseo.deploy.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.bogoseo.deploy.bench.BenchException;
import kr.bogoseo.deploy.bench.BenchOptions;

/** Well-meant documents of the corpus and of the samples, without the hostile ones. */
final class CorpusFiles {
  private static final Set<String> ENDINGS =
      Set.of(
          "hwp", "hwpx", "hml", "pdf", "docx", "odt", "rtf", "doc", "xls", "xlsx", "ppt", "pptx",
          "html", "txt", "png");

  /** Texts and notes that stand beside a document and are none themselves. */
  private static final String BESIDE = ".*\\.(prvtext|plain)\\.txt|(SOURCES|README).*";

  private final List<Path> files;

  private CorpusFiles(List<Path> files) {
    this.files = files;
  }

  static CorpusFiles of(BenchOptions options) {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("hwp", "pdf", "office", "ocr", "rendered", "pairs", "reports")) {
      files.addAll(below(options.corpus().resolve(folder)));
    }
    below(options.root().resolve("samples")).stream()
        .filter(file -> !TextReader.ending(file).equals("txt"))
        .forEach(files::add);
    return new CorpusFiles(files);
  }

  /** These and more. */
  CorpusFiles with(List<Path> more) {
    List<Path> all = new ArrayList<>(files);
    all.addAll(more);
    return new CorpusFiles(all);
  }

  /** At most so many of those wanted, spread evenly over all. */
  List<Path> some(int most, Predicate<Path> wanted) {
    List<Path> found = files.stream().filter(wanted).toList();
    if (found.size() <= most) {
      return found;
    }
    return IntStream.range(0, most)
        .mapToObj(i -> found.get((int) ((long) i * found.size() / most)))
        .toList();
  }

  /** Size in bytes. */
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new BenchException("Cannot read " + file, e);
    }
  }

  private static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(file -> ENDINGS.contains(TextReader.ending(file)))
          .filter(file -> !file.getFileName().toString().matches(BESIDE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BenchException("Cannot list " + folder, e);
    }
  }
}
