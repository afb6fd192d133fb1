package kr.bogoseo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kr.bogoseo.contracts.document.Block;
import kr.bogoseo.contracts.document.BlockKind;
import kr.bogoseo.contracts.document.StructuredDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail as Outlook keeps it (MS-OXMSG), made stream by stream, as one document. */
class OutlookMailTest {

  private static final String SUBJECT = "0037";
  private static final String SENDER = "0C1A";
  private static final String BODY = "1000";
  private static final String HTML = "1013";
  private static final String ATTACHED = "3701";
  private static final String LONG_NAME = "3707";
  private static final String CONTENT_ID = "3712";

  private static final int SENT_AT = 0x0039_0040;
  private static final int CODE_PAGE = 0x3FFD_0003;
  private static final int KOREAN = 949;

  /** Seconds from 1601, where Windows begins to count, to 1970. */
  private static final long BEFORE_UNIX = 11_644_473_600L;

  private final ReadFile reading = WorkerConfiguration.readFile(ReadLimits.standard());

  @TempDir private Path folder;

  @Test
  void theBodyComesFirstThenEveryAttachedReportUnderItsName() throws IOException {
    Path report = Samples.of("docx").getFirst();

    StructuredDocument document =
        read(
            mail -> {
              properties(mail, 32, SENT_AT, fileTime("2026-03-02T00:00:00Z"));
              text(mail, SUBJECT, "출장 보고서 제출");
              text(mail, SENDER, "홍길동");
              text(mail, BODY, "보고서를 제출합니다.");
              attachment(mail, 0, "출장보고서.docx", Files.readAllBytes(report));
              attachment(mail, 1, "more.zip", "PK\u0003\u0004 and nothing more".getBytes(UTF_8));
            });

    StructuredDocument alone = reading.read(report).document();
    assertThat(document.mediaType()).isEqualTo("application/vnd.ms-outlook");
    assertThat(document.properties())
        .containsEntry("title", "출장 보고서 제출")
        .containsEntry("author", "홍길동")
        .containsEntry("created", "2026-03-02T00:00:00Z");
    assertThat(document.blocks().subList(0, 3))
        .extracting(Block::text)
        .containsExactly("출장 보고서 제출", "보고서를 제출합니다.", "출장보고서.docx");
    assertThat(document.text()).endsWith(alone.text());
    assertThat(document.warnings()).anySatisfy(w -> assertThat(w).contains("more.zip"));
  }

  @Test
  void theFormThatKeepsTablesIsRead() throws IOException {
    StructuredDocument document =
        read(
            mail -> {
              text(mail, SUBJECT, "일정");
              text(mail, BODY, "가 나 1 2");
              bytes(
                  mail,
                  HTML + "0102",
                  "<html><body><table><tr><td>가</td><td>나</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>"
                      .getBytes(UTF_8));
            });

    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADING, BlockKind.TABLE);
    assertThat(document.blocks().getLast().rows())
        .isEqualTo(List.of(List.of("가", "나"), List.of("1", "2")));
  }

  @Test
  void oldMailsAreReadInTheCodePageTheyName() throws IOException {
    StructuredDocument document =
        read(
            mail -> {
              properties(mail, 32, CODE_PAGE, KOREAN);
              bytes(mail, SUBJECT + "001E", "귀국 보고".getBytes(CP949));
              bytes(mail, BODY + "001E", "오송 방문 결과를 보고합니다.".getBytes(CP949));
            });

    assertThat(document.text()).isEqualTo("귀국 보고\n오송 방문 결과를 보고합니다.");
  }

  @Test
  void aForwardedMailIsReadWithItsAttachments() throws IOException {
    StructuredDocument document =
        read(
            mail -> {
              text(mail, SUBJECT, "전달");
              text(mail, BODY, "아래 메일을 보십시오.");
              DirectoryEntry attachment = attachment(mail, 0);
              DirectoryEntry inner = attachment.createDirectory("__substg1.0_3701000D");
              properties(inner, 24, SENT_AT, 0);
              text(inner, SUBJECT, "원본");
              text(inner, BODY, "방문은 이틀 걸렸습니다.");
              attachment(inner, 0, "일정.txt", "첫날은 대전입니다.".getBytes(UTF_8));
            });

    assertThat(document.properties()).containsEntry("title", "전달");
    assertThat(document.text()).contains("아래 메일을 보십시오.", "방문은 이틀 걸렸습니다.", "일정.txt", "첫날은 대전입니다.");
  }

  @Test
  void picturesInTheTextAreNoAttachments() throws IOException {
    StructuredDocument document =
        read(
            mail -> {
              text(mail, SUBJECT, "서명");
              text(mail, BODY, "감사합니다.");
              DirectoryEntry picture = attachment(mail, 0, "logo.png", new byte[] {1, 2, 3});
              text(picture, CONTENT_ID, "logo@agency.example");
            });

    assertThat(document.text()).isEqualTo("서명\n감사합니다.");
    assertThat(document.warnings()).isEmpty();
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset CP949 = Charset.forName("MS949");

  /** Fills a mail's storage. */
  @FunctionalInterface
  private interface Content {
    void into(DirectoryEntry mail) throws IOException;
  }

  private StructuredDocument read(Content content) throws IOException {
    Path file = folder.resolve("mail");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      content.into(files.getRoot());
      if (!files.getRoot().hasEntryCaseInsensitive("__properties_version1.0")) {
        properties(files.getRoot(), 32, SENT_AT, 0);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        files.writeFilesystem(out);
      }
    }
    return reading.read(file).document();
  }

  private static void text(DirectoryEntry storage, String property, String text)
      throws IOException {
    bytes(storage, property + "001F", text.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void bytes(DirectoryEntry storage, String property, byte[] bytes)
      throws IOException {
    storage.createDocument("__substg1.0_" + property, new ByteArrayInputStream(bytes));
  }

  /** A stream of properties with one of fixed size in it. */
  private static void properties(DirectoryEntry storage, int head, int tag, long value)
      throws IOException {
    ByteBuffer stream = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
    stream.position(head);
    // The type stands before the number, both little-endian; then flags that say: readable.
    stream.putInt(tag).putInt(6).putLong(value);
    storage.createDocument("__properties_version1.0", new ByteArrayInputStream(stream.array()));
  }

  private static DirectoryEntry attachment(DirectoryEntry mail, int number) throws IOException {
    DirectoryEntry attachment =
        mail.createDirectory(String.format("__attach_version1.0_#%08X", number));
    properties(attachment, 8, 0x3705_0003, 1);
    return attachment;
  }

  private static DirectoryEntry attachment(
      DirectoryEntry mail, int number, String name, byte[] content) throws IOException {
    DirectoryEntry attachment = attachment(mail, number);
    text(attachment, LONG_NAME, name);
    bytes(attachment, ATTACHED + "0102", content);
    return attachment;
  }

  private static long fileTime(String instant) {
    return (Instant.parse(instant).getEpochSecond() + BEFORE_UNIX) * 10_000_000L;
  }
}
