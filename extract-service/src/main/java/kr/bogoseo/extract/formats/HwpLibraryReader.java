package kr.bogoseo.extract.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.bogoseo.extract.DocumentReader;
import kr.bogoseo.extract.FileType;
import kr.bogoseo.extract.InputFile;
import kr.bogoseo.extract.RawDocument;
import kr.bogoseo.extract.RawPiece;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;

/**
 * Reads HWP 5 with hwplib, as a second opinion. The library inflates without any limit, so
 * everything it would inflate is inflated under ours first.
 */
public final class HwpLibraryReader implements DocumentReader {

  private static final int LONGEST_PREVIEW = 1 << 16;

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HWP5);
  }

  @Override
  public RawDocument read(InputFile file) throws IOException {
    try (OleFile ole = OleFile.open(file.path())) {
      Budget budget = new Budget(file.limits());
      // The flags of protection are checked here too; the library ignores most of them.
      HwpStreams.of(ole, budget).sections();
      for (String storage : List.of("BodyText", "BinData", "Scripts")) {
        for (String name : ole.streams(storage)) {
          inflate(ole, storage + "/" + name, budget);
        }
      }
      inflate(ole, "DocInfo", budget);
    }
    try {
      HWPFile hwp = HWPReader.fromFile(file.path().toString());
      String text =
          TextExtractor.extract(hwp, TextExtractMethod.InsertControlTextBetweenParagraphText);
      return RawDocument.of("hwplib/1.1", paragraphs(text), java.util.Map.of());
    } catch (Exception e) {
      // The library declares nothing narrower.
      throw new IOException("not read by the library", e);
    }
  }

  /** The preview text in a HWP 5 file. */
  public static String preview(InputFile file) throws IOException {
    try (OleFile ole = OleFile.open(file.path())) {
      Optional<OleFile.Part> part = ole.open("PrvText");
      if (part.isEmpty()) {
        return "";
      }
      try (InputStream in = part.get().in()) {
        return new String(in.readNBytes(LONGEST_PREVIEW), StandardCharsets.UTF_16LE);
      }
    }
  }

  static List<RawPiece> paragraphs(String text) {
    List<RawPiece> pieces = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        pieces.add(RawPiece.Text.paragraph(line.strip(), 0));
      }
    }
    return pieces;
  }

  private static void inflate(OleFile ole, String path, Budget budget) throws IOException {
    Optional<OleFile.Part> part = ole.open(path);
    if (part.isEmpty()) {
      return;
    }
    byte[] bytes;
    try (InputStream in = budget.meter(part.get().in(), 0)) {
      bytes = in.readAllBytes();
    }
    try (InputStream plain =
        budget.meter(
            new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true)),
            bytes.length)) {
      plain.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | java.io.EOFException e) {
      // Not deflated, or damaged: nothing grows out of it.
      return;
    }
  }
}
