package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail as one document: subject, body, attached reports. */
class ReadMailTest {

  private static final Charset CP949 = Charset.forName("MS949");

  private final ReadFile reading = WorkerConfiguration.readFile(ReadLimits.standard());

  @TempDir private Path folder;

  @Test
  void theBodyComesFirstThenEveryAttachedReportUnderItsName() throws IOException {
    Path report = Samples.of("docx").getFirst();
    String mail =
        head("multipart/mixed; boundary=b1", "출장 보고서 제출")
            + part("text/plain; charset=ks_c_5601-1987", "", base64("보고서를 제출합니다.", CP949))
            + part(
                "application/octet-stream",
                "filename=\"" + encodedWord("출장보고서.docx") + "\"",
                Base64.getMimeEncoder().encodeToString(Files.readAllBytes(report)))
            + part("image/png", "", base64("no picture", StandardCharsets.US_ASCII))
            + part(
                "application/zip",
                "filename=more.zip",
                base64("PK\u0003\u0004 and nothing more", CP949))
            + "--b1--\r\n";

    StructuredDocument document = read(mail);

    StructuredDocument alone = reading.read(report).document();
    assertThat(document.mediaType()).isEqualTo("message/rfc822");
    assertThat(document.properties())
        .containsEntry("title", "출장 보고서 제출")
        .containsEntry("author", "홍길동");
    assertThat(document.blocks().subList(0, 3))
        .extracting(Block::text)
        .containsExactly("출장 보고서 제출", "보고서를 제출합니다.", "출장보고서.docx");
    assertThat(document.text()).endsWith(alone.text());
    assertThat(document.blocks())
        .filteredOn(block -> block.kind() == BlockKind.TABLE)
        .extracting(Block::rows)
        .containsExactlyElementsOf(
            alone.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE)
                .map(Block::rows)
                .toList());
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("more.zip"));
  }

  @Test
  void ofTwoFormsOfTheSameTextTheOneThatKeepsTablesIsRead() throws IOException {
    String mail =
        head("multipart/alternative; boundary=b1", "일정")
            + part("text/plain; charset=utf-8", "", base64("가 나 1 2", StandardCharsets.UTF_8))
            + part(
                "text/html; charset=utf-8",
                "",
                base64(
                    "<html><body><table><tr><td>가</td><td>나</td></tr><tr><td>1</td><td>2</td></tr>"
                        + "</table></body></html>",
                    StandardCharsets.UTF_8))
            + "--b1--\r\n";

    assertThat(read(mail).blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADING, BlockKind.TABLE);
  }

  @Test
  void aForwardedMailIsReadWithItsAttachments() throws IOException {
    String inner =
        head("multipart/mixed; boundary=b2", "원본")
            + "--b2\r\nContent-Type: text/plain\r\n\r\nEnclosed please find the report.\r\n"
            + "--b2\r\nContent-Type: text/plain; name=a.txt\r\n"
            + "Content-Disposition: attachment\r\n\r\nThe visit took two days.\r\n--b2--\r\n";
    String mail =
        head("multipart/mixed; boundary=b1", "Fwd")
            + "--b1\r\nContent-Type: message/rfc822\r\n\r\n"
            + inner
            + "\r\n--b1--\r\n";

    assertThat(read(mail).text())
        .contains("Enclosed please find the report.", "a.txt", "The visit took two days.");
  }

  @Test
  void aTextThatOnlyLooksLikeALetterIsNoMail() throws IOException {
    Path file = folder.resolve("letter");
    Files.writeString(file, "To: 위원장\nFrom: 사무국\n\n출장 결과를 보고합니다.\n");

    assertThat(reading.read(file).document().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void partsNestedWithoutEndAreRefused() throws IOException {
    StringBuilder mail = new StringBuilder(head("multipart/mixed; boundary=x", "deep"));
    for (int depth = 0; depth < 500; depth++) {
      String boundary = depth == 0 ? "x" : "x" + depth;
      mail.append(
          "--%s\r\nContent-Type: multipart/mixed; boundary=x%d\r\n\r\n"
              .formatted(boundary, depth + 1));
    }
    String text = mail.toString();

    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.UNREADABLE_FILE));
  }

  private StructuredDocument read(String mail) throws IOException {
    Path file = folder.resolve("mail");
    Files.writeString(file, mail, StandardCharsets.US_ASCII);
    return reading.read(file).document();
  }

  private static String head(String type, String subject) {
    return "Received: from a.example by b.example; Mon, 2 Mar 2026 09:00:00 +0900\r\n"
        + "From: "
        + encodedWord("홍길동")
        + " <hong@agency.example>\r\nTo: <office@agency.example>\r\nSubject: "
        + encodedWord(subject)
        + "\r\nDate: Mon, 2 Mar 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: "
        + type
        + "\r\n\r\n";
  }

  private static String part(String type, String disposition, String base64) {
    return "--b1\r\nContent-Type: "
        + type
        + (disposition.isEmpty() ? "" : "\r\nContent-Disposition: attachment; " + disposition)
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64
        + "\r\n";
  }

  private static String base64(String text, Charset charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
  }

  private static String encodedWord(String text) {
    return "=?ks_c_5601-1987?B?" + Base64.getEncoder().encodeToString(text.getBytes(CP949)) + "?=";
  }
}
