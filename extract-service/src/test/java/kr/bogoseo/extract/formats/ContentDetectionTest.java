package kr.bogoseo.extract.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.ReadLimits;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentDetectionTest {

  private static final Charset CP949 = Charset.forName("MS949");

  @TempDir Path folder;

  static Stream<Arguments> contents() throws IOException {
    return Stream.of(
        Arguments.of(FileType.HWP5, ole("FileHeader")),
        Arguments.of(FileType.DOC, ole("WordDocument")),
        Arguments.of(FileType.XLS, ole("Workbook")),
        Arguments.of(FileType.PPT, ole("PowerPoint Document")),
        Arguments.of(FileType.HWP3, ascii("HWP Document File V3.00 \u001A\u0001\u0002")),
        Arguments.of(FileType.HWPX, zip("Contents/section0.xml", "<x/>")),
        Arguments.of(FileType.HWPX, zip("mimetype", "application/hwp+zip")),
        Arguments.of(FileType.DOCX, zip("word/document.xml", "<x/>")),
        Arguments.of(FileType.XLSX, zip("xl/workbook.xml", "<x/>")),
        Arguments.of(FileType.PPTX, zip("ppt/presentation.xml", "<x/>")),
        Arguments.of(FileType.ODT, zip("mimetype", "application/vnd.oasis.opendocument.text")),
        Arguments.of(FileType.PDF, ascii("%PDF-1.7\n")),
        Arguments.of(FileType.PDF, ascii("X-Mail-Gateway: scanned\r\n\r\n%PDF-1.4\n")),
        Arguments.of(FileType.RTF, ascii("{\\rtf1 hello}")),
        Arguments.of(FileType.PNG, ascii("\u0089PNG\r\n\u001A\n....")),
        Arguments.of(FileType.JPEG, ascii("\u00FF\u00D8\u00FF\u00E0....")),
        Arguments.of(FileType.TIFF, ascii("II*\0....")),
        Arguments.of(FileType.HTML, ascii("<!DOCTYPE html><p>hello</p>")),
        Arguments.of(FileType.HTML, "<?xml version='1.0'?><html>안녕</html>".getBytes(CP949)),
        Arguments.of(FileType.HWPML, ascii("<?xml version=\"1.0\"?><HWPML Version=\"2.8\">")),
        Arguments.of(FileType.TEXT, "출장 결과를 보고합니다.".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(FileType.TEXT, "출장 결과를 보고합니다.".getBytes(CP949)),
        Arguments.of(FileType.TEXT, "출장 결과 보고".getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(FileType.TEXT, "< 표 1 > 제목".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void theContentTellsTheType(FileType type, byte[] content) throws IOException {
    assertThat(detect(content)).isEqualTo(type);
  }

  static Stream<Arguments> refused() throws IOException {
    return Stream.of(
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, ascii("MZ\u0090\0\u0003")),
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, ascii("\u001F\u008B\b\0")),
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, zip("notes.txt", "hello")),
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, ascii("<?xml version=\"1.0\"?><feed/>")),
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, ole("Something")),
        Arguments.of(FailureCode.UNSUPPORTED_FORMAT, noise()),
        Arguments.of(FailureCode.ENCRYPTED_FILE, ole("EncryptedPackage", "EncryptionInfo")),
        Arguments.of(FailureCode.DRM_PROTECTED, ole("EncryptedPackage")),
        Arguments.of(FailureCode.DRM_PROTECTED, dataSpaces("DRMEncryptedDataSpace")),
        Arguments.of(FailureCode.ENCRYPTED_FILE, dataSpaces("StrongEncryptionDataSpace")),
        Arguments.of(FailureCode.DRM_PROTECTED, ole("WordDocument", "\tDRMContent")),
        Arguments.of(FailureCode.DRM_PROTECTED, ascii("\u009B DRMONE  This Document is")),
        Arguments.of(FailureCode.DRM_PROTECTED, ascii("<!-- FasooSecureContainer - Ver 1 -->")),
        Arguments.of(FailureCode.DRM_PROTECTED, ascii("SCDSA004\u0000\u0001")),
        Arguments.of(FailureCode.DRM_PROTECTED, ascii("<DOCUMENT SAFER V2010 R2>")),
        Arguments.of(FailureCode.DRM_PROTECTED, ascii("<## NASCA DRM FILE - VER1.00 ##>")),
        Arguments.of(FailureCode.ENCRYPTED_ARCHIVE, lockedZip()),
        Arguments.of(FailureCode.OLD_HWP_VERSION, ascii("HWP Document File V2.10 \u001A")),
        Arguments.of(FailureCode.UNREADABLE_FILE, ascii("PK\u0003\u0004 and nothing more")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoDocumentIsRefusedWithItsReason(FailureCode code, byte[] content) {
    assertThatThrownBy(() -> detect(content))
        .isInstanceOfSatisfying(StageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void theNameSaysNothing() throws IOException {
    Path file = folder.resolve("report.hwp");
    Files.write(file, ascii("%PDF-1.7\n"));
    assertThat(new ContentDetection(ReadLimits.standard()).detect(file)).isEqualTo(FileType.PDF);
  }

  private FileType detect(byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    return new ContentDetection(ReadLimits.standard()).detect(file);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] noise() {
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    noise[0] = 5;
    return noise;
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Any zip whose entries say that they are enciphered; where the flag stands: APPNOTE 4.3. */
  private static byte[] lockedZip() throws IOException {
    byte[] zip = zip("word/document.xml", "<x/>");
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[6] |= 1;
    zip[directory + 8] |= 1;
    return zip;
  }

  /** A package whose transformation has this name. */
  private static byte[] dataSpaces(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (String stream : new String[] {"EncryptedPackage", "EncryptionInfo"}) {
        files.createDocument(new java.io.ByteArrayInputStream(new byte[512]), stream);
      }
      files
          .getRoot()
          .createDirectory("\u0006DataSpaces")
          .createDirectory("DataSpaceInfo")
          .createDocument(name, new java.io.ByteArrayInputStream(new byte[512]));
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] ole(String... streams) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (String stream : streams) {
        files.createDocument(new java.io.ByteArrayInputStream(new byte[512]), stream);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
