package kr.bogoseo.deploy.local.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitterTest {
  private static final String ONE = "/v1/submissions";
  private static final String BATCH = "/v1/submissions/batch";
  private static final String REFUSAL =
      """
      {"code":"UNSUPPORTED_FORMAT","title":"Format not accepted","detail":"image/x","advice":"Send PDF"}""";

  @TempDir private Path folder;
  private FakeIntake intake;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    intake = new FakeIntake();
  }

  @AfterEach
  void close() {
    intake.close();
  }

  @Test
  void aFileIsSentWithItsKoreanNameAndItsIdIsShown() throws Exception {
    intake.on(ONE, 202, "{\"id\":\"abc\",\"state\":\"RECEIVED\"}");

    assertThat(submit(false, file("출장 \"보고\".txt", "내용"))).isZero();

    assertThat(printed()).contains("RECEIVED").contains("abc").contains("출장");
    assertThat(intake.bodies())
        .singleElement()
        .asString()
        .contains("name=\"file\"; filename=\"출장 %22보고%22.txt\"", "\r\n\r\n내용\r\n--");
  }

  @Test
  void aPasswordGoesIntoTheMetadataAndOntoNoLine() throws Exception {
    intake.on(ONE, 202, "{\"id\":\"abc\",\"state\":\"RECEIVED\"}");

    new Submitter(intake.uri(), "key", Optional.of("열려라 \"참깨\""), false)
        .submit(List.of(file("a.hwp", "내용")), out(), false);

    assertThat(intake.bodies())
        .singleElement()
        .asString()
        .contains("name=\"metadata\"", "{\"documentPassword\":\"열려라 \\\"참깨\\\"\"}\r\n--");
    assertThat(printed()).doesNotContain("참깨");
  }

  @Test
  void aRefusedFileIsNamedWithItsReasonAndTheOthersGoOn() throws Exception {
    intake
        .on(ONE, 415, REFUSAL)
        .on(
            BATCH,
            207,
            """
        {"items":[{"entry":"in.pdf","status":202,"receipt":{"id":"xyz"}},
                  {"entry":"bad.bin","status":415,"problem":%s}]}"""
                .formatted(REFUSAL));

    assertThat(submit(false, file("a.bin", "x"), file("many.zip", "PK"))).isEqualTo(2);

    assertThat(printed())
        .contains("REFUSED  UNSUPPORTED_FORMAT  " + folder.resolve("a.bin"))
        .contains("Format not accepted (image/x) — Send PDF")
        .contains("xyz  " + folder.resolve("many.zip") + "!in.pdf")
        .contains("REFUSED  UNSUPPORTED_FORMAT  " + folder.resolve("many.zip") + "!bad.bin");
  }

  @Test
  void aServiceThatIsAwayIsAskedAgainWhenItSaysSo() throws Exception {
    intake
        .on(ONE, new FakeIntake.Answer(503, "{}", Map.of("Retry-After", "1")))
        .on(ONE, new FakeIntake.Answer(429, "{}", Map.of("Retry-After", "1")))
        .on(ONE, 202, "{\"id\":\"abc\"}");

    assertThat(submit(false, file("a.txt", "x"))).isZero();

    assertThat(intake.bodies()).hasSize(3);
  }

  @Test
  void waitingFollowsEachReportToItsEnd() throws Exception {
    intake
        .on(ONE, 202, "{\"id\":\"abc\"}")
        .on(ONE + "/abc", 200, "{\"state\":\"RECEIVED\"}")
        .on(ONE + "/abc", 200, "{\"state\":\"TAGGED\"}")
        .on(ONE + "/abc", 200, "{\"state\":\"PUBLISHED\"}");

    assertThat(submit(true, file("a.txt", "x"))).isZero();

    assertThat(printed()).contains("PUBLISHED  abc  " + folder.resolve("a.txt"));
  }

  @Test
  void aReportThatFailsCountsAsGoneWrong() throws Exception {
    intake
        .on(ONE, 202, "{\"id\":\"abc\"}")
        .on(
            ONE + "/abc",
            200,
            """
            {"state":"FAILED","failure":{"code":"ENCRYPTED_FILE","title":"Password","detail":"","advice":"Remove it"}}""");

    assertThat(submit(true, file("a.txt", "x"))).isEqualTo(1);

    assertThat(printed())
        .contains("FAILED  abc  " + folder.resolve("a.txt") + ": ENCRYPTED_FILE Password — Remove");
  }

  @Test
  void aMissingFileIsRefusedHere() throws Exception {
    assertThat(submit(false, folder.resolve("missing.hwp"))).isEqualTo(1);

    assertThat(printed()).contains("REFUSED  NO_FILE  " + folder.resolve("missing.hwp"));
    assertThat(intake.bodies()).isEmpty();
  }

  @Test
  void nobodyThereIsSaidOnceForAllFiles() throws Exception {
    URI gone = intake.uri();
    intake.close();
    Submitter submitter = new Submitter(gone, "key", Optional.empty(), false);
    List<Path> files = List.of(file("a.txt", "x"));

    assertThatThrownBy(() -> submitter.submit(files, out(), false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(gone.toString());
  }

  private int submit(boolean toTheEnd, Path... files) throws Exception {
    return new Submitter(intake.uri(), "key", Optional.empty(), toTheEnd)
        .submit(List.of(files), out(), false);
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
