package kr.bogoseo.extract.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;

/**
 * Reads HWPX with hwpxlib, as a second opinion. A file that declares a document type or entities
 * never reaches the library, nor one that inflates beyond the limits.
 */
public final class HwpxLibraryReader implements DocumentReader {

  private static final int LONGEST_PREVIEW = 1 << 16;

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWPX);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      for (String name : zip.names()) {
        check(zip, name);
      }
    }
    try {
      HWPXFile hwpx = HWPXReader.fromFilepath(file.path().toString());
      String text =
          TextExtractor.extract(
              hwpx,
              TextExtractMethod.InsertControlTextBetweenParagraphText,
              true,
              new TextMarks().lineBreakAnd("\n").paraSeparatorAnd("\n"));
      return RawDocument.of("hwpxlib/1.0", HwpLibraryReader.paragraphs(text), Map.of());
    } catch (Exception e) {
      // The library declares nothing narrower.
      throw new IOException("not read by the library", e);
    }
  }

  /** The preview text in a HWPX file. */
  public static String preview(InputFile file) throws IOException {
    try (ZipParts zip = ZipParts.open(file.path(), file.limits())) {
      return zip.head("Preview/PrvText.txt", LONGEST_PREVIEW);
    }
  }

  private static void check(ZipParts zip, String name) throws IOException {
    Optional<InputStream> part = zip.open(name);
    if (part.isEmpty()) {
      return;
    }
    try (InputStream in = part.get()) {
      // Declarations stand before the first element; wide encodings show every second byte.
      String head =
          new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1).replace("\0", "");
      if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
        throw new IOException("it declares entities");
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
