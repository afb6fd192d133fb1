package kr.bogoseo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.FailureTexts;
import kr.bogoseo.contracts.StageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPolicyTest {

  private static final Path SAMPLES = Path.of(System.getProperty("bogoseo.root"), "samples");

  private final UploadPolicy policy = new UploadPolicy(50_000_000);

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file ->
                  SAMPLES
                      .relativize(file)
                      .toString()
                      .matches("(trip|press|paper|training|brief)-.*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsTakenForWhatItIs(Path file) throws IOException {
    String name = file.getFileName().toString();
    String expected =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "hwp" -> "application/x-hwp";
          case "hwpx" -> "application/hwp+zip";
          case "pdf" -> "application/pdf";
          case "docx" -> FileKind.DOCX.mediaType();
          case "html" -> "text/html";
          default -> "text/plain";
        };

    assertThat(policy.accept(new BytesUpload("misleading.bin", Files.readAllBytes(file)), false))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text/plain",
    "MS949, text/plain",
    "UTF-16LE, text/plain",
    "UTF-16BE, text/plain"
  })
  void koreanTextIsTextInEveryEncoding(String charset, String mediaType) {
    byte[] bytes = "오송 바이오 클러스터 방문 결과를 보고합니다.\n".repeat(20).getBytes(Charset.forName(charset));

    assertThat(policy.accept(new BytesUpload("a.txt", bytes), false)).isEqualTo(mediaType);
  }

  @Test
  void whatIsNoDocumentIsRefusedWithTheDetectedType() {
    byte[] executable = new byte[400];
    executable[0] = 'M';
    executable[1] = 'Z';

    assertThat(refusal(executable).code()).isEqualTo(FailureCode.UNSUPPORTED_FORMAT);
    assertThat(refusal(executable).detail()).contains("application/octet-stream");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal(new byte[0]).code()).isEqualTo(FailureCode.EMPTY_FILE);
  }

  @Test
  void aLargeFileIsRefusedNamingTheLimit() {
    assertThatThrownBy(
            () -> new UploadPolicy(1_000).accept(new BytesUpload("a.txt", new byte[1_001]), false))
        .isInstanceOfSatisfying(
            StageException.class,
            e -> {
              assertThat(e.code()).isEqualTo(FailureCode.TOO_LARGE);
              assertThat(e.detail()).contains("1,000");
            });
  }

  @Test
  void anArchiveIsSentToTheBatchCall() throws IOException {
    StageException refusal = refusal(ReceiveBatchTest.zip("a.txt", "text"));

    assertThat(refusal.code()).isEqualTo(FailureCode.ARCHIVE_NOT_A_REPORT);
    assertThat(refusal.detail()).contains("application/zip").contains("batch");
    assertThat(FailureTexts.advice(refusal.code(), Locale.KOREAN)).contains("batch");
  }

  @ParameterizedTest
  @CsvSource({
    "2, ENCRYPTED_FILE",
    "16, DRM_PROTECTED",
    "256, CERTIFICATE_LOCKED",
    "1024, DRM_PROTECTED"
  })
  void aLockedHwpIsRefusedAtTheDoor(int flags, FailureCode code) {
    assertThat(refusal(hwpWithFlags(flags)).code()).isEqualTo(code);
  }

  @Test
  void aLockedFileIsTakenWithAPasswordButNotOneLockedByDrm() {
    assertThat(policy.accept(new BytesUpload("a.hwp", hwpWithFlags(2)), true))
        .isEqualTo("application/x-hwp");
    assertThatThrownBy(() -> policy.accept(new BytesUpload("a.hwp", hwpWithFlags(16)), true))
        .isInstanceOfSatisfying(
            StageException.class, e -> assertThat(e.code()).isEqualTo(FailureCode.DRM_PROTECTED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u009B DRMONE  This Document",
        "<!-- FasooSecureContainer - Ver 1 -->",
        "SCDSA004\0\0",
        "<DOCUMENT SAFER V2010 R2>",
        "<## NASCA DRM FILE - VER1.00"
      })
  void aFileInTheEnvelopeOfADrmProgramIsToldSo(String start) {
    byte[] file = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 500);

    assertThat(refusal(file).code()).isEqualTo(FailureCode.DRM_PROTECTED);
  }

  @Test
  void aHwp3WithAPasswordIsRefusedAtTheDoorAndTakenWithIt() {
    byte[] file = new byte[2_000];
    byte[] signature = "HWP Document File V3.00 ".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(signature, 0, file, 0, signature.length);
    file[30 + 96] = 1;

    assertThat(refusal(file).code()).isEqualTo(FailureCode.ENCRYPTED_FILE);
    assertThat(policy.accept(new BytesUpload("a.hwp", file), true))
        .isEqualTo("application/x-hwp-v3");
  }

  @Test
  void aDistributionCopyOfAHwpIsTaken() {
    assertThat(policy.accept(new BytesUpload("a.hwp", hwpWithFlags(5)), false))
        .isEqualTo("application/x-hwp");
  }

  @Test
  void anOfficeFileWithAPasswordIsRefusedAtTheDoor() {
    byte[] file = ole();
    byte[] entry = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(entry, 0, file, 1024, entry.length);

    assertThat(refusal(file).code()).isEqualTo(FailureCode.ENCRYPTED_FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRMEncryptedDataSpace", "\tDRMContent"})
  void anOfficeFileUnderRightsManagementAsksForNoPassword(String name) {
    byte[] file = ole();
    byte[] entry = name.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(entry, 0, file, 1024, entry.length);

    assertThat(refusal(file).code()).isEqualTo(FailureCode.DRM_PROTECTED);
  }

  private StageException refusal(byte[] bytes) {
    try {
      policy.accept(new BytesUpload("file", bytes), false);
    } catch (StageException e) {
      return e;
    }
    throw new AssertionError("taken");
  }

  private static byte[] hwpWithFlags(int flags) {
    byte[] file = ole();
    byte[] signature = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(signature, 0, file, 1024, signature.length);
    ByteBuffer.wrap(file, 1024 + 36, 4).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
    return file;
  }

  private static byte[] ole() {
    byte[] file = new byte[4096];
    ByteBuffer.wrap(file).putLong(0xD0CF11E0A1B11AE1L);
    return file;
  }
}
