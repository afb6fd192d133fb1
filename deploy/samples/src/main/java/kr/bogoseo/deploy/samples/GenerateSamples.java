package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes every sample in every file format: {@code samples/src/ID.md} becomes {@code
 * samples/ID/ID.txt}, {@code .html}, {@code .docx}, {@code .pdf}, {@code .hwp} and {@code .hwpx};
 * what is odd on purpose goes to {@code samples/special}.
 */
public final class GenerateSamples {

  private GenerateSamples() {}

  /**
   * Arguments: the {@code samples} folder, then optionally {@code --to FOLDER} to write elsewhere
   * and {@code --fonts FOLDER} where the Nanum fonts lie. Exits 1 with what to install where the
   * fonts are missing, 2 on wrong arguments.
   */
  public static void main(String[] arguments) throws IOException {
    // POI logs through Log4j; without a provider that prints an error although nothing is wrong.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    List<String> rest = new ArrayList<>(List.of(arguments));
    Optional<Path> to = option(rest, "--to");
    Optional<Path> fontFolder = option(rest, "--fonts");
    if (rest.size() != 1) {
      System.err.println("Usage: GenerateSamples SAMPLES_FOLDER [--to FOLDER] [--fonts FOLDER]");
      System.exit(2);
    }
    Path samples = Path.of(rest.getFirst());
    Optional<KoreanFonts> fonts = KoreanFonts.find(fontFolder);
    if (fonts.isEmpty()) {
      System.err.println(KoreanFonts.ADVICE);
      System.exit(1);
    }
    int files = write(samples, to.orElse(samples), formats(fonts));
    SpecialFiles.write(samples, to.orElse(samples).resolve("special"), fonts.orElseThrow());
    System.out.println("Wrote " + files + " files below " + to.orElse(samples));
  }

  /** Every format that can be written; PDF only with fonts. */
  static List<SampleFormat> formats(Optional<KoreanFonts> fonts) {
    List<SampleFormat> formats = new ArrayList<>();
    formats.add(new TextFormat());
    formats.add(new HtmlFormat());
    formats.add(new DocxFormat());
    fonts.ifPresent(found -> formats.add(new PdfFormat(found)));
    formats.add(new HwpFormat());
    formats.add(new HwpxFormat());
    return List.copyOf(formats);
  }

  /** Writes all samples below {@code to}; how many files that made. */
  static int write(Path samples, Path to, List<SampleFormat> formats) throws IOException {
    int files = 0;
    for (Path source : sources(samples.resolve("src"))) {
      files += write(SampleReader.read(source), to, formats);
    }
    return files;
  }

  static int write(Sample sample, Path to, List<SampleFormat> formats) throws IOException {
    Path folder = Files.createDirectories(to.resolve(sample.id()));
    for (SampleFormat format : formats) {
      Files.write(folder.resolve(sample.id() + "." + format.extension()), format.write(sample));
    }
    return formats.size();
  }

  /** Source files directly in {@code folder}, by name. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Optional<Path> option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size()) {
      return Optional.empty();
    }
    arguments.remove(at);
    return Optional.of(Path.of(arguments.remove(at)));
  }
}
