package kr.bogoseo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import kr.bogoseo.contracts.FailureCode;
import kr.bogoseo.contracts.StageException;
import kr.bogoseo.contracts.file.DrmEnvelope;
import kr.bogoseo.contracts.file.MailHead;

/**
 * Looks at the first bytes of an upload, so that a sender hears at once that a file is of no use.
 * It never parses: what needs parsing (damage, a PDF's password) is found by extraction.
 */
final class FileProbe {

  private static final int HEAD = 64 * 1024;
  private static final int MAX_ENTRIES = 64;
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] HWP = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] OUTLOOK =
      "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);
  private static final Pattern HTML =
      Pattern.compile("<(!doctype html|html|head|body|meta|table|div|p|h[1-6]|b|ul)[\\s>]");

  private static final int HWP_FLAGS = 36;
  private static final int HWP_PASSWORD = 1 << 1;
  private static final int HWP3_PASSWORD = 30 + 96;
  private static final int HWP_DRM = 1 << 4 | 1 << 10;
  private static final int HWP_CERTIFICATE = 1 << 8;

  private FileProbe() {}

  /**
   * What an upload is, by its content.
   *
   * @param opens whether the sender gave the password that opens it
   * @throws StageException {@code ENCRYPTED_FILE}, {@code ENCRYPTED_ARCHIVE}, {@code DRM_PROTECTED}
   *     or {@code CERTIFICATE_LOCKED} when that shows at first sight
   */
  static FileKind probe(Upload upload, boolean opens) throws IOException {
    byte[] head;
    try (InputStream in = upload.open()) {
      head = in.readNBytes(HEAD);
    }
    if (DrmEnvelope.isAround(new String(head, StandardCharsets.ISO_8859_1))) {
      throw new StageException(
          FailureCode.DRM_PROTECTED, "the file is sealed by a DRM program of its organisation");
    }
    if (startsWith(head, OLE)) {
      return ole(upload, opens);
    }
    if (startsWith(head, HWP)) {
      if (head.length > HWP3_PASSWORD + 1
          && (head[HWP3_PASSWORD] | head[HWP3_PASSWORD + 1]) != 0
          && !opens) {
        throw asksForPassword();
      }
      return FileKind.HWP3;
    }
    if (startsWith(head, bytes("PK\u0003\u0004"))) {
      return zip(upload);
    }
    if (indexOf(head, bytes("%PDF-"), 0) >= 0 && indexOf(head, bytes("%PDF-"), 0) < 1024) {
      return FileKind.PDF;
    }
    if (startsWith(head, bytes("{\\rtf"))) {
      return FileKind.RTF;
    }
    if (startsWith(head, new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
      return FileKind.PNG;
    }
    if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      return FileKind.JPEG;
    }
    if (startsWith(head, new byte[] {'I', 'I', 42, 0})
        || startsWith(head, new byte[] {'M', 'M', 0, 42})) {
      return FileKind.TIFF;
    }
    return text(head, head.length == HEAD);
  }

  private static FileKind ole(Upload upload, boolean opens) throws IOException {
    byte[] all;
    try (InputStream in = upload.open()) {
      // The signature stands at a sector's start; the flags follow in the same sector.
      all = in.readNBytes(16 * 1024 * 1024);
    }
    for (String entry : DrmEnvelope.OLE_ENTRIES) {
      if (indexOf(all, entry.getBytes(StandardCharsets.UTF_16LE), 0) >= 0) {
        throw new StageException(
            FailureCode.DRM_PROTECTED, "the Office document is protected by rights management");
      }
    }
    if (indexOf(all, ENCRYPTED_PACKAGE, 0) >= 0) {
      if (!opens) {
        throw asksForPassword();
      }
      return FileKind.OFFICE_97;
    }
    for (int at = indexOf(all, HWP, 0); at >= 0; at = indexOf(all, HWP, at + 1)) {
      if (at % 64 == 0 && at + HWP_FLAGS + 4 <= all.length) {
        int flags = ByteBuffer.wrap(all, at + HWP_FLAGS, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if ((flags & HWP_PASSWORD) != 0 && !opens) {
          throw asksForPassword();
        }
        if ((flags & HWP_DRM) != 0) {
          throw new StageException(FailureCode.DRM_PROTECTED, "the document is locked by DRM");
        }
        if ((flags & HWP_CERTIFICATE) != 0) {
          throw new StageException(
              FailureCode.CERTIFICATE_LOCKED, "the document is locked with a certificate");
        }
        return FileKind.HWP;
      }
    }
    return indexOf(all, OUTLOOK, 0) >= 0 ? FileKind.MSG : FileKind.OFFICE_97;
  }

  private static StageException asksForPassword() {
    return new StageException(FailureCode.ENCRYPTED_FILE, "the document asks for a password");
  }

  private static FileKind zip(Upload upload) throws IOException {
    List<String> names = new ArrayList<>();
    String mimetype = "";
    try (InputStream in = upload.open();
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && names.size() < MAX_ENTRIES) {
        names.add(entry.getName());
        if (entry.getName().equals("mimetype")) {
          mimetype = new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        FileKind kind = byPart(entry.getName(), mimetype);
        if (kind != FileKind.UNKNOWN) {
          return kind;
        }
        if (entry.getSize() > HEAD || entry.getCompressedSize() > HEAD) {
          break;
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw new StageException(
            FailureCode.ENCRYPTED_ARCHIVE, "the archive asks for a password", e);
      }
      // A damaged archive is still an archive; who reads it says what is wrong.
      return FileKind.ZIP;
    }
    return names.stream().anyMatch(name -> name.equals("[Content_Types].xml"))
        ? FileKind.DOCX
        : FileKind.ZIP;
  }

  private static FileKind byPart(String name, String mimetype) {
    if (mimetype.contains("hwp") || name.startsWith("Contents/") && name.endsWith(".xml")) {
      return FileKind.HWPX;
    }
    if (mimetype.equals("application/vnd.oasis.opendocument.text")) {
      return FileKind.ODT;
    }
    if (name.startsWith("word/")) {
      return FileKind.DOCX;
    }
    if (name.startsWith("xl/")) {
      return FileKind.XLSX;
    }
    return name.startsWith("ppt/") ? FileKind.PPTX : FileKind.UNKNOWN;
  }

  private static FileKind text(byte[] head, boolean cut) {
    if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF})
        || looksLikeUtf16(head)) {
      return FileKind.TEXT;
    }
    if (controlBytes(head) * 100 > head.length) {
      return FileKind.UNKNOWN;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String start = text.stripLeading();
    if (start.startsWith("ï»¿")) {
      start = start.substring(3).stripLeading();
    }
    if (MailHead.isMail(text)) {
      return FileKind.EML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<hwpml")) {
      if (start.contains("<hwpml")) {
        return FileKind.HWPML;
      }
      return HTML.matcher(start).find() ? FileKind.HTML : FileKind.XML;
    }
    if (start.startsWith("<") && HTML.matcher(start).find()) {
      return FileKind.HTML;
    }
    return decodes(head, StandardCharsets.UTF_8, cut)
            || decodes(head, Charset.forName("MS949"), cut)
            || controlBytes(head) == 0
        ? FileKind.TEXT
        : FileKind.UNKNOWN;
  }

  private static boolean looksLikeUtf16(byte[] head) {
    int even = 0;
    int odd = 0;
    int empty = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += isTextHigh(head[i]) ? 1 : 0;
      odd += isTextHigh(head[i + 1]) ? 1 : 0;
      empty += head[i] == 0 && head[i + 1] == 0 ? 1 : 0;
    }
    int units = head.length / 2;
    // Text has no zero units, which binary files are full of.
    return units > 4
        && head.length % 2 == 0
        && empty * 100 <= units
        && (even > units * 9 / 10 || odd > units * 9 / 10)
        && controlBytes(head) > 0;
  }

  private static boolean isTextHigh(byte high) {
    int value = high & 0xFF;
    return value == 0 || value >= 0xAC && value <= 0xD7 || value == 0x20 || value == 0x30;
  }

  private static int controlBytes(byte[] head) {
    int count = 0;
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        count++;
      }
    }
    return count;
  }

  private static boolean decodes(byte[] head, Charset charset, boolean cut) {
    // A cut head may end inside a character.
    for (int drop = 0; drop <= (cut ? 3 : 0); drop++) {
      try {
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(head, 0, Math.max(0, head.length - drop)));
        return true;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length && indexOf(bytes, prefix, 0) == 0;
  }

  private static int indexOf(byte[] bytes, byte[] pattern, int from) {
    outer:
    for (int at = from; at + pattern.length <= bytes.length; at++) {
      for (int i = 0; i < pattern.length; i++) {
        if (bytes[at + i] != pattern[i]) {
          continue outer;
        }
      }
      return at;
    }
    return -1;
  }
}
