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
import java.util.Locale;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureTexts;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Locks of a PDF that no password opens are told apart, each with its code and what to do. */
class PdfLockKindsTest {

  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R"
          + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
          + " >>";
  private static final String CONTENT =
      "BT /F 12 Tf 20 100 Td (Open it with another program) Tj ET";

  @TempDir private Path folder;

  static Stream<Arguments> locks() {
    return Stream.of(
        Arguments.of("/Filter /Adobe.PubSec", FailureCode.CERTIFICATE_LOCKED),
        Arguments.of(
            "/Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.s3", FailureCode.CERTIFICATE_LOCKED),
        Arguments.of("/Filter /Entrust.PPKEF", FailureCode.CERTIFICATE_LOCKED),
        Arguments.of(
            "/Filter /Agency.Own /SubFilter /adbe.pkcs7.s5", FailureCode.CERTIFICATE_LOCKED),
        Arguments.of("/Filter /MicrosoftIRMServices", FailureCode.DRM_PROTECTED),
        Arguments.of("/Filter /FoxitRMSV2", FailureCode.DRM_PROTECTED),
        Arguments.of("/Filter /EBX_HANDLER", FailureCode.DRM_PROTECTED),
        Arguments.of("/Filter /FOPN_foweb", FailureCode.DRM_PROTECTED),
        Arguments.of("/Filter /Nobody.Knows", FailureCode.DRM_PROTECTED));
  }

  @ParameterizedTest
  @MethodSource("locks")
  void theSecurityHandlerTellsWhoCanOpenIt(String handler, FailureCode code) throws IOException {
    Path file = pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< " + handler + " /V 4 /Length 128 >>");

    assertRefused(file, code);
    assertThat(FailureTexts.advice(code, Locale.KOREAN)).isNotBlank();
    assertThat(FailureTexts.advice(code, Locale.ENGLISH)).isNotBlank();
  }

  static Stream<String> wrappers() {
    return Stream.of(
        "/AF [6 0 R]",
        "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
        "/Names << /EmbeddedFiles << /Kids [<< /Names [(a) 6 0 R] >>] >> >>");
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void theCoverAroundAnEncipheredPdfIsNoReport(String catalog) throws IOException {
    Path file =
        pdf(
            "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
            "",
            "<< /Type /Filespec /F (a.pdf) /AFRelationship /EncryptedPayload"
                + " /EP << /Type /EncryptedPayload /Subtype /MicrosoftIRMServices >> >>");

    assertRefused(file, FailureCode.DRM_PROTECTED);
  }

  @Test
  void anAttachmentLocksNothing() throws IOException {
    Path file =
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /AF [6 0 R]"
                + " /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> >>",
            "",
            "<< /Type /Filespec /F (a.pdf) /AFRelationship /Data >>");

    assertThat(
            new PdfReader()
                .read(new InputFile(file, FileType.PDF, ReadLimits.standard()))
                .pieces()
                .toString())
        .contains("Open it with another program");
  }

  private void assertRefused(Path file, FailureCode code) {
    assertThatThrownBy(
            () -> new PdfReader().read(new InputFile(file, FileType.PDF, ReadLimits.standard())))
        .isInstanceOfSatisfying(StageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** Writes a file of one page: objects 1 to 4, the lock as object 5, then the others. */
  private Path pdf(String catalog, String lock, String... others) throws IOException {
    List<String> objects =
        new ArrayList<>(
            List.of(
                catalog,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                PAGE,
                "<< /Length " + CONTENT.length() + " >>\nstream\n" + CONTENT + "\nendstream",
                lock.isEmpty() ? "null" : lock));
    objects.addAll(List.of(others));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = out.size();
    write(out, "xref\n0 " + (objects.size() + 1) + "\n" + table);
    write(
        out,
        "trailer\n<< /Size "
            + (objects.size() + 1)
            + " /Root 1 0 R /ID [<00> <00>]"
            + (lock.isEmpty() ? "" : " /Encrypt 5 0 R")
            + " >>\nstartxref\n"
            + start
            + "\n%%EOF\n");
    Path file = folder.resolve("file.pdf");
    Files.write(file, out.toByteArray());
    return file;
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
