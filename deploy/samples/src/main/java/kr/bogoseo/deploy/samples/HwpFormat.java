package kr.bogoseo.deploy.samples;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.control.ControlPageNumberPosition;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.ctrlheader.pagenumberposition.NumberPosition;
import kr.dogfoot.hwplib.object.bodytext.control.sectiondefine.NumberShape;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;

/** Hangul 5 binary files with real tables, footnotes and page numbers. */
final class HwpFormat implements SampleFormat {

  @Override
  public String extension() {
    return "hwp";
  }

  @Override
  public byte[] write(Sample sample) {
    try {
      HWPFile file = BlankFileMaker.make();
      HwpStyles styles = new HwpStyles(file.getDocInfo());
      Section section = file.getBodyText().getSectionList().getFirst();
      numberPages(section.getParagraph(0));
      HwpParagraphs paragraphs = new HwpParagraphs(styles, sample);
      boolean newPage = false;
      for (Block block : sample.blocks()) {
        switch (block) {
          case Block.PageBreak _ -> newPage = true;
          case Block.Line line -> {
            Paragraph paragraph = section.addNewParagraph();
            paragraphs.fill(paragraph, line.look(), line.text());
            paragraph.getHeader().getDivideSort().setDividePage(newPage);
            newPage = false;
          }
          case Block.Table table ->
              new HwpTable(styles, paragraphs, table).addTo(section.addNewParagraph());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      HWPWriter.toStream(file, out);
      return HwpEnvelope.complete(out.toByteArray(), sample);
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      // The library declares nothing narrower.
      throw new IllegalStateException("Cannot write " + sample.id() + " as HWP", e);
    }
  }

  private static void numberPages(Paragraph first) throws Exception {
    HwpParagraphs.addControlCharacter(first.getText(), 0x15, "pgnp");
    ControlPageNumberPosition position =
        (ControlPageNumberPosition) first.addNewControl(ControlType.PageNumberPosition);
    position.getHeader().getProperty().setNumberPosition(NumberPosition.CenterBottom);
    position.getHeader().getProperty().setNumberShape(NumberShape.Number);
    position.getHeader().getUserSymbol().fromUTF16LEString("\0");
    position.getHeader().getBeforeDecorationLetter().fromUTF16LEString("-");
    position.getHeader().getAfterDecorationLetter().fromUTF16LEString("-");
  }
}
