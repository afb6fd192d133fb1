package kr.bogoseo.deploy.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Word, with real heading styles, real footnotes and a page number field. */
final class DocxFormat implements SampleFormat {

  private static final Date CREATED = Date.from(Instant.parse("2025-01-01T00:00:00Z"));
  private static final int TWIPS = 20;

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] write(Sample sample) {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      properties(document, sample);
      page(document);
      pageNumber(document);
      boolean newPage = false;
      for (Block block : sample.blocks()) {
        switch (block) {
          case Block.PageBreak _ -> newPage = true;
          case Block.Table table -> DocxTable.add(document, table);
          case Block.Line line -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setPageBreak(newPage);
            newPage = false;
            shape(paragraph, line.look());
            fill(document, paragraph, line, sample);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void properties(XWPFDocument document, Sample sample) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(sample.title());
    core.setCreated(Optional.of(CREATED));
    core.setModified(Optional.of(CREATED));
    core.setCreator("");
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(1304));
    margins.setRight(BigInteger.valueOf(1304));
    margins.setTop(BigInteger.valueOf(1304));
    margins.setBottom(BigInteger.valueOf(1304));
  }

  private static void pageNumber(XWPFDocument document) {
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.createRun().setText("- ");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" -");
  }

  /** Gives a paragraph the indents, gaps and heading style of its look. */
  static void shape(XWPFParagraph paragraph, Look look) {
    paragraph.setAlignment(
        switch (look.align) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
          case JUSTIFY -> ParagraphAlignment.BOTH;
        });
    paragraph.setSpacingBefore((int) (look.before * TWIPS));
    paragraph.setSpacingAfter((int) (look.after * TWIPS));
    if (look.left > 0) {
      paragraph.setIndentationLeft((int) (look.left * TWIPS));
    }
    if (look.hang > 0) {
      paragraph.setIndentationHanging((int) (look.hang * TWIPS));
    }
    if (look.headingLevel() > 0) {
      paragraph.setStyle(DocxStyles.id(look.headingLevel()));
    }
    if (look.keepsWithNext()) {
      paragraph.setKeepNext(true);
    }
  }

  private static void fill(
      XWPFDocument document, XWPFParagraph paragraph, Block.Line line, Sample sample) {
    for (Inline.Span span : line.text().spans()) {
      switch (span) {
        case Inline.Span.Plain plain -> run(paragraph, line.look()).setText(plain.text());
        case Inline.Span.Raised raised -> {
          XWPFRun run = run(paragraph, line.look());
          run.setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
          run.setText(raised.text());
        }
        case Inline.Span.NoteMark mark -> {
          XWPFFootnote note = document.createFootnote();
          XWPFParagraph text = note.createParagraph();
          shape(text, Look.FOOTNOTE);
          String words = sample.footnotes().get(mark.number());
          run(text, Look.FOOTNOTE).setText(" " + words);
          paragraph.addFootnoteReference(note);
        }
      }
    }
  }

  /** A new run in the font of the look. */
  static XWPFRun run(XWPFParagraph paragraph, Look look) {
    XWPFRun run = paragraph.createRun();
    String font = look.gothic ? "맑은 고딕" : "바탕";
    run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
    run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(look.size);
    run.setBold(look.bold);
    return run;
  }

  /** Fills a table cell's first paragraph and adds one for every further line. */
  static void lines(
      org.apache.poi.xwpf.usermodel.XWPFTableCell cell, Look look, List<Inline> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
      shape(paragraph, look);
      run(paragraph, look).setText(lines.get(i).typed());
    }
  }
}
