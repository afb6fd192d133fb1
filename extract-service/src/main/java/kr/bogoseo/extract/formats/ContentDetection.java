package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.file.DrmEnvelope;
import kr.bogoseo.contracts.file.MailHead;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.ReadLimits;
import kr.bogoseo.extract.TypeDetection;

/** Tells a file's type by its first bytes and, for containers, by the parts it holds. */
public final class ContentDetection implements TypeDetection {

  private static final int HEAD = 64 << 10;

  /** A PDF may start this late; some mail gateways put lines before it. */
  private static final int PDF_WITHIN = 1024;

  private static final int HTML_WITHIN = 4096;

  private final ReadLimits limits;

  /** Detection under these limits. */
  public ContentDetection(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public FileType detect(Path file) throws IOException {
    byte[] head = head(file);
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return insideOle(file);
    }
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
      return insideZip(file);
    }
    if (latin.startsWith("HWP Document File V3")) {
      return FileType.HWP3;
    }
    if (latin.startsWith("HWP Document File V")) {
      throw new StageException(
          FailureCode.OLD_HWP_VERSION, "HWP files older than version 3 are not read");
    }
    if (DrmEnvelope.isAround(latin)) {
      throw new StageException(
          FailureCode.DRM_PROTECTED, "the file is sealed by a DRM program of its organisation");
    }
    if (latin.substring(0, Math.min(latin.length(), PDF_WITHIN)).contains("%PDF")) {
      return FileType.PDF;
    }
    if (latin.startsWith("{\\rtf")) {
      return FileType.RTF;
    }
    if (latin.startsWith("\u0089PNG\r\n\u001A\n")) {
      return FileType.PNG;
    }
    if (latin.startsWith("\u00FF\u00D8\u00FF")) {
      return FileType.JPEG;
    }
    if (MailHead.isMail(latin)) {
      return FileType.EML;
    }
    if (latin.startsWith("II*\0") || latin.startsWith("MM\0*")) {
      return FileType.TIFF;
    }
    return asText(head, latin);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static FileType asText(byte[] head, String latin) {
    if (latin.startsWith("\u001F\u008B")
        || latin.startsWith("MZ")
        || latin.startsWith("\u007FELF")
        || latin.startsWith("7z\u00BC\u00AF")
        || latin.startsWith("Rar!")) {
      throw unsupported("programs and archives are not read");
    }
    TextDecoding.Decoded decoded = TextDecoding.decode(head, true);
    if (!decoded.plausible()) {
      throw unsupported("the content is none of the accepted formats");
    }
    String start =
        decoded
            .text()
            .substring(0, Math.min(decoded.text().length(), HTML_WITHIN))
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.contains("<hwpml")) {
      return FileType.HWPML;
    }
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<head")
        || start.startsWith("<body")
        || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")))) {
      return FileType.HTML;
    }
    if (start.startsWith("<?xml")) {
      throw unsupported("XML of an unknown kind is not read");
    }
    return FileType.TEXT;
  }

  private static FileType insideOle(Path file) throws IOException {
    try (OleFile ole = OleFile.open(file)) {
      if (ole.has("FileHeader")) {
        return FileType.HWP5;
      }
      if (ole.hasDataSpace(DrmEnvelope.OLE_ENTRIES)
          || ole.has("EncryptedPackage") && !ole.has("EncryptionInfo")) {
        throw new StageException(
            FailureCode.DRM_PROTECTED, "the Office document is protected by rights management");
      }
      if (ole.has("EncryptedPackage")) {
        throw new StageException(
            FailureCode.ENCRYPTED_FILE, "the Office document is protected by a password");
      }
      if (ole.has("__properties_version1.0")) {
        return FileType.MSG;
      }
      if (ole.has("WordDocument")) {
        return FileType.DOC;
      }
      if (ole.has("Workbook") || ole.has("Book")) {
        return FileType.XLS;
      }
      if (ole.has("PowerPoint Document")) {
        return FileType.PPT;
      }
    }
    throw unsupported("the OLE file holds no document that is read");
  }

  private FileType insideZip(Path file) throws IOException {
    try (ZipParts zip = ZipParts.open(file, limits)) {
      String mimetype = zip.head("mimetype", 200).strip();
      if (zip.has("Contents/section0.xml") || mimetype.startsWith("application/hwp+zip")) {
        return FileType.HWPX;
      }
      if (zip.has("word/document.xml")) {
        return FileType.DOCX;
      }
      if (zip.has("xl/workbook.xml") || zip.has("xl/workbook.bin")) {
        return FileType.XLSX;
      }
      if (zip.has("ppt/presentation.xml")) {
        return FileType.PPTX;
      }
      if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) {
        return FileType.ODT;
      }
      String types = zip.head("[Content_Types].xml", 100_000);
      if (types.contains("wordprocessingml.document.main")) {
        return FileType.DOCX;
      }
      if (types.contains("spreadsheetml.sheet.main")) {
        return FileType.XLSX;
      }
      if (types.contains("presentationml.presentation.main")) {
        return FileType.PPTX;
      }
    } catch (ZipException e) {
      throw new StageException(FailureCode.UNREADABLE_FILE, "the zip container is damaged", e);
    }
    throw unsupported("the archive is none of the accepted document formats");
  }

  private static StageException unsupported(String detail) {
    return new StageException(FailureCode.UNSUPPORTED_FORMAT, detail);
  }
}
