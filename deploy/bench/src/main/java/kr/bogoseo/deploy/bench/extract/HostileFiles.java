package kr.bogoseo.deploy.bench.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import kr.bogoseo.deploy.bench.LabelFiles;
import kr.bogoseo.deploy.bench.SpaceFree;

/** Files made to break parsers, each against what a careful service does with it. */
final class HostileFiles {
  private static final double BOUNDED_MILLIS = 60_000;
  private static final String CANARY = "nonexistent-canary";
  private static final byte[] WELL =
      "정상 문서입니다. 서비스가 살아 있습니다.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final OurReader reader;
  private final List<Result> results = new ArrayList<>();

  HostileFiles(OurReader reader) {
    this.reader = reader;
  }

  /**
   * What became of a file.
   *
   * @param family its kind, by name
   * @param expected what a careful service does
   * @param found {@code TEXT} or the code
   * @param why what is wrong; empty when nothing is
   */
  record Result(
      String file, String family, String expected, String found, long millis, String why) {}

  /** What is wanted of a file. */
  enum Wanted {
    TEXT,
    REFUSAL,
    /** Any answer in bounded time that is no fault of the service. */
    EITHER;

    /** Reads the prose of {@code expect.tsv}. */
    static Wanted from(String prose) {
      String text = prose.toLowerCase(Locale.ROOT);
      if (text.startsWith("reads as") || text.contains("text still extracted")) {
        return TEXT;
      }
      if (text.matches(".*\\bor\\b.*") && text.contains("refus")) {
        return EITHER;
      }
      if (text.startsWith("refuse")) {
        return text.matches(".* or .*") ? EITHER : REFUSAL;
      }
      return text.matches("(type found|decoded|text extracted|text kept|kept as text|found by).*")
          ? TEXT
          : EITHER;
    }
  }

  /** Files of {@code files/} by {@code expect.tsv}, and those of {@code real/}. */
  void measure(Path hostile) throws InterruptedException {
    for (String line : LabelFiles.text(hostile.resolve("files/expect.tsv")).split("\n")) {
      String[] cells = line.split("\t");
      // Names of uploads and a scanner's test text are for the intake.
      if (cells.length < 3 || cells[0].matches("file|upload_names.json|eicar.b64")) {
        continue;
      }
      look(hostile.resolve("files").resolve(cells[0]), cells[2]);
    }
    for (Path file : LabelFiles.files(hostile.resolve("real"))) {
      look(file, "");
    }
  }

  List<Result> results() {
    return results;
  }

  long asExpected() {
    return results.stream().filter(result -> result.why().isEmpty()).count();
  }

  private void look(Path file, String prose) throws InterruptedException {
    String name = file.getFileName().toString();
    byte[] content = LabelFiles.bytes(file);
    if (name.endsWith(".txt.gz")) {
      // Kept packed for its size only.
      content = unpacked(content);
      name = name.substring(0, name.length() - ".gz".length());
    }
    Reading reading = reader.read(name, content);
    String why = why(prose, reading);
    if (why.isEmpty() && !reader.read("well.txt", WELL).ok()) {
      why = "a small well-formed text was refused right after it";
    }
    String found = reading.ok() ? "TEXT" : reading.code();
    results.add(
        new Result(
            name, name.replaceAll("[_.-].*", ""), prose, found, Math.round(reading.millis()), why));
  }

  /** What is wrong with an answer; empty when nothing is. */
  static String why(String prose, Reading reading) {
    String code = reading.code();
    if (code.equals("NO_ANSWER") || code.equals("INTERNAL_ERROR") || code.startsWith("HTTP_")) {
      return "answered " + code;
    }
    if (reading.millis() > BOUNDED_MILLIS) {
      return "took " + Math.round(reading.millis() / 1000) + " s";
    }
    if (reading.text().contains(CANARY)) {
      return "an outside entity was resolved";
    }
    if (prose.startsWith("reads as: ")) {
      String text = SpaceFree.of(prose.substring("reads as: ".length()));
      return SpaceFree.of(reading.text()).contains(text) ? "" : "other text, or " + code;
    }
    return switch (Wanted.from(prose)) {
      case TEXT -> reading.ok() ? "" : "refused as " + code;
      case REFUSAL -> reading.ok() ? "not refused" : "";
      case EITHER -> "";
    };
  }

  private static byte[] unpacked(byte[] content) {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      return content;
    }
  }
}
