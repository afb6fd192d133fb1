package kr.bogoseo.deploy.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Ctrl;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.CtrlItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.RunItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.T;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.FootNote;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a written sample, read back with the library of its format. */
final class TextOf {

  private TextOf() {}

  /** Text without any white space, which every format places differently. */
  static String file(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String text =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "txt" -> withoutPageNumbers(new String(bytes, StandardCharsets.UTF_8));
          case "html" -> html(new String(bytes, StandardCharsets.UTF_8));
          case "docx" -> docx(bytes);
          case "pdf" -> pdf(bytes);
          case "hwp" -> hwp(bytes);
          case "hwpx" -> hwpx(file);
          default -> throw new IllegalArgumentException(name);
        };
    return squeezed(text);
  }

  static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String withoutPageNumbers(String text) {
    return text.replaceAll("(?m)^- \\d+ -\\R?", "");
  }

  private static String html(String html) {
    return html.replaceAll("(?s)<head>.*</head>", "")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String docx(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return withoutPageNumbers(new PDFTextStripper().getText(document));
    }
  }

  private static String hwp(byte[] bytes) throws Exception {
    HWPFile file = HWPReader.fromInputStream(new ByteArrayInputStream(bytes));
    return kr.dogfoot.hwplib.tool.textextractor.TextExtractor.extract(
        file,
        kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod
            .InsertControlTextBetweenParagraphText);
  }

  private static String hwpx(Path path) throws Exception {
    HWPXFile file = HWPXReader.fromFilepath(path.toString());
    String body =
        TextExtractor.extract(
            file, TextExtractMethod.InsertControlTextBetweenParagraphText, true, new TextMarks());
    StringBuilder text = new StringBuilder(body);
    // The library's extractor leaves footnotes out.
    for (Para para : file.sectionXMLFileList().get(0).paras()) {
      for (Run run : para.runs()) {
        for (RunItem item : run.runItems()) {
          if (item instanceof Ctrl ctrl) {
            footnotes(ctrl, text);
          }
        }
      }
    }
    return text.toString();
  }

  private static void footnotes(Ctrl ctrl, StringBuilder text) {
    for (CtrlItem item : ctrl.ctrlItems()) {
      if (item instanceof FootNote note) {
        for (Run run : note.subList().getPara(0).runs()) {
          for (RunItem part : run.runItems()) {
            if (part instanceof T t) {
              text.append(t.onlyText());
            }
          }
        }
      }
    }
  }
}
