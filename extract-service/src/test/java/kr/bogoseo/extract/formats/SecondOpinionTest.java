package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOpinionTest {

  private static final String PREVIEW = "보스턴 바이오 출장 결과 보고 방문 기관 면담 내용 정리 일정 예산 시사점";
  private static final InputFile FILE =
      new InputFile(Path.of("any"), FileType.HWP5, ReadLimits.standard());

  @TempDir private Path folder;

  @Test
  void theFirstReaderCountsWhereItFindsThePreview() throws IOException {
    RawDocument document = opinion(reads("first", PREVIEW), fails(), PREVIEW).read(FILE);

    assertThat(document.reader()).isEqualTo("first");
    assertThat(document.warnings()).isEmpty();
  }

  @Test
  void theOtherReaderTakesOverWhereTheFirstFailsAndTheDocumentSaysSo() throws IOException {
    RawDocument document = opinion(fails(), reads("second", "본문"), "").read(FILE);

    assertThat(document.reader()).isEqualTo("second");
    assertThat(document.warnings()).singleElement().asString().contains("second", "판독기");
  }

  @Test
  void theOneThatFindsMoreOfThePreviewWins() throws IOException {
    DocumentReader weak = reads("first", "보스턴 바이오");

    assertThat(opinion(weak, reads("second", PREVIEW), PREVIEW).read(FILE).reader())
        .isEqualTo("second");
    assertThat(opinion(weak, reads("second", "보스턴"), PREVIEW).read(FILE).reader())
        .isEqualTo("first");
    assertThat(opinion(weak, fails(), PREVIEW).read(FILE).reader()).isEqualTo("first");
  }

  @Test
  void aDamagedPreviewDoesNoHarm() throws IOException {
    SecondOpinion opinion =
        new SecondOpinion(
            reads("first", PREVIEW),
            fails(),
            file -> {
              throw new IOException("the preview is damaged");
            });

    assertThat(opinion.read(FILE).reader()).isEqualTo("first");
  }

  @Test
  void aRefusalWithACodeIsFinalAndAFailureOfBothIsTheFirstOnes() {
    DocumentReader refuses =
        reader(
            () -> {
              throw new StageException(FailureCode.ENCRYPTED_FILE, "it asks for a password");
            });

    assertThatThrownBy(() -> opinion(refuses, reads("second", PREVIEW), PREVIEW).read(FILE))
        .isInstanceOf(StageException.class);
    assertThatThrownBy(() -> opinion(fails(), fails(), PREVIEW).read(FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("damaged");
    assertThatThrownBy(() -> opinion(fails(), reads("second", " "), PREVIEW).read(FILE))
        .isInstanceOf(IOException.class);
  }

  @Test
  void theLibrariesReadOurSamples() throws IOException {
    for (String ending : List.of("hwp", "hwpx")) {
      Path sample = LockedFixtures.plain(ending, folder);
      boolean hwp = ending.equals("hwp");
      InputFile file =
          new InputFile(sample, hwp ? FileType.HWP5 : FileType.HWPX, ReadLimits.standard());
      DocumentReader library = hwp ? new HwpLibraryReader() : new HwpxLibraryReader();

      assertThat(library.read(file).pieces()).hasSizeGreaterThan(5);
    }
  }

  @Test
  void aFileThatDeclaresEntitiesNeverReachesTheLibrary() throws IOException {
    Path file = folder.resolve("attack.hwpx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("Contents/section0.xml"));
      zip.write(
          "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><s>&x;</s>"
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(
            () ->
                new HwpxLibraryReader()
                    .read(new InputFile(file, FileType.HWPX, ReadLimits.standard())))
        .isInstanceOf(IOException.class)
        .hasMessage("it declares entities");
  }

  private static SecondOpinion opinion(
      DocumentReader first, DocumentReader second, String preview) {
    return new SecondOpinion(first, second, file -> preview);
  }

  private static DocumentReader reads(String name, String text) {
    return reader(() -> RawDocument.of(name, List.of(RawPiece.Text.paragraph(text, 0)), Map.of()));
  }

  private static DocumentReader fails() {
    return reader(
        () -> {
          throw new IOException("damaged");
        });
  }

  private static DocumentReader reader(Reading reading) {
    return new DocumentReader() {
      @Override
      public Set<FileType> types() {
        return Set.of(FileType.HWP5);
      }

      @Override
      public RawDocument read(InputFile file) throws IOException {
        return reading.read();
      }
    };
  }

  /** What a reader does. */
  @FunctionalInterface
  private interface Reading {
    RawDocument read() throws IOException;
  }
}
