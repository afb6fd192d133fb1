package kr.bogoseo.deploy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the sample folder of this working copy lies, and what its sources say. */
final class Committed {

  private Committed() {}

  /** The nearest {@code samples} folder with sources, upwards from where the test runs. */
  static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("samples/src/special"))) {
        return at.resolve("samples");
      }
    }
    throw new IllegalStateException("No samples folder above " + Path.of("").toAbsolutePath());
  }

  static List<Sample> samples() throws IOException {
    return read(folder().resolve("src"));
  }

  static List<Sample> specialSamples() throws IOException {
    return read(folder().resolve("src/special"));
  }

  static Path file(Sample sample, String extension) {
    return folder().resolve(sample.id()).resolve(sample.id() + "." + extension);
  }

  private static List<Sample> read(Path sources) throws IOException {
    return GenerateSamples.sources(sources).stream().map(Committed::readOne).toList();
  }

  private static Sample readOne(Path source) {
    try {
      return SampleReader.read(source);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
