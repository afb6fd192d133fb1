package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.RawPiece.Role;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hwp3ReaderTest {

  @TempDir private Path folder;

  @Test
  void paragraphsTablesAndNotesComeInReadingOrder() throws IOException {
    byte[] file =
        new Hwp3Fixture()
            .add(Hwp3Fixture.paragraph("출장 개요와 日程"))
            .table("국가", "도시", "미국", "보스턴")
            .withNote("기관을 방문하였다.", " 홈페이지 참고")
            .add(Hwp3Fixture.paragraph("끝"))
            .file("귀국 보고서");

    RawDocument document = read(file);

    assertThat(document.properties()).containsEntry("title", "귀국 보고서");
    assertThat(document.warnings()).isEmpty();
    assertThat(document.pieces())
        .containsExactly(
            new RawPiece.Text(Role.PARAGRAPH, 0, "출장 개요와 日程", 0, 10, false),
            new RawPiece.Table(List.of(List.of("국가", "도시"), List.of("미국", "보스턴")), 0),
            new RawPiece.Text(Role.PARAGRAPH, 0, "기관을 방문하였다.", 0, 10, false),
            new RawPiece.Text(Role.FOOTNOTE, 0, "1 홈페이지 참고", 0),
            new RawPiece.Text(Role.PARAGRAPH, 0, "끝", 0, 10, false));
  }

  @Test
  void sizeAndWeightOfTheLettersAreKept() throws IOException {
    byte[] title = Hwp3Fixture.units("제목").bytes();

    RawDocument document =
        read(new Hwp3Fixture().add(Hwp3Fixture.paragraph(2, title, 20, true)).file("t"));

    assertThat(document.pieces())
        .containsExactly(new RawPiece.Text(Role.PARAGRAPH, 0, "제목", 0, 20, true));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0041, A",
    "0x8861, 가",
    "0x3479, ▷",
    "0x3590, Ⅰ",
    "0x36E7, ①",
    "0x3446, →",
    "0x3404, ·"
  })
  void charactersOfTheProgramBecomeUnicode(String unit, String text) {
    assertThat(Hwp3Characters.decode(Integer.decode(unit))).isEqualTo(text);
  }

  @Test
  void aSyllableOfTheOldScriptKeepsItsLetters() {
    // initial 20 (ㅎ), vowel 30 (아래아), final 5 (ㄴ)
    assertThat(Hwp3Characters.decode(1 << 15 | 20 << 10 | 30 << 5 | 5)).isEqualTo("ᄒᆞᆫ");
  }

  @Test
  void aDocumentThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() throws IOException {
    Hwp3Fixture fixture = new Hwp3Fixture().add(Hwp3Fixture.paragraph("처음"));
    fixture.add(Hwp3Fixture.paragraph("둘째 문단은 중간에서 끊긴다"));
    byte[] body = fixture.body();
    byte[] cut = Arrays.copyOf(body, body.length - 60);

    RawDocument document = read(Hwp3Fixture.file("t", Hwp3Fixture.deflate(cut), false));

    assertThat(document.pieces().getFirst())
        .isEqualTo(new RawPiece.Text(Role.PARAGRAPH, 0, "처음", 0, 10, false));
    assertThat(document.warnings()).isNotEmpty();
  }

  @Test
  void aBombIsStopped() {
    byte[] bomb = Hwp3Fixture.deflate(new byte[200 << 20]);

    assertThatThrownBy(() -> read(Hwp3Fixture.file("t", bomb, false)))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.EXTRACTION_LIMIT));
  }

  @Test
  void aDocumentWithAPasswordIsRefused() {
    byte[] file = Hwp3Fixture.file("t", new byte[64], true);

    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.ENCRYPTED_FILE));
  }

  @Test
  void damageNeverEndsInAnythingButADocumentOrARefusal() throws IOException {
    byte[] body =
        new Hwp3Fixture()
            .add(Hwp3Fixture.paragraph("출장 개요"))
            .table("국가", "도시", "미국", "보스턴")
            .withNote("기관을 방문하였다.", " 참고")
            .body();
    Random random = new Random(20260101);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = Arrays.copyOf(body, body.length - random.nextInt(body.length / 2));
      for (int flips = 0; flips < 8; flips++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      byte[] file = Hwp3Fixture.file("t", Hwp3Fixture.deflate(damaged), false);
      try {
        assertThat(read(file).reader()).isEqualTo("hwp3-records/1");
      } catch (IOException | StageException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private RawDocument read(byte[] file) throws IOException {
    Path path = folder.resolve("file.hwp");
    Files.write(path, file);
    return new Hwp3Reader().read(new InputFile(path, FileType.HWP3, ReadLimits.standard()));
  }
}
