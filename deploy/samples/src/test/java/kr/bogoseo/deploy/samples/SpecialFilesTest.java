package kr.bogoseo.deploy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;

/** The odd files are odd in the way they say. */
class SpecialFilesTest {

  private static final Path FOLDER = Committed.folder().resolve("special");

  @Test
  void emptyFileHasNoBytes() throws IOException {
    assertThat(Files.size(FOLDER.resolve("empty.txt"))).isZero();
  }

  @Test
  void truncatedPdfDoesNotOpen() {
    assertThatThrownBy(() -> Loader.loadPDF(FOLDER.resolve("truncated.pdf").toFile()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void lockedPdfOpensWithItsPasswordOnly() throws IOException {
    Path file = FOLDER.resolve("password.pdf");

    assertThatThrownBy(() -> Loader.loadPDF(file.toFile()).close())
        .isInstanceOf(InvalidPasswordException.class);
    try (PDDocument document = Loader.loadPDF(file.toFile(), SpecialFiles.PASSWORD)) {
      assertThat(document.getNumberOfPages()).isPositive();
    }
    assertThat(Files.readString(Committed.folder().resolve("README.md")))
        .contains(SpecialFiles.PASSWORD);
  }

  @Test
  void oldTextIsCp949AndNothingElse() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("notice-cp949.txt"));

    assertThat(new String(bytes, Charset.forName("x-windows-949"))).contains("펲").contains("\r\n");
    assertThatThrownBy(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
        .isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> Charset.forName("EUC-KR").newDecoder().decode(ByteBuffer.wrap(bytes)))
        .isInstanceOf(CharacterCodingException.class);
  }
}
