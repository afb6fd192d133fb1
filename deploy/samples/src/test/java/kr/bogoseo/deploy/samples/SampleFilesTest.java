package kr.bogoseo.deploy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.reader.HWPReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed files open with the library of their format and say what their sources say. */
class SampleFilesTest {

  private static final List<String> EXTENSIONS =
      List.of("txt", "html", "docx", "pdf", "hwp", "hwpx");

  @BeforeAll
  static void quietLog() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
  }

  static Stream<Named<Sample>> samples() throws IOException {
    return Committed.samples().stream().map(sample -> Named.of(sample.id(), sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFormatHoldsTheWholeText(Sample sample) throws Exception {
    for (String extension : EXTENSIONS) {
      String text = TextOf.file(Committed.file(sample, extension));
      for (String piece : pieces(sample, extension)) {
        assertThat(text).as(extension).contains(piece);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tablesAreTables(Sample sample) throws Exception {
    long wanted = sample.blocks().stream().filter(Block.Table.class::isInstance).count();

    assertThat(docxTables(Committed.file(sample, "docx"))).as("docx").isEqualTo(wanted);
    assertThat(hwpTables(Committed.file(sample, "hwp"))).as("hwp").isEqualTo(wanted);
    assertThat(Files.readString(Committed.file(sample, "html")).split("<table>", -1))
        .as("html")
        .hasSize((int) wanted + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "html", "docx", "pdf", "hwp", "hwpx"})
  void writingAgainGivesTheSameText(String extension, @TempDir Path folder) throws Exception {
    Optional<KoreanFonts> fonts = KoreanFonts.find(Optional.empty());
    assumeTrue(fonts.isPresent() || !extension.equals("pdf"), KoreanFonts.ADVICE);
    List<SampleFormat> format =
        GenerateSamples.formats(fonts).stream()
            .filter(known -> known.extension().equals(extension))
            .toList();

    for (Sample sample : Committed.samples()) {
      GenerateSamples.write(sample, folder, format);

      Path again = folder.resolve(sample.id()).resolve(sample.id() + "." + extension);
      assertThat(TextOf.file(again))
          .as(sample.id())
          .isEqualTo(TextOf.file(Committed.file(sample, extension)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "html", "docx", "pdf", "hwp", "hwpx"})
  void writingTwiceGivesTheSameBytes(String extension) throws Exception {
    Optional<KoreanFonts> fonts = KoreanFonts.find(Optional.empty());
    assumeTrue(fonts.isPresent() || !extension.equals("pdf"), KoreanFonts.ADVICE);
    SampleFormat format =
        GenerateSamples.formats(fonts).stream()
            .filter(known -> known.extension().equals(extension))
            .findFirst()
            .orElseThrow();
    Sample sample = Committed.samples().getFirst();

    assertThat(format.write(sample)).isEqualTo(format.write(sample));
  }

  @Test
  void everyTypeHasTwoSamplesOrMore() throws IOException {
    List<String> types =
        Committed.samples().stream().map(sample -> sample.fact("reportType", "")).toList();

    for (String type :
        List.of("trip_report", "training_report", "press_release", "research_paper")) {
      assertThat(types).filteredOn(type::equals).as(type).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  /** What must be found: whole spans, or words where a page end may come between. */
  private static List<String> pieces(Sample sample, String extension) {
    boolean paged = extension.equals("pdf") || extension.equals("txt");
    List<String> pieces = new ArrayList<>();
    for (Inline line : Lines.of(sample)) {
      for (Inline.Span span : line.spans()) {
        if (span instanceof Inline.Span.Plain plain) {
          String text = withoutEmoji(plain.text(), extension);
          for (String piece : paged ? text.split("\\s+") : new String[] {text}) {
            pieces.add(TextOf.squeezed(piece));
          }
        }
      }
    }
    sample.footnotes().values().forEach(note -> pieces.add(TextOf.squeezed(note)));
    return pieces;
  }

  /** PDF fonts have no emoji, and hwplib reads back only half of one. */
  private static String withoutEmoji(String text, String extension) {
    boolean lost = extension.equals("pdf") || extension.equals("hwp");
    return lost ? text.replaceAll("[🔍📝🎯]", "") : text;
  }

  private static long docxTables(Path file) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return document.getTables().size();
    }
  }

  private static long hwpTables(Path file) throws Exception {
    long tables = 0;
    for (var paragraph :
        HWPReader.fromFile(file.toString()).getBodyText().getSectionList().getFirst()) {
      if (paragraph.getControlList() != null) {
        tables +=
            paragraph.getControlList().stream()
                .filter(control -> control.getType() == ControlType.Table)
                .count();
      }
    }
    return tables;
  }
}
