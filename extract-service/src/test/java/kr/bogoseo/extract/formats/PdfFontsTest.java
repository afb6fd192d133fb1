package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Korean fonts that lie outside the file, fonts without characters, and content that is a bomb. */
class PdfFontsTest {

  @TempDir Path folder;

  @Test
  void aCodedFontOfTheKoreanCollectionReads() throws IOException {
    // 어항 조사 in KS C 5601, as old Korean writers of PDF have it.
    String shown = "<BEEEC7D720C1B6BBE7>";
    assertThat(read("/KSCms-UHC-H", "Korea1", shown).pieces())
        .extracting(piece -> ((RawPiece.Line) piece).text().strip())
        .containsExactly("어항 조사");
  }

  @Test
  void aPageWhoseFontNamesNoCharactersIsForTheRecognition() throws IOException {
    RawDocument document = read("/Identity-H", "Identity", "<" + "0123".repeat(20) + ">");

    assertThat(document.picturePages()).containsExactly(1);
    assertThat(document.pieces()).isEmpty();
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("fonts do not name"));
  }

  @Test
  void contentThatIsCompressedTwiceIsRefused() throws IOException {
    byte[] twice = deflated(deflated(new byte[1000]));
    byte[] file = pdf(font("/Identity-H", "Identity"), "/Filter[/FlateDecode/FlateDecode]", twice);

    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.EXTRACTION_LIMIT));
  }

  private RawDocument read(String encoding, String ordering, String shown) throws IOException {
    String content = "BT /F1 12 Tf 72 700 Td " + shown + " Tj ET";
    return read(pdf(font(encoding, ordering), "", content.getBytes(StandardCharsets.US_ASCII)));
  }

  private RawDocument read(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    return new PdfReader().read(new InputFile(file, FileType.PDF, ReadLimits.standard()));
  }

  private static List<String> font(String encoding, String ordering) {
    return List.of(
        "<</Type/Font/Subtype/Type0/BaseFont/Batang/Encoding"
            + encoding
            + "/DescendantFonts[6 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Batang/CIDSystemInfo<</Registry(Adobe)/Ordering("
            + ordering
            + ")/Supplement 1>>/DW 1000/FontDescriptor 7 0 R>>",
        "<</Type/FontDescriptor/FontName/Batang/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
            + "/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
  }

  private static byte[] pdf(List<String> font, String filter, byte[] content) throws IOException {
    List<String> objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R>>>>>>",
                ""));
    objects.addAll(font);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < objects.size(); i++) {
      out.write((i + 1 + " 0 obj\n" + objects.get(i)).getBytes(StandardCharsets.US_ASCII));
      if (i == 3) {
        String head = "<<" + filter + "/Length " + content.length + ">>\nstream\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.write("\nendstream".getBytes(StandardCharsets.US_ASCII));
      }
      out.write("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write("trailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
      deflating.write(bytes);
    }
    return out.toByteArray();
  }
}
