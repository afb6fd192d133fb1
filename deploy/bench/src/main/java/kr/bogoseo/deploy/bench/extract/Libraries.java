package kr.bogoseo.deploy.bench.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** The Java libraries we are compared with, each as its documentation shows it first. */
final class Libraries {

  private Libraries() {}

  static List<TextReader> all(ExecutorService threads) {
    return List.of(
        new LibraryReader(
            "tika",
            Set.of("hwp", "pdf", "docx", "rtf", "doc", "odt", "html"),
            Libraries::tika,
            threads),
        new LibraryReader("pdfbox", Set.of("pdf"), Libraries::pdfbox, threads),
        new LibraryReader("hwplib", Set.of("hwp", "hwpx"), Libraries::hwplib, threads));
  }

  private static String tika(Path file) throws Exception {
    BodyContentHandler handler = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
      new AutoDetectParser().parse(stream, handler, metadata, new ParseContext());
    }
    return handler.toString();
  }

  private static String pdfbox(Path file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String hwplib(Path file) throws Exception {
    if (TextReader.ending(file).equals("hwpx")) {
      HWPXFile hwpx = HWPXReader.fromFilepath(file.toString());
      return kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor.extract(
          hwpx,
          kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod
              .InsertControlTextBetweenParagraphText,
          true,
          new TextMarks().lineBreakAnd("\n").paraSeparatorAnd("\n"));
    }
    HWPFile hwp = HWPReader.fromFile(file.toString());
    return TextExtractor.extract(hwp, TextExtractMethod.InsertControlTextBetweenParagraphText);
  }
}
